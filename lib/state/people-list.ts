/**
 * A table's people: the first of them at once, the rest behind, and afterwards only those who changed. Rows that did not
 * change stay the same objects, so that the table makes none of them again.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  allPeople,
  firstPeople,
  type ListedPerson,
  lastFirst,
  type PeopleRead,
  peopleCount,
  thesePeople,
} from '../db/read/people';
import { peopleOf, type RowsChanged, watchPeople } from '../db/read/people-changes';
import type { Library } from '../db/schema';

export interface PeopleListState {
  /** Undefined until the first are there. */
  people: readonly ListedPerson[] | undefined;
  /** How many there are in all, while they are not all here; null = these are all. */
  total: number | null;
  /** The library could not be read. */
  problem: unknown;
}

export interface PeopleList {
  store: StoreApi<PeopleListState>;
  /** Reads, and follows the library until the returned function is called. */
  start: () => () => void;
}

/** More than a tall screen shows. */
const FIRST = 60;
/** Between two readings of everything, while an import goes on. */
const REST_MS = 1_000;

export function createPeopleList(roleId: string | null, db?: Library, rest = REST_MS): PeopleList {
  const store = createStore<PeopleListState>(() => ({ people: undefined, total: null, problem: null }));
  let owners = new Map<string, string>();

  function take(read: PeopleRead, total: number | null): void {
    owners = read.owners;
    const before = new Map(store.getState().people?.map((person) => [person.candidate.id, person]));
    const people = read.people.map((one) => kept(before.get(one.candidate.id), one));
    store.setState({ people, total, problem: null });
  }

  async function load(still: () => boolean): Promise<void> {
    if (store.getState().people === undefined) {
      const [count, first] = await Promise.all([peopleCount(roleId, db), firstPeople(roleId, FIRST, db)]);
      if (!still()) return;
      const all = first.people.length < FIRST;
      take(first, all ? null : Math.max(count, first.people.length));
      if (all) return;
    }
    const all = await allPeople(roleId, db);
    // A task of its own: sorting and showing so many follows in the same one.
    await nextTask();
    if (still()) take(all, null);
  }

  async function patch(changed: Exclude<RowsChanged, 'everything'>, still: () => boolean): Promise<void> {
    const ids = await peopleOf(changed, owners, roleId, db);
    if (ids.size === 0) return;
    const read = await thesePeople([...ids], roleId, db);
    if (!still()) return;
    for (const [row, owner] of read.owners) owners.set(row, owner);
    const fresh = new Map(read.people.map((person) => [person.candidate.id, person]));
    const people = (store.getState().people ?? []).flatMap((person) => {
      const { id } = person.candidate;
      const now = fresh.get(id);
      fresh.delete(id);
      if (now) return kept(person, now);
      return ids.has(id) ? [] : person;
    });
    store.setState({ people: [...people, ...fresh.values()].sort(lastFirst), problem: null });
  }

  function start(): () => void {
    let on = true;
    let busy = false;
    let loaded = Number.NEGATIVE_INFINITY;
    let queue: RowsChanged[] = ['everything'];
    const still = () => on;

    /** One after the other: each patch stands on the one before. What changes meanwhile waits for its turn. */
    async function work(): Promise<void> {
      while (on && queue.length > 0) {
        if (queue.includes('everything')) await pause(loaded + rest - performance.now());
        const changed = united(queue);
        queue = [];
        if (changed === 'everything') {
          await load(still);
          loaded = performance.now();
        } else await patch(changed, still);
      }
    }
    function wake(): void {
      if (busy) return;
      busy = true;
      work()
        .catch((problem: unknown) => {
          if (on) store.setState({ problem, people: store.getState().people ?? [] });
        })
        .finally(() => {
          busy = false;
          if (on && queue.length > 0) wake();
        });
    }
    const stop = watchPeople((rows) => {
      queue.push(rows);
      wake();
    }, db);
    wake();
    return () => {
      on = false;
      stop();
    };
  }
  return { store, start };
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((done) => setTimeout(done, ms));
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function united(queue: readonly RowsChanged[]): RowsChanged {
  const all: Record<string, string[]> = {};
  for (const rows of queue) {
    if (rows === 'everything') return rows;
    for (const [table, ids] of Object.entries(rows)) all[table] = [...(all[table] ?? []), ...ids];
  }
  return all;
}

/** The row as it was, if the new one says the same. */
function kept(before: ListedPerson | undefined, now: ListedPerson): ListedPerson {
  return before && same(before, now) ? before : now;
}

const same = (a: ListedPerson, b: ListedPerson): boolean =>
  a.candidate.updatedAt === b.candidate.updatedAt &&
  a.entry?.id === b.entry?.id &&
  a.entry?.updatedAt === b.entry?.updatedAt &&
  a.notes === b.notes &&
  a.tags.length === b.tags.length &&
  a.tags.every((tag, at) => tag === b.tags[at]);

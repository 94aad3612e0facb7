/**
 * What is recognised in the texts of many people: read and matched a few at a time, the ones on screen first, with the
 * page free in between. Remembered until the person, the role or the vocabulary changes.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { profilesByCandidate, type SavedProfile } from '../db/read/people';
import type { MatchState } from '../domain/match';
import type { Requirement, Role } from '../domain/role';
import type { CandidateRow, MatchSnapshot } from '../domain/rows';
import type { Recogniser } from '../skills/ready';
import { matchSaved, savedDrafts } from './match-saved';

export interface PersonFacts {
  /** The figures of a match and the state of each requirement; null without a role. */
  match:
    | (Pick<MatchSnapshot, 'mustsStated' | 'musts' | 'score' | 'low' | 'high'> & {
        requirements: { requirement: Requirement; state: MatchState }[];
      })
    | null;
  skills: readonly string[];
}

export interface FactsState {
  /** Candidate id -> facts; a new map at each step. */
  facts: ReadonlyMap<string, PersonFacts>;
  /** How many of the people are still to be read. */
  left: number;
}

export interface FactsReader {
  store: StoreApi<FactsState>;
  /** Whose facts are wanted, in the order of the table. Replaces what was asked before. */
  want: (people: readonly CandidateRow[], role: Role | null, recogniser: Recogniser) => void;
  /** Those on screen now: they go first. */
  look: (ids: readonly string[]) => void;
  stop: () => void;
}

/** Texts read at once; a profile may hold up to half a megabyte. */
const PIECE = 20;
/** Work between two pauses stays below a frame. */
const SLICE_MS = 10;
/** How often what came of it is shown: each time the table is sorted anew, so a long one waits longer. */
const showEvery = (people: number): number => Math.max(200, people / 8);

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

export function createFactsReader(
  read: (people: readonly CandidateRow[]) => Promise<Map<string, SavedProfile[]>> = profilesByCandidate,
  now: () => number = () => performance.now(),
): FactsReader {
  const store = createStore<FactsState>(() => ({ facts: new Map(), left: 0 }));
  let known = new Map<string, { stamp: string; facts: PersonFacts }>();
  let seen: readonly string[] = [];
  let round = 0;

  const show = (left: number): void => {
    const facts = new Map([...known].map(([id, one]) => [id, one.facts]));
    store.setState({ facts, left });
  };

  async function run(
    people: readonly CandidateRow[],
    role: Role | null,
    recogniser: Recogniser,
  ): Promise<void> {
    const mine = round;
    const frame = `${role?.id ?? ''} ${role?.updatedAt ?? 0} ${recogniser.version}`;
    const stamp = (person: CandidateRow) => `${person.updatedAt} ${frame}`;
    const todo = new Map(
      people
        .filter((person) => known.get(person.id)?.stamp !== stamp(person))
        .map((person) => [person.id, person] as const),
    );
    // Those who left the list, or were matched against another role, are forgotten; figures of before stay until then.
    const listed = new Set(people.map(({ id }) => id));
    known = new Map([...known].filter(([id, one]) => listed.has(id) && one.stamp.endsWith(frame)));
    show(todo.size);
    let shown = now();
    while (todo.size > 0) {
      const piece = nextPiece(todo, seen);
      const profiles = await read(piece);
      let since = now();
      for (const person of piece) {
        if (mine !== round) return;
        todo.delete(person.id);
        known.set(person.id, {
          stamp: stamp(person),
          facts: factsOf(person, profiles.get(person.id) ?? [], role, recogniser),
        });
        if (now() - since > SLICE_MS) {
          await pause();
          since = now();
        }
      }
      if (mine !== round) return;
      if (now() - shown > showEvery(people.length) || todo.size === 0) {
        show(todo.size);
        shown = now();
      }
      await pause();
    }
  }

  return {
    store,
    want: (people, role, recogniser) => {
      round += 1;
      run(people, role, recogniser).catch((error: unknown) =>
        console.error('The people were not matched:', error),
      );
    },
    look: (ids) => {
      seen = ids;
    },
    stop: () => {
      round += 1;
    },
  };
}

function nextPiece(todo: ReadonlyMap<string, CandidateRow>, seen: readonly string[]): CandidateRow[] {
  const piece = seen.flatMap((id) => todo.get(id) ?? []).slice(0, PIECE);
  if (piece.length > 0) return piece;
  for (const person of todo.values()) {
    piece.push(person);
    if (piece.length === PIECE) break;
  }
  return piece;
}

export function factsOf(
  person: CandidateRow,
  profiles: readonly SavedProfile[],
  role: Role | null,
  recogniser: Recogniser,
): PersonFacts {
  const { evidence, match } = matchSaved(person, savedDrafts(profiles), role, recogniser);
  const stated = evidence.places.flatMap(({ mention }) =>
    mention.polarity === 'stated' ? mention.skill : [],
  );
  const figures = match && {
    mustsStated: match.mustsStated,
    musts: match.musts,
    score: match.score,
    low: match.low,
    high: match.high,
    requirements: match.requirements.map(({ requirement, state }) => ({ requirement, state })),
  };
  return { match: figures, skills: [...new Set(stated)] };
}

/** A table's people, live, with what is recognised in their texts. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type ListedPerson, listedPeople } from '../db/read/people';
import type { Role } from '../domain/role';
import { createFactsReader, type FactsState } from './people-facts';
import { useRecogniser } from './use-recogniser';

export interface People extends FactsState {
  /** Undefined while they are read. */
  people: ListedPerson[] | undefined;
  /** The library could not be read. */
  problem: unknown;
  look: (ids: readonly string[]) => void;
}

const NOBODY: ListedPerson[] = [];

/** `role`: null = the whole library; undefined = not known yet. `texts`: whether their texts are to be read at all. */
export function usePeople(role: Role | null | undefined, texts: boolean): People {
  const recogniser = useRecogniser();
  const [reader] = useState(createFactsReader);
  const roleId = role?.id ?? null;
  const known = role !== undefined;
  const found = useLiveQuery(async () => {
    if (!known) return undefined;
    try {
      return { roleId, people: await listedPeople(roleId), problem: null };
    } catch (problem) {
      return { roleId, people: NOBODY, problem };
    }
  }, [known, roleId]);
  // The answer for the role before is not this one's.
  const people = found && found.roleId === roleId ? found.people : undefined;
  useEffect(() => {
    if (people && role !== undefined && recogniser && texts)
      reader.want(
        people.map(({ candidate }) => candidate),
        role,
        recogniser,
      );
  }, [reader, people, role, recogniser, texts]);
  useEffect(() => reader.stop, [reader]);
  const { facts, left } = useStore(reader.store);
  return { people, problem: found?.problem ?? null, facts, left, look: reader.look };
}

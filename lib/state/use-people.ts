/** A table's people, live, with what is recognised in their texts. */
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Role } from '../domain/role';
import { createFactsReader, type FactsState } from './people-facts';
import { createPeopleList, type PeopleListState } from './people-list';
import { useRecogniser } from './use-recogniser';

export interface People extends FactsState, PeopleListState {
  look: (ids: readonly string[]) => void;
}

/** `role`: null = the whole library. `texts`: whether their texts are to be read at all. */
export function usePeople(role: Role | null, texts: boolean): People {
  const [reader] = useState(createFactsReader);
  const roleId = role?.id ?? null;
  const list = useMemo(() => createPeopleList(roleId), [roleId]);
  useEffect(() => list.start(), [list]);
  const { people, total, problem } = useStore(list.store);
  // The first rows come before it: starting the vocabulary would hold them up.
  const recogniser = useRecogniser(texts && people !== undefined);
  useEffect(() => {
    if (people && recogniser && texts)
      reader.want(
        people.map(({ candidate }) => candidate),
        role,
        recogniser,
      );
  }, [reader, people, role, recogniser, texts]);
  useEffect(() => reader.stop, [reader]);
  const { facts, left } = useStore(reader.store);
  return { people, total, problem, facts, left, look: reader.look };
}

/** What the library knows of the person in the panel, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { duplicatesFor, type Suggestion } from '../db/read/duplicates';
import { allTags } from '../db/read/notes-tags';
import { candidateOfDraft, type SavedPerson } from '../db/read/saved';
import { stages } from '../db/read/stages';
import { type Suppressed, suppressedDraft } from '../db/read/suppressed';
import type { KeptDraft } from '../domain/capture';
import type { StageRow } from '../domain/rows';

export interface InLibrary {
  /** False until the library has answered for this person. */
  known: boolean;
  /** Null = not saved (or in the bin). */
  person: SavedPerson | null;
  suppressed: Suppressed | null;
  /** Best reasons first, without those put aside here. */
  suggestions: Suggestion[];
  /** Puts a suggestion aside for a person who is not saved, and so cannot be decided on for good. */
  dismiss: (candidateId: string) => void;
}

export function usePersonInLibrary({ site, url, draft }: KeptDraft): InLibrary {
  const identity = JSON.stringify([
    site,
    url,
    draft.handle,
    draft.alsoKnownAs,
    draft.links,
    draft.emails,
    draft.name,
    draft.currentCompany,
    draft.experience,
  ]);
  const named = { site, url, draft };
  const saved = useLiveQuery(() => candidateOfDraft(named), [identity]);
  const suggestions = useLiveQuery(() => duplicatesFor(named), [identity]);
  const [suppressed, setSuppressed] = useState<Suppressed | null>(null);
  const [aside, setAside] = useState<readonly string[]>([]);
  const person = saved && !saved.binned ? saved : null;
  const isSaved = person !== null;
  // Asked again when the person is erased or saved: hashing cannot run inside a live query.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `identity` stands for `named`
  useEffect(() => {
    let here = true;
    if (isSaved) setSuppressed(null);
    else
      suppressedDraft(named).then(
        (found) => here && setSuppressed(found),
        () => here && setSuppressed(null),
      );
    return () => {
      here = false;
    };
  }, [identity, isSaved]);
  return {
    known: saved !== undefined,
    person,
    suppressed,
    suggestions: (suggestions ?? []).filter(({ candidate }) => !aside.includes(candidate.id)),
    dismiss: (candidateId) => setAside((all) => [...all, candidateId]),
  };
}

const NONE: never[] = [];
export const useStages = (): StageRow[] => useLiveQuery(() => stages(), []) ?? NONE;
export const useKnownTags = (): string[] => useLiveQuery(() => allTags(), []) ?? NONE;

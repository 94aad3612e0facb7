/** Text to match: what a draft states, held against a role. Pure over its arguments, remembered for the last few. */

import type { Evidence, Match, TextPart } from '../domain/match';
import { matchRole, sectionsRead } from '../domain/match-rule';
import { itemParts, textParts } from '../domain/parts';
import type { Draft, Item } from '../domain/reading';
import type { Role } from '../domain/role';
import { evidenceOf } from '../skills/evidence';
import type { Recogniser } from '../skills/ready';

export interface Person {
  evidence: Evidence;
  match: Match | null;
}

const NOBODY: Evidence = { parts: [], places: [], impliedBy: {}, vocabulary: '' };

export function evidenceOfDraft(draft: Draft, recogniser: Recogniser | null): Evidence {
  const parts = textParts(draft);
  if (!recogniser) return { ...NOBODY, parts };
  return evidenceOf(parts, recogniser);
}

export function evidenceOfItem(item: Item, recogniser: Recogniser | null): Evidence {
  const parts = itemParts(item);
  if (!recogniser) return { ...NOBODY, parts };
  return evidenceOf(parts, recogniser);
}

export function matchDraft(
  draft: Draft,
  role: Pick<Role, 'requirements'> | null,
  recogniser: Recogniser | null,
  readAt: number,
): Person {
  const evidence = evidenceOfDraft(draft, recogniser);
  if (!role || !recogniser) return { evidence, match: null };
  return { evidence, match: matchRole(role.requirements, evidence, sectionsRead(draft), readAt) };
}

/** Of a text that is no person's: a posting's description. */
export function evidenceOfText(text: string, recogniser: Recogniser | null): Evidence {
  const parts: TextPart[] = text ? [{ field: 'about', kind: 'prose', text }] : [];
  if (!recogniser) return { ...NOBODY, parts };
  return evidenceOf(parts, recogniser);
}

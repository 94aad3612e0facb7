/** A kept draft with what the recruiter typed: it closes the question, and no later reading overwrites it. */
import type { KeptDraft } from '../domain/capture';
import { mergeDrafts } from '../domain/merge-drafts';
import type { Draft, FieldName } from '../domain/reading';

export function withTyped(kept: KeptDraft, fields: Partial<Draft>, now: number): KeptDraft {
  const from = { ...kept.from };
  for (const field of Object.keys(fields) as FieldName[]) from[field] = { url: kept.url, readAt: now };
  return { ...kept, draft: mergeDrafts(kept.draft, typedDraft(kept, fields)), from };
}

/** What was typed as a draft of its own, of the same person. */
export function typedDraft({ draft }: KeptDraft, fields: Partial<Draft>): Draft {
  return {
    ...fields,
    missing: {},
    layout: draft.layout,
    ...(draft.handle ? { handle: draft.handle } : {}),
    ...(draft.name && !draft.handle ? { name: draft.name } : {}),
  };
}

/** Fields typed by hand into a kept draft: they close the question, and no later reading overwrites them. */
import type { KeptDraft } from '../domain/capture';
import { mergeDrafts } from '../domain/merge-drafts';
import type { Draft, FieldName } from '../domain/reading';
import { parseReading } from '../domain/reading.schema';

interface Typed {
  key: string;
  fields: Partial<Draft>;
  now: number;
}

/** The draft with what was typed; throws where a typed value has not the shape of its field. */
export function withTyped(kept: KeptDraft, fields: Partial<Draft>, now: number): KeptDraft {
  const { draft } = kept;
  const typed: Draft = {
    ...fields,
    missing: {},
    layout: draft.layout,
    ...(draft.handle ? { handle: draft.handle } : {}),
    ...(draft.name && !draft.handle ? { name: draft.name } : {}),
  };
  const checked = parseReading({
    url: kept.url,
    site: kept.site,
    kind: 'profile-part',
    draft: typed,
    report: { warnings: [] },
  }).draft;
  const from = { ...kept.from };
  for (const field of Object.keys(fields) as FieldName[]) from[field] = { url: kept.url, readAt: now };
  return { ...kept, draft: mergeDrafts(draft, checked ?? typed), from };
}

export async function typeIn(
  { key, fields, now }: Typed,
  store: { draft(key: string): Promise<KeptDraft | undefined>; keepDraft(kept: KeptDraft): Promise<void> },
): Promise<boolean> {
  const kept = await store.draft(key);
  if (!kept) return false;
  await store.keepDraft(withTyped(kept, fields, now));
  return true;
}

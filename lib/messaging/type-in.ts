/** The background's side of fields typed by hand: checked like a reading, then merged into the kept draft. */
import type { KeptDraft } from '../domain/capture';
import type { Draft } from '../domain/reading';
import { parseReading } from '../domain/reading.schema';
import { inTurn } from './in-turn';
import { typedDraft, withTyped } from './with-typed';

interface Typed {
  key: string;
  fields: Partial<Draft>;
  now: number;
}

/** False = the draft is not kept any more. Throws where a typed value has not the shape of its field. */
export async function typeIn(
  { key, fields, now }: Typed,
  store: { draft(key: string): Promise<KeptDraft | undefined>; keepDraft(kept: KeptDraft): Promise<void> },
): Promise<boolean> {
  return inTurn(async () => {
    const kept = await store.draft(key);
    if (!kept) return false;
    parseReading({
      url: kept.url,
      site: kept.site,
      kind: 'profile-part',
      draft: typedDraft(kept, fields),
      report: { warnings: [] },
    });
    await store.keepDraft(withTyped(kept, fields, now));
    return true;
  });
}

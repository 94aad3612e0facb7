/** The people to export as rows, read and recognised in pieces, so that 10,000 of them never hold up the page. */
import { draftOf } from '../db/draft-of';
import { type WholePerson, wholePeople } from '../db/read/export-people';
import type { ProfileRow, TextRow } from '../domain/rows';
import { type ExportRow, exportRow } from '../formats/export-row';
import type { Recogniser } from '../skills/ready';
import { evidenceOfDraft } from './match-person';
import { siteName } from './site-name';

const PIECE = 50;
/** Below a frame: the page draws and answers in between. */
const SLICE_MS = 12;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What was recognised, by profile: opening the dialog again costs nothing for people who have not changed. */
const recognised = new Map<string, { updatedAt: number; vocabulary: string; skills: string[] }>();

/** Skills that a profile states; what is negated or only wished for is left out. */
function statedIn(profile: ProfileRow, text: TextRow | undefined, recogniser: Recogniser): string[] {
  const updatedAt = Math.max(profile.updatedAt, text?.updatedAt ?? 0);
  const known = recognised.get(profile.id);
  if (known?.updatedAt === updatedAt && known.vocabulary === recogniser.version) return known.skills;
  const { places } = evidenceOfDraft(draftOf(profile, text), recogniser);
  const stated = places.flatMap(({ mention }) => (mention.polarity === 'stated' ? mention.skill : []));
  const skills = [...new Set(stated)];
  recognised.set(profile.id, { updatedAt, vocabulary: recogniser.version, skills });
  return skills;
}

function statedSkills({ profiles, texts }: WholePerson, recogniser: Recogniser): string[] {
  const text = new Map(texts.map((row) => [row.id, row]));
  const skills = profiles.flatMap((profile) => statedIn(profile, text.get(profile.id), recogniser));
  return [...new Set(skills)];
}

const rowOf = (person: WholePerson, recogniser: Recogniser): ExportRow =>
  exportRow({ ...person, skills: statedSkills(person, recogniser) }, siteName);

/** In the order of the ids; people who are gone since are left out. Aborting ends it with the signal's reason. */
export async function* exportRows(
  ids: readonly string[],
  roleId: string | null,
  recogniser: Recogniser,
  { signal, read = wholePeople }: { signal: AbortSignal; read?: typeof wholePeople },
): AsyncGenerator<{ rows: ExportRow[]; done: number }> {
  let since = performance.now();
  for (let from = 0; from < ids.length; from += PIECE) {
    const rows: ExportRow[] = [];
    for (const person of await read(ids.slice(from, from + PIECE), roleId)) {
      if (performance.now() - since > SLICE_MS) {
        await nextTask();
        since = performance.now();
      }
      signal.throwIfAborted();
      rows.push(rowOf(person, recogniser));
    }
    yield { rows, done: Math.min(from + PIECE, ids.length) };
  }
}

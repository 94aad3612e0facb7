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

interface Recognised {
  /** Canonical names of the skills that the profile states. */
  skills: string[];
  /** Items of the person's own skill list that stand among them already. */
  items: string[];
}

/** What was recognised, by profile: opening the dialog again costs nothing for people who have not changed. */
const remembered = new Map<string, Recognised & { updatedAt: number; vocabulary: string }>();

/**
 * What a profile states; what is negated or only wished for is left out, and so are responsibilities ("Testing and
 * performance"): evidence for reading, no skill that another system knows.
 */
function statedIn(profile: ProfileRow, text: TextRow | undefined, recogniser: Recogniser): Recognised {
  const updatedAt = Math.max(profile.updatedAt, text?.updatedAt ?? 0);
  const known = remembered.get(profile.id);
  if (known?.updatedAt === updatedAt && known.vocabulary === recogniser.version) return known;
  const { parts, places } = evidenceOfDraft(draftOf(profile, text), recogniser);
  const stated = places.filter(
    ({ mention }) => mention.polarity === 'stated' && mention.group !== 'responsibility',
  );
  const items = stated.flatMap(({ part }) =>
    parts[part]?.kind === 'listed' ? (parts[part]?.text ?? []) : [],
  );
  const found = { skills: unique(stated.map(({ mention }) => mention.skill)), items: unique(items) };
  remembered.set(profile.id, { ...found, updatedAt, vocabulary: recogniser.version });
  return found;
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function rowOf(person: WholePerson, recogniser: Recogniser): ExportRow {
  const text = new Map(person.texts.map((row) => [row.id, row]));
  const found = person.profiles.map((profile) => statedIn(profile, text.get(profile.id), recogniser));
  const items = new Set(found.flatMap((one) => one.items));
  const skills = unique(found.flatMap((one) => one.skills));
  return exportRow({ ...person, skills, isRecognised: (item) => items.has(item) }, siteName);
}

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

/** The people to export as rows, read and recognised in pieces, so that 10,000 of them never hold up the page. */
import { type WholePerson, wholePeople } from '../db/read/export-people';
import { role as roleById } from '../db/read/roles';
import type { Match } from '../domain/match';
import type { Role } from '../domain/role';
import { type ExportRow, exportRow } from '../formats/export-row';
import type { Recogniser } from '../skills/ready';
import { matchSaved, savedDrafts } from './match-saved';
import { siteName } from './site-name';

const PIECE = 50;
/** Below a frame: the page draws and answers in between. */
const SLICE_MS = 12;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Recognised {
  /** Canonical names of the skills that the person states. */
  skills: string[];
  /** Items of the person's own skill list that stand among them already. */
  items: ReadonlySet<string>;
  match: Match | null;
}

/** What was recognised, by person: opening the dialog again costs nothing for people who have not changed. */
const remembered = new Map<string, Recognised & { stamp: string }>();

/**
 * What a person states, and the match: by the same rule as in the table, over all profiles and what was typed. What is
 * negated or only wished for is left out, and so are responsibilities ("Testing and performance"): evidence for
 * reading, no skill that another system knows.
 */
function recognisedIn(person: WholePerson, role: Role | null, recogniser: Recogniser): Recognised {
  const { candidate, profiles, texts } = person;
  const updated = [candidate, ...profiles, ...texts].map(({ updatedAt }) => updatedAt).join(' ');
  const stamp = `${updated} ${role?.id ?? ''} ${role?.updatedAt ?? 0} ${recogniser.version}`;
  const known = remembered.get(candidate.id);
  if (known?.stamp === stamp) return known;
  const textOf = new Map(texts.map((row) => [row.id, row]));
  const drafts = savedDrafts(profiles.map((profile) => ({ profile, text: textOf.get(profile.id) })));
  const { evidence, match } = matchSaved(candidate, drafts, role, recogniser);
  const stated = evidence.places.filter(
    ({ mention }) => mention.polarity === 'stated' && mention.group !== 'responsibility',
  );
  const listed = ({ part }: { part: number }) => {
    const where = evidence.parts[part];
    return where?.kind === 'listed' ? where.text : [];
  };
  const found: Recognised = {
    skills: [...new Set(stated.map(({ mention }) => mention.skill))],
    items: new Set(stated.flatMap(listed)),
    match,
  };
  remembered.set(candidate.id, { ...found, stamp });
  return found;
}

function rowOf(person: WholePerson, role: Role | null, recogniser: Recogniser): ExportRow {
  const { skills, items, match } = recognisedIn(person, role, recogniser);
  const figures = role ? { match } : {};
  return exportRow({ ...person, skills, isRecognised: (item) => items.has(item), ...figures }, siteName);
}

/** In the order of the ids; people who are gone since are left out. Aborting ends it with the signal's reason. */
export async function* exportRows(
  ids: readonly string[],
  roleId: string | null,
  recogniser: Recogniser,
  {
    signal,
    read = wholePeople,
    readRole = roleById,
  }: { signal: AbortSignal; read?: typeof wholePeople; readRole?: typeof roleById },
): AsyncGenerator<{ rows: ExportRow[]; done: number }> {
  const role = roleId === null ? null : ((await readRole(roleId)) ?? null);
  let since = performance.now();
  for (let from = 0; from < ids.length; from += PIECE) {
    const rows: ExportRow[] = [];
    for (const person of await read(ids.slice(from, from + PIECE), roleId)) {
      if (performance.now() - since > SLICE_MS) {
        await nextTask();
        since = performance.now();
      }
      signal.throwIfAborted();
      rows.push(rowOf(person, role, recogniser));
    }
    yield { rows, done: Math.min(from + PIECE, ids.length) };
  }
}

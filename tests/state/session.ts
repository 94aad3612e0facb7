/** An export session over invented people, without a database. */
import type { ExportRow } from '../../lib/formats/export-row';
import type { Recogniser } from '../../lib/skills/ready';
import { createExportSession, type ExportNeeds, type ExportSession } from '../../lib/state/export-session';
import { person } from '../formats/people';

export const people: ExportRow[] = [
  person({ candidateId: 'a', fullName: 'Ada Kowalska', emails: ['ada@example.com'], score: 80 }),
  person({
    candidateId: 'r',
    fullName: 'Radu M.',
    givenName: 'Radu',
    familyName: 'M.',
    nameDoubtful: true,
    currentTitle: 'Python | Django',
  }),
  person({
    candidateId: 'd',
    fullName: 'Dora Nagy',
    givenName: 'Dora',
    familyName: 'Nagy',
    doNotContact: true,
  }),
];

export function sessionOver(
  rows: readonly ExportRow[] = people,
  more: Partial<ExportNeeds> = {},
): ExportSession {
  return createExportSession({
    ids: rows.map(({ candidateId }) => candidateId),
    roleId: 'role',
    label: 'Senior Django, Berlin',
    language: 'en-GB',
    timeZone: 'UTC',
    recall: async () => ({ preset: 'spreadsheet', delimiter: null, columns: {} }),
    remember: () => {},
    // Never asked for anything: the rows come ready.
    recogniser: async () => ({}) as Recogniser,
    rows: async function* (ids) {
      yield { rows: rows.filter(({ candidateId }) => ids.includes(candidateId)), done: ids.length };
    },
    ...more,
  });
}

/**
 * Sage HR › Recruitment › Import from Excel. Its template must be fetched there and not changed, and its headers are
 * not public: these columns are the fields of the form for one applicant, to paste into the template.
 */
import { SCORE_COLUMNS } from '../column';
import { definePreset } from '../preset';

export default definePreset({
  id: 'sage-hr',
  name: 'Sage HR · to paste into its template',
  confidence: 'C',
  helpUrl: 'https://support.sage.hr/en/articles/6867534-add-an-applicant',
  seen: '2026-08',
  target: 'ats',
  use: 'paste',
  columns: [
    { header: 'First name', column: 'givenName', fallback: 'fullName', need: 'row' },
    { header: 'Last name', column: 'familyName', need: 'advised' },
    { header: 'Email', column: 'email', need: 'advised' },
    { header: 'Phone', column: 'phone' },
    { header: 'Position', column: 'role', need: 'advised' },
    { header: 'Source', column: 'source', need: 'advised' },
    { header: 'Location', column: 'location', off: true },
    { header: 'Summary', column: 'headline', off: true },
  ],
  // It is opened in a spreadsheet first, to copy from.
  delimiter: 'language',
  delimiters: [',', ';', '\t'],
  bom: true,
  guard: false,
  listSeparator: ', ',
  dates: 'YYYY-MM-DD',
  decimal: '.',
  splitBy: [],
  replace: [],
  fileName: 'plain',
  never: SCORE_COLUMNS,
});

/**
 * Zoho Recruit › Candidates › Import. Labels and lengths from Zoho's list of standard fields; its pages spell some
 * labels in two ways ("Experience in Years" / "years"), which its mapping page evens out. 1,000 records and 5 MB at a time.
 */
import { SCORE_COLUMNS } from '../column';
import { definePreset } from '../preset';

export default definePreset({
  id: 'zoho-recruit',
  name: 'Zoho Recruit · candidates',
  confidence: 'B',
  helpUrl:
    'https://help.zoho.com/portal/en/kb/recruit/essentials/data-management/import-data/articles/zoho-recruit-import-data',
  seen: '2026-08',
  target: 'ats',
  use: 'import',
  columns: [
    { header: 'First Name', column: 'givenName', max: 40 },
    { header: 'Last Name', column: 'familyName', fallback: 'fullName', need: 'row', max: 80 },
    { header: 'Current Job Title', column: 'currentTitle', fallback: 'headline' },
    { header: 'Current Employer', column: 'currentCompany' },
    { header: 'Skill Set', column: 'skills' },
    { header: 'City', column: 'city' },
    { header: 'Country', column: 'country' },
    { header: 'Candidate Source', column: 'source' },
    { header: 'Web site', column: 'profileUrl', max: 120 },
    // Zoho's own duplicate check goes by it.
    { header: 'Email', column: 'email', max: 100 },
    { header: 'Mobile', column: 'phone', max: 30 },
    { header: 'Experience in Years', column: 'wholeYears' },
    { header: 'Secondary Email', column: 'secondEmail', max: 100, off: true },
    { header: 'Phone', column: 'secondPhone', max: 30, off: true },
    { header: 'State', column: 'region', off: true },
    { header: 'Expected Salary', column: 'wants', off: true },
    { header: 'Candidate Status', column: 'stage', off: true },
    { header: 'Experience Details', column: 'experience', off: true },
  ],
  delimiter: 'first',
  delimiters: [',', ';', '\t'],
  bom: false,
  guard: false,
  listSeparator: ', ',
  dates: 'YYYY-MM-DD',
  decimal: '.',
  maxRows: 1_000,
  maxBytes: 5_000_000,
  splitBy: [],
  // Zoho refuses these inside a value.
  replace: [
    { from: '"', to: "'" },
    { from: '|', to: '/' },
    { from: '<', to: '(' },
    { from: '>', to: ')' },
  ],
  fileName: 'plain',
  never: SCORE_COLUMNS,
});

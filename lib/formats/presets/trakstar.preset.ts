/**
 * Trakstar Hire, formerly Recruiterbox. Every column becomes a field of the profile; the headings are the examples of
 * its help page, whose list of required ones could not be read to the end. All rows of one file go to the same
 * opening, stage and source, so each combination is a file.
 */
import { SCORE_COLUMNS } from '../column';
import { definePreset } from '../preset';

export default definePreset({
  id: 'trakstar',
  name: 'Trakstar Hire (Recruiterbox)',
  confidence: 'B',
  helpUrl:
    'https://recruiterbox.helpscoutdocs.com/article/160-how-can-i-bulk-upload-candidates-into-recruiterbox',
  seen: '2026-08',
  target: 'ats',
  use: 'import',
  columns: [
    { header: 'First Name', column: 'givenName', fallback: 'fullName', need: 'row' },
    { header: 'Last Name', column: 'familyName', need: 'advised' },
    // A second person with the same address is only marked red there.
    { header: 'Email Address', column: 'email', need: 'advised' },
    { header: 'Phone Number', column: 'phone' },
    { header: 'Date of Application', column: 'addedAt', fallback: 'savedAt' },
    { header: 'Opening', column: 'role' },
    { header: 'Years of Experience', column: 'years' },
    { header: 'Current Employer', column: 'currentCompany' },
    { header: 'Current Job Title', column: 'currentTitle', fallback: 'headline' },
    { header: 'Location', column: 'location' },
    { header: 'Skills', column: 'skills' },
    { header: 'Profile Link', column: 'profileUrl' },
    { header: 'Source', column: 'source', off: true },
    { header: 'Education', column: 'education', off: true },
    { header: 'Notes', column: 'notes', off: true },
    { header: 'Tags', column: 'tags', off: true },
  ],
  delimiter: 'first',
  delimiters: [',', ';', '\t'],
  bom: false,
  guard: false,
  listSeparator: ', ',
  dates: 'YYYY-MM-DD',
  decimal: '.',
  splitBy: ['role', 'stage', 'source'],
  replace: [],
  fileName: 'plain',
  never: SCORE_COLUMNS,
});

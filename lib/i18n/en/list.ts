/** The panel on a list of people. */
import { count, define, params } from '../catalogue';

export const listText = define('list', {
  selected: count({ one: '{count} selected', other: '{count} selected' }),
  selectAll: 'Select everybody who can be saved',
  select: params('Select {name}'),
  noName: 'Name not shown',
  notSaved: 'Not saved',
  saved: 'Saved',
  doNotContact: 'Do not contact',
  quick: params('{stated} of {all}'),
  quickNothing: 'in this row; open the profile to read it',
  stubs: 'Saved as “list only”, read in full when you open each page.',
  scroll: 'Scroll the page for more people.',
  saveSelected: count({ one: 'Save {count} selected', other: 'Save {count} selected' }),
  saving: 'Saving…',
  selectFirst: 'Select people to save.',
  clear: 'Clear',
  jobs: count({ one: '{count} job on this page', other: '{count} jobs on this page' }),
  jobsMore: 'Open one to make a role from it.',
  nobody: 'Nobody in this list yet',
  nobodyMore: 'The page may still be loading. Scroll it, and the people show here.',
});

/** What the panel says where a page shows nobody: its screens are not part of the panel's start. */
import { define, params } from '../catalogue';

export const nobodyText = define('nobody', {
  closedTitle: 'The browser keeps this page closed',
  closedMore:
    'No extension may read the browser’s own pages, its store, or this page. Open a profile in a tab.',
  offTitle: params('{site} is switched off'),
  offMore: 'Roledex reads nothing there until you switch it on.',
  switchOn: params('Switch {site} on'),

  noneTitle: 'No person found here',
  noneMore: 'This page shows nobody’s profile, no list of people and no job posting that Roledex can read.',
  noneOwn: 'Have the text elsewhere?',

  driftTitle: 'This page has changed',
  driftEmpty: params('{fields} is empty. Nothing was saved.'),
  driftEmptyMany: params('{fields} are empty. Nothing was saved.'),
  driftMore: params(
    '{site} looks different from what Roledex knows. Read again once the page is whole, or type in what you see.',
  ),
  typeIn: 'Type it in',

  wallLogin: params('{site} shows a login page'),
  wallLoginMore: 'Nothing to read here. Sign in on the page; the next profile you open is read by itself.',
  wallChallenge: params('{site} asks if you are a person'),
  wallChallengeMore: 'Nothing to read here. Answer on the page; Roledex never does that for you.',
  wallBlocked: params('{site} shows a block page'),
  wallBlockedMore: 'Nothing to read here. It may pass if you leave the site alone for a while.',
  wallNotFound: params('{site} has no such page'),
  wallNotFoundMore: 'The person may have left the site, or closed the profile to visitors.',
  lastInTab: 'Last person read in this tab',
  show: 'Show',
  statedSoFar: params('{stated} of {all} stated so far'),
  statedOf: params('{stated} of {all} stated'),
  notSavedSmall: 'not saved',
});

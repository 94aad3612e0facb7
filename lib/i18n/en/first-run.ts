/** First run: what is read, where it stays, which sites, the first role, the first match. */
import { count, define, params } from '../catalogue';

export const firstRunText = define('firstRun', {
  step: params('Step {step} of {all}'),
  back: 'Back',
  skip: 'Skip',

  consentTitle: 'What Roledex reads, and where it stays',
  only: 'Only the page you have open',
  onlyMore: 'While this panel is open. It never clicks, scrolls, expands or fetches anything.',
  here: 'Only on this computer',
  hereMore: 'No server, no account, no network. It leaves as a file you export, or not at all.',
  what: 'Names, work history, skills',
  whatMore: 'What the page shows about a person’s work. No photo. You can erase anyone.',
  terms: 'Sites may forbid this',
  termsMore:
    'LinkedIn’s terms bar add-ons that copy profiles. Using Roledex there can put your account at risk. That choice is yours.',
  agreeing: 'By agreeing you confirm that you have a reason to keep data about the people you save.',
  agree: 'Agree and continue',
  notNow: 'Not now',
  notNowTitle: 'Nothing is read',
  notNowMore: 'Roledex stays off until you agree. No page is looked at, nothing is stored.',
  lookAgain: 'Show what it reads',

  sitesTitle: 'Choose the sites to read',
  sitesMore: 'Each can be changed later in Settings.',
  readsTerms: 'Reads while open. Its terms bar tools like this.',
  reads: 'Reads while the panel is open',
  asks: params('{browser} will ask you to allow {host}'),
  asksGeneral: params(
    'No reader of its own yet: the general one is used. {browser} will ask to allow {host}',
  ),
  refused: params(
    '{host} was not allowed: {site} stays off, and nothing else changed. Switch it on to be asked again.',
  ),
  allSites: params(
    '{browser} lets Roledex read all sites, {site} among them. That is taken back in the settings of {browser}.',
  ),
  general: 'No reader of its own yet: the general one is used',
  everyOther: 'Every other page: click the Roledex icon, and that one page is read.',
  continueWith: count({ one: 'Continue with {count} site', other: 'Continue with {count} sites' }),
  continueNone: 'Continue without a site',

  roleTitle: 'Say what you hire for',
  roleMore: 'Start from a template or a job text. Everything can be changed.',
  templates: 'Templates',
  templateCounts: params('{musts} must, {nices} nice'),
  fromText: 'From a job text',
  fromTextMore: 'Paste it; the skills found become requirements.',
  empty: 'An empty role',
  emptyMore: 'Add the skills yourself.',
  importFile: 'Restore an export',
  importFileMore: 'Everything comes back: people, roles, notes.',
  chosen: params('Continue with {role}'),
  continueNoRole: 'Continue without a role',

  sampleTitle: 'See the first match',
  sampleMore: 'An invented person, held against your role. Nothing of it is stored.',
  sampleHow: 'On a real profile it looks the same. Open one, and it is read while this panel is open.',
  showSample: 'Show the sample',
  done: 'Start with my own pages',
});

import { count, define, params } from '../catalogue';

export const privacyText = define('privacy', {
  privacy: 'Privacy',
  lead: 'What the library holds that somebody may ask you about. Everything here is on this computer only.',
  whatIsRead: 'What is read and where it stays',

  doNotContact: 'Do not contact',
  doNotContactMore:
    'Marked by you. They stay in the library, a list shows the mark, and an export leaves them out unless you say otherwise.',
  nobodyMarked: 'Nobody is marked.',
  since: params('since {day}'),

  suppressed: 'Do-not-save list',
  suppressedCount: count({ one: '{count} entry', other: '{count} entries' }),
  suppressedMore:
    'People whom you erased and put on this list, kept as salted hashes of their profile addresses and links; one person can have several. Nobody can be read from it. When you are about to save one of them again, Roledex warns and waits for a second step. A restore does not bring them back.',

  noticeDue: 'Notice due',
  noticeDueMore:
    'A month has passed since these people were saved, and no notice to them is recorded. Roledex sends nothing; whether you must tell them, and how, depends on your law.',
  noNotice: 'No notice is due.',
  due: params('due {day}'),

  retention: 'Kept longer than meant',
  retentionMore:
    'Each person is kept for two years from the first save; reading or saving again never moves that date. Nothing is deleted by itself: erase whom you no longer need.',
  noRetention: 'Nobody is kept beyond the date.',
  until: params('meant until {day}'),

  more: count({ one: 'and {count} more', other: 'and {count} more' }),
  people: count({ one: '{count} person', other: '{count} people' }),
  notYet:
    'Not here yet: writing and recording notices, an access export for one person, and the register of processing.',
});

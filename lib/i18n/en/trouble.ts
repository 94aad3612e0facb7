/** What did not happen, why, what is safe, what to do. One entry per refusal of a command. */
import { define, params } from '../catalogue';

export const troubleText = define('trouble', {
  full: 'Not saved: the disk is full',
  fullMore: params(
    '{name} is kept until the browser closes. Free some disk space, or export and empty the bin, then save again.',
  ),
  blocked: 'Not saved: another tab holds the library',
  blockedMore: params(
    '{name} is kept until the browser closes. Close the other Roledex tabs, then save again.',
  ),
  emptied: 'The library on this computer was emptied',
  emptiedMore:
    'Roledex had stored people here, and now finds none. Nothing new is written over it until you choose. Restore your last export, or start anew in Settings.',
  invalid: 'Not saved: the page gave something unusable',
  invalidMore: params('{name} is kept until the browser closes. Read the page again, then save again.'),
  changedSince: 'Not undone: it was changed since',
  changedSinceMore: 'Undoing now would overwrite the later change. Nothing was altered.',
  notFound: 'Not saved: the person is no longer in the library',
  notFoundMore: params(
    'Somebody moved {name} to the bin. Save again makes a new entry; the bin still holds the old one.',
  ),
  failed: 'Not saved',
  failedMore: params(
    '{name} is kept until the browser closes. Save again; if it fails again, restart the browser.',
  ),
  unanswered: params('Not known whether {name} was saved'),
  unansweredMore: 'The browser stopped the save half way. Saving again stores the person once, never twice.',
  notDone: 'Not done',
  shortFull: 'The disk is full. Free some space and try again.',
  shortBlocked: 'Another tab holds the library. Close the other Roledex tabs and try again.',
  shortChanged: 'It was changed since. Nothing was altered.',
  shortNotFound: 'It is not in the library any more.',
  shortInvalid: 'It has a form that cannot be stored.',
  shortSuppressed: 'The person asked not to be contacted or was erased.',
  shortDuplicate: 'It is there already.',
  shortFailed: 'The browser did not answer. Try again; if it fails again, restart the browser.',
  cannotOpen: 'The library on this computer cannot be opened',
  cannotOpenMore:
    'The browser reports damage in its own storage. Nothing was changed, and nothing new is saved. Close all windows of the browser and open it again. If that does not help: remove Roledex, install it again, and restore your last export.',
  tryAgain: 'Try again',
  exportEverything: 'Export everything',
  openStorage: 'Open storage',
  restore: 'Restore an export',
  openBin: 'Open the bin',
  readAgain: 'Read again',
});

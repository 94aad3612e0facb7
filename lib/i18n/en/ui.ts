/** Words of the building blocks themselves. */
import { define, params } from '../catalogue';

export const uiText = define('ui', {
  close: 'Close',
  back: 'Back',
  undo: 'Undo',
  dismiss: 'Dismiss',
  remove: params('Remove {what}'),
  copy: 'Copy',
  copied: 'Copied',
  choose: 'Choose…',
  loading: 'Loading…',
  selectAll: 'Select all',
  sortAscending: params('{column}, sorted ascending'),
  sortDescending: params('{column}, sorted descending'),
  sortBy: params('Sort by {column}'),
});

/** The bin: what can come back, and what is to go for good. */
import { count, define, params } from '../catalogue';

export const binText = define('bin', {
  bin: 'Bin',
  emptyTitle: 'The bin is empty',
  emptyHint: 'People and roles that you move here can be brought back whole.',
  people: 'People',
  roles: 'Roles',
  person: 'Person',
  role: 'Role',
  source: 'Source',
  binnedOn: 'Moved here',
  acts: 'Acts',
  restore: 'Bring back',
  restoreOf: params('Bring back {name}'),
  erase: 'Erase for good…',
  eraseOf: params('Erase for good… {name}'),
  restored: params('{name} is back'),
  eraseAll: 'Erase everybody here…',
  more: count({
    one: '{count} more person is in the bin; it shows the last 500.',
    other: '{count} more people are in the bin; it shows the last 500.',
  }),
  unnamed: 'Untitled role',
  roleNote: 'A role comes back with its people and their stages.',
  notRead: 'The bin could not be read',
  loading: 'Reading the bin…',
});

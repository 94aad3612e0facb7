import { count, define, params } from '../catalogue';

export const dashboardText = define('dashboard', {
  product: 'Roledex',
  views: 'Views',
  roles: 'Roles',
  candidates: 'Candidates',
  bin: 'Bin',
  privacy: 'Privacy',
  settings: 'Settings',
  notThere: 'There is no such view.',
  toCandidates: 'Go to candidates',
  people: count({ one: '{count} person', other: '{count} people' }),
  lastExport: params('Exported everything {when}'),
  neverExported: 'Never exported everything',
});

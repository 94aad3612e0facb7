import { count, define, params } from '../catalogue';

export const panelText = define('panel', {
  reading: 'Reading the page…',
  fieldsRead: params('{read} of {all} read'),
  peopleOnPage: count({ one: '{count} person on this page', other: '{count} people on this page' }),
});

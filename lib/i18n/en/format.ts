/** Figures as they stand in the product: "6 y 1 m", "≈ 6 y", "$58 / h". */
import { define, params } from '../catalogue';

export const formatText = define('format', {
  years: params('{years} y'),
  months: params('{months} m'),
  about: params('≈ {length}'),
  underAMonth: '0 m',
  wanted: params('{years} y+'),
  justNow: 'just now',
  now: 'now',
  since: params('since {date}'),
  until: params('until {date}'),
  range: params('{from} – {to}'),
  perHour: params('{money} / h'),
  perDay: params('{money} a day'),
  perWeek: params('{money} a week'),
  perMonth: params('{money} a month'),
  perYear: params('{money} a year'),
  fixed: params('{money} fixed'),
  upTo: params('up to {money}'),
  from: params('from {money}'),
  percent: params('{value} %'),
  hours: params('{value} h'),
  quote: params('“{text}”'),
});

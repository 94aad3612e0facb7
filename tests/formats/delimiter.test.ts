import { expect, test } from 'vitest';
import { decimalFor, delimiterFor } from '../../lib/formats/delimiter';

test.each([
  ['en', ',', '.'],
  ['en-GB', ',', '.'],
  ['es-MX', ',', '.'],
  ['ja', ',', '.'],
  ['he', ',', '.'],
  ['de', ';', ','],
  ['fr-FR', ';', ','],
  ['pl', ';', ','],
  ['pt-BR', ';', ','],
  ['en-ZA', ';', ','],
  ['ar-EG', ';', ','],
  ['de-CH', ';', '.'],
  ['no tag', ',', '.'],
] as const)('%s separates with %j and writes decimals with %j', (language, delimiter, decimal) => {
  expect([delimiterFor(language), decimalFor(language)]).toEqual([delimiter, decimal]);
});

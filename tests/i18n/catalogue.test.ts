import { describe, expect, test } from 'vitest';
import { count, define, locale, params } from '../../lib/i18n/catalogue';
import { panelText } from '../../lib/i18n/en/panel';

const trial = define('trial', {
  greet: params('Saved to {role} by {name}'),
  rows: count({ one: '{count} row', other: '{count} rows' }),
});

describe('the catalogue', () => {
  test('puts values in as they are, even those that look like places or patterns', () => {
    expect(trial.get().greet({ role: '$& {name}', name: "$'" })).toBe("Saved to $& {name} by $'");
  });
  test('takes the plural form and writes numbers in the language', () => {
    expect(trial.get().rows(1)).toBe('1 row');
    expect(trial.get().rows(1240)).toBe('1,240 rows');
    expect(panelText.get().fieldsRead({ read: 9, all: 10 })).toBe('9 of 10 read');
    expect(locale.get()).toBe('en');
  });
});

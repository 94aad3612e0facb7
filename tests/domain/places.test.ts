import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf } from '../../lib/domain/places';

test.each([
  ['Kraków, Poland', { city: 'Kraków', country: 'Poland', countryCode: 'PL', doubtful: false }],
  ['Kraków, PL', { city: 'Kraków', country: 'PL', countryCode: 'PL', doubtful: false }],
  [
    'Kraków, Małopolskie, Polska',
    { city: 'Kraków', region: 'Małopolskie', country: 'Polska', countryCode: 'PL', doubtful: false },
  ],
  [
    'München, Bayern, Deutschland',
    { city: 'München', region: 'Bayern', country: 'Deutschland', countryCode: 'DE', doubtful: false },
  ],
  ['Austin, TX', { city: 'Austin', region: 'TX', countryCode: 'US', doubtful: false }],
  [
    'Austin, Texas, United States',
    { city: 'Austin', region: 'Texas', country: 'United States', countryCode: 'US', doubtful: false },
  ],
  ['Berlin, DE', { city: 'Berlin', region: 'DE', doubtful: true }],
  [
    'Ghent, Flemish Region, Belgium',
    { city: 'Ghent', region: 'Flemish Region', country: 'Belgium', countryCode: 'BE', doubtful: false },
  ],
  ['Greater Paris Metropolitan Region', { city: 'Paris', doubtful: true }],
  ['Deutschland', { country: 'Deutschland', countryCode: 'DE', doubtful: false }],
  ['England, UK', { city: 'England', country: 'UK', countryCode: 'GB', doubtful: false }],
  ['Lund', { city: 'Lund', doubtful: true }],
  ['Lund · Hybrid', { workplace: 'hybrid', city: 'Lund', doubtful: true }],
  [
    'Lund, Sweden (Remote)',
    { workplace: 'remote', city: 'Lund', country: 'Sweden', countryCode: 'SE', doubtful: false },
  ],
  ['Remote', { workplace: 'remote', doubtful: false }],
  ['東京, 日本', { city: '東京', country: '日本', countryCode: 'JP', doubtful: false }],
  ['Kyiv, Україна', { city: 'Kyiv', country: 'Україна', countryCode: 'UA', doubtful: false }],
  ['', { doubtful: true }],
])('%s', (text, expected) => {
  expect(placeOf(text)).toEqual(expected);
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { city = '', country = '', region = '' } = placeOf(text);
      for (const part of [city, country]) expect(text.replace(/\s+/g, ' ')).toContain(part);
      expect(region.length).toBeLessThanOrEqual(text.length * 2);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { timeThere } from '../../lib/domain/time-there';

const WINTER = Date.UTC(2026, 0, 15, 8, 40, 30);
const SUMMER = Date.UTC(2026, 6, 15, 8, 40);

describe('timeThere', () => {
  test.each([
    ['Bucharest, Romania', WINTER, 'Europe/Berlin', 1],
    ['Romania', SUMMER, 'Europe/Berlin', 1],
    ['India', WINTER, 'Europe/London', 5.5],
    ['India', SUMMER, 'Europe/London', 4.5],
    ['Kathmandu, Nepal', WINTER, 'UTC', 5.75],
    ['Lima, Peru', WINTER, 'UTC', -5],
    ['Germany', WINTER, 'Europe/Berlin', 0],
  ])('%s', (location, now, here, hours) => {
    expect(timeThere(location, now, here)?.hours).toBe(hours);
  });

  test('a country with several zones, or none that is known, says nothing', () => {
    for (const location of ['Austin, United States', 'Canada', 'Atlantis', 'constructor', '', undefined]) {
      expect(timeThere(location, WINTER, 'UTC')).toBeNull();
    }
  });

  test('every zone of the table is one the browser knows', async () => {
    const source = await import('node:fs').then((fs) =>
      fs.readFileSync(new URL('../../lib/domain/time-there.ts', import.meta.url), 'utf8'),
    );
    const countries = [...source.matchAll(/^ {2}(?:'([^']+)'|(\w+)): '\w+\/[\w/]+',$/gm)].map(
      (found) => found[1] ?? found[2],
    );
    expect(countries.length).toBeGreaterThan(70);
    for (const country of countries) expect(timeThere(country, WINTER, 'UTC')).not.toBeNull();
  });
});

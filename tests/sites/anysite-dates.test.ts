import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMonth, spanIn, withoutSpan } from '../../lib/sites/anysite/dates';

describe('dates in lines of any page', () => {
  it.each([
    ['Dec 2013 – Dec 2014', '2013-12', '2014-12'],
    ['December 2013 to Present', '2013-12', 'present'],
    ['2017-08-01 — 2021-02-28', '2017-08', '2021-02'],
    ['03/2021 - Present', '2021-03', 'present'],
    ['01.2019–12.2020', '2019-01', '2020-12'],
    ['Oktober 2014 bis März 2020', '2014-10', '2020-03'],
    ['seit 04/2020', '2020-04', 'present'],
    ['depuis janvier 2018', '2018-01', 'present'],
    ["févr. 2016 – aujourd'hui", '2016-02', 'present'],
    ['ene. 2015 - actualidad', '2015-01', 'present'],
    ['março de 2012 – atual', '2012-03', 'present'],
    ['2019年3月 – 至今', '2019-03', 'present'],
    ['2015 – 2019', '2015', '2019'],
    ['2012 2017', '2012', '2017'],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ['Aug 2016', '2016-08', '2016-08'],
    ['2019 – الآن', '2019', 'present'],
    ['Software Engineer, Kvist Data 2017-08-01 — 2021-02-28', '2017-08', '2021-02'],
  ])('%s', (line, start, end) => {
    expect(spanIn(line)).toMatchObject({ start, end });
  });

  it('leaves an end open that is not stated', () => {
    expect(spanIn('2021-03-01 —')).toMatchObject({ start: '2021-03', range: true });
    expect(spanIn('2021-03-01 —')).not.toHaveProperty('end');
  });

  it.each(['+4720190000', 'Room 20190', '$2,000 a month', '2000+ users', 'no figures', '1899', '2019/5000'])(
    '%s is none',
    (line) => {
      expect(spanIn(line)).toBeNull();
    },
  );

  it('takes a word before a year for a month only if it is one', () => {
    expect(spanIn('Marketing 2019 – 2020')).toMatchObject({ start: '2019', end: '2020' });
  });

  it('leaves what stands beside the dates', () => {
    const line = 'Example AB (2019 – 2021) · Lund';
    const span = spanIn(line);
    expect(span && withoutSpan(line, span)).toBe('Example AB | Lund');
    const lasting = 'Jan 2019 - Mar 2021 · 2 yrs 3 mos';
    const other = spanIn(lasting);
    expect(other && withoutSpan(lasting, other)).toBe('');
  });

  it('reads ISO dates, years as numbers and nothing else', () => {
    expect([isoMonth('2020-02-01T00:00:00Z'), isoMonth(2016), isoMonth('soon'), isoMonth({})]).toEqual([
      '2020-02',
      '2016',
      undefined,
      undefined,
    ]);
  });

  it('gives only YYYY or YYYY-MM, for any line', () => {
    const piece = fc.constantFrom(
      '2019',
      '-',
      ' – ',
      '13',
      '/',
      '05',
      'Mar',
      '.',
      ' to ',
      'present',
      '2031',
      '年',
      ' ',
      'x',
      '0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const span = spanIn(pieces.join(''));
        if (!span) return;
        expect(span.start).toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
        if (span.end !== undefined) expect(span.end).toMatch(/^(present|\d{4}(-(0[1-9]|1[0-2]))?)$/);
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeLessThanOrEqual(pieces.join('').length);
      }),
      { numRuns: 2000 },
    );
  });
});

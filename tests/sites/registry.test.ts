import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteFor, sites } from '../../lib/sites';
import { matches } from '../../lib/sites/match-pattern';

describe('registry of sites', () => {
  it('has each site once and the generic one among them', () => {
    const ids = sites.map((site) => site.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toContain('anysite');
    expect(ids).toContain('linkedin');
  });

  it.each([
    ['https://www.linkedin.com/in/ada', 'linkedin'],
    ['https://de.linkedin.com/in/ada', 'linkedin'],
    ['https://linkedin.com/in/ada', 'linkedin'],
    ['https://notlinkedin.com/in/ada', 'anysite'],
    ['https://linkedin.com.example.com/in/ada', 'anysite'],
    ['https://example.com/?https://www.linkedin.com/in/ada', 'anysite'],
    ['http://example.com/', 'anysite'],
    ['file:///home/ada/cv.html', 'anysite'],
    ['no address', 'anysite'],
  ])('%s belongs to %s', (url, id) => {
    expect(siteFor(url).id).toBe(id);
  });

  it('answers any address with exactly one site', () => {
    const address = fc.oneof(
      fc.domain().map((host) => `https://${host}/in/ada`),
      fc.string(),
    );
    fc.assert(
      fc.property(address, (url) => {
        expect(sites).toContain(siteFor(url));
      }),
      { numRuns: 50 },
    );
  });
});

describe('match patterns', () => {
  it.each([
    ['https://*.example.com/*', 'https://example.com/', true],
    ['https://*.example.com/*', 'https://a.b.example.com:8443/x?y', true],
    ['https://*.example.com/*', 'http://example.com/', false],
    ['https://*.example.com/*', 'https://badexample.com/', false],
    ['*://example.com/*', 'http://example.com/a', true],
    ['*://example.com/*', 'ftp://example.com/a', false],
    ['https://*/*', 'https://anything.test/', true],
    ['https://example.com/jobs/*/view', 'https://example.com/jobs/1/view', true],
    ['https://example.com/jobs/*/view', 'https://example.com/jobs/view', false],
    ['https://example.com/a*b*c', 'https://example.com/abc', true],
    ['https://example.com/a*b*c', 'https://example.com/acb', false],
    ['https://example.com/a', 'https://example.com/a', true],
    ['https://example.com/a', 'https://example.com/ab', false],
  ])('%s on %s: %s', (pattern, url, is) => {
    expect(matches(pattern, new URL(url))).toBe(is);
  });

  it('refuses what is no pattern', () => {
    for (const pattern of ['example.com', 'https://example.com', 'https://a*b.com/*', '<all_urls>'])
      expect(() => matches(pattern, new URL('https://example.com/'))).toThrow(TypeError);
  });
});

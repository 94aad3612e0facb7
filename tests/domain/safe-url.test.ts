import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUrl } from '../../lib/domain/safe-url';

describe('safeUrl', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'chrome-extension://abc/page.html',
    'filesystem:https://example.com/x',
    '//example.com',
    '/in/ada',
    'example.com',
    '',
  ])('refuses %j', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  test('lets the four kinds of address through', () => {
    expect(safeUrl(' https://example.com/a b ')).toBe('https://example.com/a%20b');
    expect(safeUrl('mailto:ada@example.com')).toBe('mailto:ada@example.com');
    expect(safeUrl('tel:+44 20 7946 0000')).toBe('tel:+44 20 7946 0000');
  });

  test('never lets anything else through, and every web address', () => {
    fc.assert(fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (url) => safeUrl(url) !== null));
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('javascript:', 'data:', 'vbscript:', ''), (rest, scheme) => {
        const out = safeUrl(scheme + rest);
        return out === null || /^(https?|mailto|tel):/.test(out);
      }),
    );
  });
});

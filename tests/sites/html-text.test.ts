import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities, htmlToText } from '../../lib/sites/html-text';

describe('HTML inside structured data', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['Gr&uuml;&szlig;e &amp; more &#8211; &#x1F600;', 'Grüße & more – 😀'],
    ['&lt;p&gt;Twice &amp;uuml;&lt;/p&gt;', 'Twice ü'],
    ['a < b and c > d', 'a < b and c > d'],
    ['<ul><li>Go</li><li>SQL</li></ul>', 'Go\nSQL'],
    ['<p title="a > b">kept</p><script>dropped()</script><style>x{}</style>', 'kept'],
    ['<p>line\nbreak</p>', 'line break'],
    ['plain\ntext', 'plain\ntext'],
    ['<!-- no --><p>yes</p><!-- never ends', 'yes'],
    ['&unknown; &#0; &#xD800;', '&unknown; &#0; &#xD800;'],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('leaves no tag of a document and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<b class="x',
            '<',
            '>',
            '&lt;',
            '&',
            ';',
            'text',
            '"',
            '<!--',
            '-->',
            '<script>',
          ),
        ),
        (parts) => {
          const text = htmlToText(parts.join(''));
          expect(text).toBe(text.trim());
          expect(text.includes('<script>') && !parts.join('').includes('&lt;')).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('decodes once only', () => {
    expect(decodeEntities('&amp;lt;')).toBe('&lt;');
  });
});

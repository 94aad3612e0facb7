/** What the text of a page holds, and what it does not: limits, hostile pages, hostile texts. */
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, MOST_NODES, pageTreeIn } from '../../../lib/sites/page-tree/form';
import { rebuildPage } from '../../../lib/sites/page-tree/rebuild';
import { writeTree } from '../../../lib/sites/page-tree/write';
import { openPage } from '../../../scripts/open-page';
import { implementation, readOutside, rebuilt } from './trees';

const HERE = 'https://people.example.com/ada';
const page = (body: string, head = ''): Document =>
  openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, HERE);
const textOf = (doc: Document): string => writeTree(doc).tree.join('');
const RESUME =
  '<h1>Ada Exampleson</h1><section><h2>Experience</h2><article><h3>Developer</h3><p>Tidewell</p><p>2019 – Present</p></article></section>';

describe('the text of a page', () => {
  it('holds the elements, the attributes the reader looks at and the texts, in order', () => {
    const again = rebuilt(
      page(
        '<p class="a" id="b" onclick="x()" data-secret="s">One <b>two</b>\n  three</p><br><p hidden>four</p>',
      ),
    );
    expect(again.body.innerHTML).toBe(
      '<p class="a" id="b">One <b>two</b> three</p><br><p hidden="">four</p>',
    );
  });

  it('keeps the lines of preformatted text', () => {
    expect(rebuilt(page('<pre>a\n  b</pre><p>c\n  d</p>')).querySelector('pre')?.textContent).toBe('a\n  b');
  });

  it('leaves out what no visitor reads, and what the visitor typed', () => {
    const said = textOf(
      page(
        '<script>code</script><style>p{color:red}</style><noscript>off</noscript><template><p>unborn</p></template><svg><title>drawn</title></svg><iframe>framed</iframe><video>old</video><!-- note --><input name="q" value="secret"><p style="color:red">shown</p>',
        '<link rel="stylesheet" href="/a.css"><base href="https://other.example/">',
      ),
    );
    for (const word of [
      'code',
      'color',
      'off',
      'unborn',
      'drawn',
      'framed',
      'old',
      'note',
      'secret',
      'a.css',
      'other',
    ])
      expect(said).not.toContain(word);
    expect(said).toContain('shown');
  });

  it('hands on of a style only that it hides', () => {
    const again = rebuilt(page('<p style="color: red; display: none">x</p><p style="color:red">y</p>'));
    expect([...again.querySelectorAll('p')].map((p) => p.getAttribute('x-style'))).toEqual([
      'display:none',
      null,
    ]);
  });

  it('takes structured data wherever it stands, but not more than the reader would', () => {
    const block = (json: string): string => `<script type="application/ld+json">${json}</script>`;
    const blocks = rebuilt(page(`<p>x</p>${block('{"a":1}')}`, block('{"b":2}'))).querySelectorAll(
      'x-script[type="application/ld+json"]',
    );
    expect([...blocks].map((one) => one.textContent)).toEqual(['{"b":2}', '{"a":1}']);
    const many = writeTree(page(block('{"a":1}').repeat(60) + block('x'.repeat(300_000))));
    expect(many.cut).toEqual(['structured data']);
    expect(many.tree.join('').split('{"a":1}')).toHaveLength(51);
    const much = writeTree(page(block('x'.repeat(200_000)).repeat(20) + RESUME));
    expect(much.cut).toEqual(['structured data']);
    expect(much.tree.join('')).toContain('Tidewell');
  });

  it('is told apart from what the page says in the form’s own marks', () => {
    const marks = '\uFFF9script\uFFFA onclick=x\uFFFBwords\uFFF9';
    const again = rebuilt(page(`<p title="${marks}">${marks}</p>`));
    expect(again.querySelectorAll('body *')).toHaveLength(1);
    expect(again.querySelector('p')?.textContent).toBe('script onclick=xwords');
  });
});

describe('a hostile page', () => {
  it('cannot hide itself behind its own names', () => {
    const fields = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'tagName',
      'nodeType',
      'getAttributeNames',
      'attributes',
    ];
    const doc = page(`<form>${fields.map((name) => `<input name="${name}">`).join('')}${RESUME}</form>`);
    expect(readOutside(doc, HERE).draft?.name?.value).toBe('Ada Exampleson');
    // Outside there is nothing left to shadow: no form, no name but a meta's.
    expect(rebuilt(doc).querySelectorAll('form, [name]')).toHaveLength(0);
  });

  it('of 100,000 nodes is cut and says so', () => {
    const { tree, cut } = writeTree(page(RESUME + '<b>x</b>'.repeat(50_000)));
    expect(cut).toEqual(['page']);
    expect(tree.join('').match(/\uFFF9[^\uFFF9-\uFFFB]|\uFFFB/g)?.length).toBeLessThanOrEqual(MOST_NODES + 1);
  }, 60_000);

  it('of 5 MB text is cut and says so, and what stands behind is still read', () => {
    const doc = page(`<p>${'x'.repeat(5_000_000)}</p>${RESUME}`);
    const { tree, cut } = writeTree(doc);
    expect(cut).toEqual(['text']);
    expect(tree.join('').length).toBeLessThan(MOST_CHARACTERS + 1_000);
    const reading = readOutside(doc, HERE);
    expect(reading.draft?.name?.value).toBe('Ada Exampleson');
    expect(reading.report.warnings).toContain('cut: text');
  }, 30_000);

  it('nested 5,000 deep keeps its words and its end', () => {
    const doc = page(`${'<div>'.repeat(5_000)}deep<i>er</i>${'</div>'.repeat(5_000)}${RESUME}`);
    const { cut } = writeTree(doc);
    expect(cut).toEqual(['depth']);
    const again = rebuilt(doc);
    let depth = 0;
    for (let at = again.body.firstElementChild; at; at = at.firstElementChild) depth += 1;
    expect(depth).toBeLessThanOrEqual(500);
    expect(again.body.textContent?.replace(/\s+/g, ' ')).toContain('deep er');
    expect(readOutside(doc, HERE).draft?.name?.value).toBe('Ada Exampleson');
  }, 30_000);

  it('gives no element or attribute that could load, run or be confused', () => {
    const again = rebuilt(
      page(
        `<a href="javascript:alert(1)">x</a><img src="https://t.example/p.png" itemprop="image" onerror="x()">
<object data="https://t.example/o" itemprop="image"></object><input type="password"><p __proto__="x" constructor="y">z</p>`,
      ),
    );
    expect(again.querySelectorAll('img, object, iframe, link, style')).toHaveLength(0);
    expect(again.querySelector('a')?.getAttribute('href')).toBe('javascript:alert(1)');
    expect(again.defaultView).toBeNull();
    expect(again.querySelector('p')?.getAttributeNames()).toEqual([]);
    const reading = readOutside(
      page(RESUME.replace('</h1>', '</h1><a href="javascript:alert(1)">x</a>')),
      HERE,
    );
    expect(JSON.stringify(reading)).not.toContain('javascript:');
  });

  it('sends whatever text it likes: a document comes out', () => {
    const O = '\uFFF9';
    const A = '\uFFFA';
    const T = '\uFFFB';
    for (const text of [
      '',
      'no marks',
      `${O}${O}${O}`,
      `${O}html${O}${O}${O}${T}x`,
      `${A}class=x${T}y`,
      `${O}html${O}__proto__${A}__proto__=x${A}onclick=x${A}=x${A}class${T}y`,
      `${O}html${O}script${A}src=https://t.example/a.js${A}type=module${T}alert(1)`,
      `${O}html${O}iframe${A}src=x${O}a"b${T}z`,
      `${O}html${`${O}html`.repeat(2_000)}`,
    ]) {
      const doc = rebuildPage(text, implementation());
      expect(doc.documentElement.tagName).toBe('HTML');
      expect(doc.querySelectorAll('[onclick], iframe, script')).toHaveLength(0);
    }
  });
});

describe('a message from a port', () => {
  const good = { url: HERE, tree: ['x'], warnings: [] };
  it('is a page, or nothing', () => {
    expect(pageTreeIn(good)).toEqual(good);
    for (const bad of [
      null,
      'again',
      [],
      { ...good, url: 1 },
      { ...good, tree: 'x' },
      { ...good, tree: [1] },
      { ...good, tree: ['x'.repeat(2 * MOST_CHARACTERS + 1)] },
      { ...good, tree: Array(101).fill('x') },
      { ...good, warnings: ['x'.repeat(1_001)] },
      { ...good, url: 'x'.repeat(30_000) },
    ])
      expect(pageTreeIn(bad)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  all,
  attr,
  childrenOf,
  commonOf,
  fold,
  isElement,
  lines,
  MissingElement,
  maybe,
  one,
  outermost,
  parentOf,
  spoken,
  tagOf,
  text,
  within,
} from '../../lib/sites/dom';
import { openPage } from '../../scripts/open-page';

const page = (body: string) =>
  openPage(`<!doctype html><html><body>${body}</body></html>`, 'https://a.example/');
const textOf = (body: string) => text(page(body).body);

describe('text', () => {
  it('leaves out buttons, styles and hidden twins', () => {
    expect(
      textOf(
        '<p>About<span class="visually-hidden">About</span><button>… more</button><style>p{}</style></p>',
      ),
    ).toBe('About');
    expect(
      textOf(
        '<p>Go<span class="x sr-only">, a skill</span><span hidden>!</span><svg><title>logo</title></svg></p>',
      ),
    ).toBe('Go');
    expect(textOf('<p class="not-visually-hidden-at-all">kept</p>')).toBe('kept');
  });

  it('folds every kind of white space and keeps chips apart', () => {
    expect(textOf('<p>a\u00a0\u2009 b\n\tc</p>')).toBe('a b c');
    expect(textOf('<ul><li>Go</li><li>SQL</li></ul>')).toBe('Go SQL');
    expect(textOf('<div>Lund<br>Sweden</div>')).toBe('Lund Sweden');
    expect(textOf('<p>pay<strong>load</strong></p>')).toBe('payload');
    expect(text(null)).toBe('');
  });

  it('keeps lines where they are wanted', () => {
    expect(lines(page('<div>One<p>Two</p>Three<br><br>Four</div>').body)).toBe('One\nTwo\nThree\nFour');
    expect(fold(' a \n\n b ', true)).toBe('a\nb');
  });

  it('reads a page nested 3,000 deep', () => {
    const doc = page('');
    let at: Element = doc.body;
    for (let depth = 0; depth < 3_000; depth++) at = at.appendChild(doc.createElement('div'));
    at.textContent = 'deep';
    expect(text(doc.body)).toBe('deep');
  });
});

describe('a form whose inputs are named like its properties', () => {
  // Chromium shows the input instead of the property, in the isolated world too; happy-dom does not, so it is done by hand.
  const NAMES = [
    'firstChild',
    'lastChild',
    'nextSibling',
    'childNodes',
    'parentElement',
    'tagName',
    'nodeType',
    'textContent',
    'getAttribute',
    'hasAttribute',
  ];
  function clobbered(): { doc: Document; form: Element } {
    const doc = page('<section><form class="mine"><p>Kept whole</p></form><p>and after</p></section>');
    const form = one(doc, 'form', 'test', 'form');
    const input = doc.createElement('input');
    for (const name of NAMES) Object.defineProperty(form, name, { value: input, configurable: true });
    return { doc, form };
  }

  it('is read like any other element', () => {
    const { doc, form } = clobbered();
    expect(form.tagName).not.toBe('FORM');
    expect(tagOf(form)).toBe('FORM');
    expect(isElement(form)).toBe(true);
    expect(attr(form, 'class')).toBe('mine');
    expect(spoken(form)).toBe(true);
    expect(childrenOf(form)).toHaveLength(1);
    expect(tagOf(parentOf(form) ?? doc.body)).toBe('SECTION');
    expect(text(doc.querySelector('section'))).toBe('Kept whole and after');
    const inner = one(doc, 'form p', 'test', 'p');
    expect(within(inner, doc.body)).toBe(true);
  });
});

describe('finding', () => {
  const doc = page('<main><ul id="a"><li id="b"><span id="c"></span></li></ul><p id="d"></p></main>');
  const by = (id: string) => one(doc, `#${id}`, 'test', id);

  it('says what is missing, where and for whom', () => {
    expect(() => one(doc, '.gone', 'linkedin', 'name')).toThrow(MissingElement);
    expect(() => one(doc, '.gone', 'linkedin', 'name')).toThrow('linkedin: name not found at .gone');
  });

  it('takes the newest layout that is there', () => {
    expect(maybe(doc, '.newest', '#b', '#a')?.id).toBe('b');
    expect(maybe(doc, '.newest')).toBeNull();
  });

  it('knows what lies in what', () => {
    expect(outermost(all(doc, '#a, #b, #c, #d')).map((el) => el.id)).toEqual(['a', 'd']);
    expect(commonOf([by('c'), by('d')])?.tagName).toBe('MAIN');
    expect(commonOf([by('c'), by('b')])?.id).toBe('b');
    expect(commonOf([])).toBeNull();
    expect(within(by('a'), by('c'))).toBe(false);
  });
});

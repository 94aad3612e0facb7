/** Pages that no fixture should hold: very large, very deep, empty, made in the test. */
import { describe, expect, it } from 'vitest';
import { addressHandle } from '../../lib/sites/anysite/address';
import anysite from '../../lib/sites/anysite.site';
import { read } from '../../lib/sites/read';
import { openPage } from '../../scripts/open-page';

const URL_HERE = 'https://people.example.com/ada';

function reading(body: string, head = '<title>Ada Exampleson</title>') {
  const doc = openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, URL_HERE);
  return read(anysite, doc, URL_HERE);
}

const RESUME =
  '<h1>Ada Exampleson</h1><section><h2>Experience</h2><article><h3>Developer</h3><p>Tidewell</p><p>2019 – Present</p></article></section>';

describe('a page of any kind', () => {
  it('finds nobody on an empty page', () => {
    expect(reading('').kind).toBe('none');
    expect(reading('<h1>Ada Exampleson</h1>').kind).toBe('none');
  });

  it('finds the person before 100,000 nodes of something else', () => {
    const noise = '<p>a<!---->b<!----></p>'.repeat(20_000);
    const got = reading(`${RESUME}<section>${noise}</section>`);
    expect(got.draft?.name?.value).toBe('Ada Exampleson');
    expect(got.draft?.experience?.value).toMatchObject([
      { title: 'Developer', company: 'Tidewell', start: '2019', end: 'present' },
    ]);
  }, 30_000);

  // Browsers end nesting at 512; this DOM's own selectors give up long before 5,000, which must not stop the reader.
  it.each([
    [500, 'profile'],
    [5_000, 'none'],
  ])('meets %i nested elements', (depth, kind) => {
    const got = reading(`${RESUME}<section>${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}</section>`);
    expect(got.kind).toBe(kind);
    expect(got.report.warnings.length > 0).toBe(kind === 'none');
  });

  it('does not take one line of 5 MB for a value', () => {
    const got = reading(`${RESUME}<section><h2>Skills</h2><p>${'x'.repeat(5_000_000)}</p></section>`);
    expect(got.draft?.missing.skills).toBe('unreadable');
    expect(JSON.stringify(got).length).toBeLessThan(500_000);
  }, 30_000);

  it('keeps a script in any field a text', () => {
    const got = reading(RESUME.replace('Tidewell', '&lt;script&gt;alert(1)&lt;/script&gt;'));
    expect(got.draft?.experience?.value[0]?.company).toBe('<script>alert(1)</script>');
  });

  it('takes links by http(s) only', () => {
    const links =
      '<p><a href="javascript:alert(1)">x</a> <a href="https://user:pw@a.example/">y</a> <a href="https://ada.example/">ada.example</a></p>';
    const got = reading(RESUME.replace('</h1>', `</h1>${links}`));
    expect(got.draft?.links?.value).toEqual(['https://ada.example/']);
  });

  it('takes no address from a section about others', () => {
    const got = reading(
      `${RESUME}<section><h2>References</h2><p><a href="mailto:bert@example.com">Bert Referee</a></p></section>`,
    );
    expect(got.draft?.emails).toBeUndefined();
    expect(JSON.stringify(got)).not.toContain('Bert');
  });

  it('says what is there and not understood', () => {
    const got = reading(
      `${RESUME}<section><h2>Skills</h2><p>Ask me, and I shall tell you about everything that I have ever done with any tool of any kind at all.</p></section>`,
    );
    expect(got.draft?.missing).toMatchObject({ education: 'absent', topSkills: 'absent' });
  });

  it('joins what several ways say of one person, and keeps another one out', () => {
    const data = (name: string) =>
      `<title>x</title><script type="application/ld+json">{"@type":"Person","name":"${name}","jobTitle":"Go Developer","address":"Lund, Sweden"}</script>`;
    const both = reading(RESUME, data('Ada B. Exampleson'));
    expect(both.draft?.headline).toEqual({ value: 'Go Developer', source: 'json-ld' });
    expect(both.draft?.experience?.source).toBe('heading');
    const other = reading(RESUME, data('Bruno Elsewhere'));
    expect(other.draft?.name).toEqual({ value: 'Ada Exampleson', source: 'heading' });
    expect(other.draft?.location).toBeUndefined();
  });

  it.each([
    ['404 Not Found', '', 'not found'],
    ['Access denied', '', 'blocked'],
    ['Pardon Our Interruption', '', 'challenge'],
    ['Log in · Cohort', '<input type="password">', 'login'],
  ])('names the wall %s', (title, body, reason) => {
    expect(reading(body, `<title>${title}</title>`).wall).toEqual({ reason });
  });

  it('is no wall because a person is called so', () => {
    expect(reading(RESUME, '<title>Security Challenge: a page by Ada Exampleson</title>').kind).toBe(
      'profile',
    );
  });
});

describe('the key of a page', () => {
  it.each([
    ['https://www.Example.com/Resume/index.html?utm_source=x#top', 'example.com/resume'],
    ['https://example.com/', 'example.com'],
    ['https://example.com/view?lang=de&id=7', 'example.com/view?id=7'],
    ['https://example.com/#/people/12', 'example.com#/people/12'],
    ['https://example.com/%E0%A4%A', 'example.com/%e0%a4%a'],
  ])('%s: %s', (url, key) => {
    expect(addressHandle(new URL(url))).toBe(key);
  });

  it('names nothing that is no web page', () => {
    expect(addressHandle(new URL('file:///home/ada/cv.html'))).toBeNull();
  });
});

/** Another person's or job's page is never read, and no way out of the site is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/sites/read';
import upwork from '../../../lib/sites/upwork.site';
import { openPage } from '../../../scripts/open-page';

function fixture(
  name: string,
  change: (html: string) => string = (html) => html,
): (url: string) => ReturnType<typeof read> {
  const html = change(
    readFileSync(new URL(`../../fixtures/sites/upwork--${name}.html`, import.meta.url), 'utf8'),
  );
  return (url) => read(upwork, openPage(html, url), url);
}
const SSR = 'https://www.upwork.com/freelancers/~01a1b2c3d4e5f60718';

describe('the visitor’s page', () => {
  it('is not read under the address of somebody else', () => {
    expect(
      fixture('visitor-2026-06-profile-ssr')('https://www.upwork.com/freelancers/~01ffffffffffffff00').kind,
    ).toBe('none');
  });

  it('does without the state of another route', () => {
    const other = fixture('visitor-2026-06-profile-ssr', (html) =>
      html.replace('routePath:"', 'routePath:"\\u002Fnx'),
    )(SSR);
    expect(other.draft?.name?.value).toBe('Nadia V.');
    expect(other.draft?.about).toBeUndefined();
    expect(other.draft?.missing.about).toBe('not loaded');
    expect(other.draft?.rate?.source).toBe('head');
  });

  it('does without a state whose id is another’s, though its route is this one', () => {
    const other = fixture('visitor-2026-06-profile-ssr', (html) =>
      html.replace(
        '"~01a1b2c3d4e5f60718","1790412863355719680"',
        '"~01ffffffffffffff00","1790412863355719681"',
      ),
    )(SSR);
    expect(other.draft?.about).toBeUndefined();
    expect(other.draft?.skills).toBeUndefined();
  });
});

it('names a person under a vanity address also by id', () => {
  const { draft } = fixture('own-profile-vanity-json')('https://www.upwork.com/freelancers/WroclawDev?s=1');
  expect(draft?.handle).toBe('upwork:wroclawdev');
  expect(draft?.alsoKnownAs).toEqual(['upwork:~01dd00000000000004']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

it('says which parts it saw only partly', () => {
  const { draft } = fixture('own-profile-stale-state')(
    'https://www.upwork.com/freelancers/~01cc00000000000003',
  );
  expect(draft?.partial).toEqual({ skills: { shown: 2, of: 6 }, about: { shown: 68 } });
});

it('reads no e-mail, phone or link even where a person wrote one', () => {
  const { draft } = fixture('visitor-2026-06-profile-ssr', (html) =>
    html.replace(
      '</aside>',
      '<a href="mailto:x@example.com">x@example.com</a><a href="https://example.com/me">site</a></aside>',
    ),
  )(SSR);
  expect(draft?.emails ?? draft?.phones ?? draft?.links).toBeUndefined();
  expect(JSON.stringify(draft)).not.toMatch(/example\.com|203\.0\.113/);
});

it('takes a job without its own number for the one whose tile has its title', () => {
  const slider = fixture('own-job-slider-hourly', (html) => html.replace(/data-ev-opening_uid="\d+"/g, ''));
  expect(slider('https://www.upwork.com/nx/search/jobs/details/~021990000000000000001').kind).toBe('posting');
  expect(slider('https://www.upwork.com/nx/search/jobs/details/~021990000000000000002').kind).toBe('none');
});

it.each([
  '/freelancers/~01a1b2c3d4e5f60718',
  '/nx/search/talent/',
  '/ab/applicants/1/applicants',
  '/nx/search/jobs/',
  '/jobs/X_~02123456789012345678/',
])('waits while nothing is drawn: %s', (path) => {
  const url = `https://www.upwork.com${path}`;
  expect(
    read(upwork, openPage('<html><body><main><div></div></main></body></html>', url), url),
  ).toMatchObject({
    kind: 'none',
    report: { warnings: ['not settled'] },
  });
});

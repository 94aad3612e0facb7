/** What LinkedIn's addresses name, and when a page shows what its address names. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateWithin, spanOf } from '../../lib/sites/linkedin/dates';
import { skillsIn } from '../../lib/sites/linkedin/lines';
import { degreeOf } from '../../lib/sites/linkedin/topcard';
import linkedin from '../../lib/sites/linkedin.site';
import { read } from '../../lib/sites/read';
import { openPage } from '../../scripts/open-page';

const empty = openPage('<!doctype html><p>', 'https://www.linkedin.com/');

describe('addresses', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Example/', 'linkedin:ada-example', 'profile'],
    ['https://de.linkedin.com/in/ada-example/en-us?trk=x#y', 'linkedin:ada-example', 'profile'],
    ['https://se.linkedin.com/in/ada-example/de', 'linkedin:ada-example', 'profile'],
    ['https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller', 'linkedin:jörg-müller', 'profile'],
    ['https://www.linkedin.com/in/%E0%A4%A', 'linkedin:%e0%a4%a', 'profile'],
    ['https://www.linkedin.com/in/ada-example/details/skills/', 'linkedin:ada-example', 'profile-part'],
    ['https://www.linkedin.com/in/ada-example/de/details/experience', 'linkedin:ada-example', 'profile-part'],
    ['https://www.linkedin.com/in/ada-example/details/projects/', null, 'none'],
    ['https://www.linkedin.com/in/ada-example/details/experience/edit/forms/1/', null, 'none'],
    ['https://www.linkedin.com/in/ada-example/overlay/contact-info/', null, 'none'],
    ['https://www.linkedin.com/in/ada-example/recent-activity/all/', null, 'none'],
    ['https://www.linkedin.com/search/results/people/?keywords=go', null, 'list'],
    ['https://www.linkedin.com/jobs/search/?keywords=go', null, 'list'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4000000001', null, 'posting'],
    ['https://au.linkedin.com/jobs/view/engineer-at-brook-7689916817', null, 'posting'],
    ['https://www.linkedin.com/feed/', null, 'none'],
    ['https://www.linkedin.com/company/brook/', null, 'none'],
    ['https://www.linkedin.com/authwall?x', null, 'wall'],
    ['https://www.linkedin.com/checkpoint/challenge/abc', null, 'wall'],
  ])('%s', (address, handle, kind) => {
    const url = new URL(address);
    expect(linkedin.handle?.(url)).toBe(handle);
    expect(linkedin.kind(url, empty)).toBe(kind);
  });

  it.each([
    ['https://www.linkedin.com/checkpoint/challenge/abc', 'challenge'],
    ['https://www.linkedin.com/checkpoint/lg/login', 'login'],
    ['https://www.linkedin.com/uas/login?session_redirect=x', 'login'],
    ['https://www.linkedin.com/404/', 'not found'],
  ])('%s is a wall', (address, reason) => {
    expect(read(linkedin, empty, address)).toMatchObject({ kind: 'wall', wall: { reason } });
  });
});

describe('nobody but the person in the address', () => {
  const pages = [
    'linkedin--sdui-2026-09-profile-sections-loaded',
    'linkedin--artdeco-2025-03-profile-grouped-roles',
    'linkedin--guest-2024-03-profile-json-ld',
    'linkedin--own-between-2025-ja',
    'linkedin--own-rtl-stale-card',
  ];
  it.each(pages)('%s under another address is not read', (name) => {
    const html = readFileSync(new URL(`../fixtures/sites/${name}.html`, import.meta.url), 'utf8');
    const other = 'https://www.linkedin.com/in/somebody-else-entirely/';
    expect(read(linkedin, openPage(html, other), other)).toMatchObject({
      kind: 'none',
      report: { warnings: ['not settled'] },
    });
  });
});

describe('lines by their shape', () => {
  it.each([
    ['fev de 2023 - o momento · 3 anos 3 meses', '2023-02', 'present'],
    ['Juni 2026–Heute · 4 Monate', '2026-06', 'present'],
    ['Apr. 2023–Okt. 2026', '2023-04', '2026-10'],
    ['2018–2021', '2018', '2021'],
    ['2015 – Present', '2015', 'present'],
    ['Oct 2023 · 1 mo', '2023-10', '2023-10'],
    ['Oct 2023 to Sep 2024 · 1 yr', '2023-10', '2024-09'],
    ['janv. 2022 - aujourd’hui · moins d’un an', '2022-01', 'present'],
    ['2020年4月 - 現在 · 5年7か月', '2020-04', 'present'],
    ['02/2019 - 03/2021', '2019-02', '2021-03'],
    ['янв. 2020 – настоящее время · 5 лет', '2020-01', 'present'],
    ['paź 2019 - gru 2020 · 1 rok 3 mies.', '2019-10', '2020-12'],
  ])('%s', (line, start, end) => {
    expect(spanOf(line)).toMatchObject({ start, end });
  });

  it.each([
    '100,000 followers',
    'Studio 2010',
    'Brook · Full-time',
    'Senior Engineer',
    'Summer School 2019 Tutor',
    '',
  ])('%s is no date', (line) => {
    expect(spanOf(line)).toBeNull();
  });

  it('reads dates inside lines, degrees and skills', () => {
    expect(dateWithin('Issued Jul 2024 · Expires Jul 2027')).toBe('2024-07');
    expect(dateWithin('Ausgestellt: Juli 2024')).toBe('2024-07');
    expect(['· 1st', '• 2e', '· 3.', '· 3rd+', '1er', '500+', '10 meses'].map(degreeOf)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '3rd',
      '1st',
      '',
      '',
    ]);
    expect(skillsIn('C#, .NET Core e mais 2 competências')).toEqual(['C#', '.NET Core']);
    expect(skillsIn('Google BigQuery, Data Engineering and +6 skills')).toEqual([
      'Google BigQuery',
      'Data Engineering',
    ]);
    expect(skillsIn('Kenntnisse:Go, SQL, +7 Kenntnisse')).toEqual(['Go', 'SQL']);
    expect(skillsIn('Kenntnisse: Windows 11, SQL und +3 Kenntnisse')).toEqual(['Windows 11', 'SQL']);
  });
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/start';
import { hasDisplay, parseArguments } from '../../scripts/start/arguments';
import { matchLine, personLines, readState, requirementStates } from '../../scripts/start/panel-words';
import { nobodyLines } from '../../scripts/start/saved-page';
import { clearDemo } from '../../scripts/start/screenshots';
import { StepFailed, step } from '../../scripts/start/step';

let folder = '';
let file = '';
const url = 'https://www.linkedin.com/in/ada-kowalska/';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  file = join(folder, 'ada.html');
  writeFileSync(file, '<h1>Ada Kowalska</h1>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('arguments', () => {
  it('none: the bundled pages', () => expect(parseArguments([])).toEqual({}));

  it('a saved page with its address, in any order and form', () => {
    const page = { file, url };
    expect(parseArguments(['--page', file, '--url', url])).toEqual({ page });
    expect(parseArguments([`--url=${url}`, `--page=${file}`])).toEqual({ page });
  });

  it('an address with = in it stays whole', () => {
    const search = 'https://www.linkedin.com/jobs/view/?currentJobId=5&x=y';
    expect(parseArguments(['--page', file, `--url=${search}`])).toEqual({ page: { file, url: search } });
  });

  it.each([
    [['--page', 'FILE'], '--page needs --url URL'],
    [['--url', url], '--url needs --page FILE'],
    [['--page'], '--page needs a value'],
    [['--page', '--url', url], '--page needs a value'],
    [['--page='], '--page needs a value'],
    [['ada.html'], 'Not understood: ada.html'],
    [['--pages', 'x'], 'Not understood: --pages'],
    [['--url', url, '--url', url], '--url is given twice'],
    [['--page', '/nowhere/ada.html', '--url', url], 'No such file: /nowhere/ada.html'],
  ])('%j is refused', (args, words) => expect(parseArguments(args)).toContain(words));

  it.each(['www.linkedin.com/in/ada', 'file:///home/ada.html', 'javascript:alert(1)'])(
    '%s is no address of a page',
    (address) => expect(parseArguments(['--page', file, '--url', address])).toContain('Not an address'),
  );

  it('a folder is no page', () =>
    expect(parseArguments(['--page', folder, '--url', url])).toContain('No such file'));

  it('wrong ones exit with 2, with how it is used', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(['--page'])).toBe(2);
    expect(said.mock.calls.join('')).toContain('usage: npm start');
    said.mockRestore();
  });
});

describe('display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('%s %j: %s', (platform, env, there) => expect(hasDisplay(platform, env)).toBe(there));
});

describe('what the panel says', () => {
  const partly = {
    title: 'Ada Kowalska',
    words:
      'Ada Kowalska Not saved 9 of 10 fields read. Skills is not loaded. 5 of 7 must-haves stated so far 82 so far 2 not read yet can end between 64 and 86 Must have',
    bar: '5 of 7 must-haves stated. Python: stated; SQL: implied; Redis: not read yet; AWS, GCP, or Azure: stated',
  };
  const whole = {
    ...partly,
    words: 'Ada Kowalska 10 of 10 fields read just now 5 of 7 must-haves stated Score 82 Must have',
  };

  it('the fields read', () => {
    expect(readState(partly)).toBe('9 of 10 fields read');
    expect(readState({ ...partly, words: 'No person found here' })).toBeNull();
  });

  it('the score, with its range while something is not read yet', () => {
    expect(matchLine(partly)).toBe(
      '5 of 7 must-haves stated so far, score 82 (it can end between 64 and 86)',
    );
    expect(matchLine(whole)).toBe('5 of 7 must-haves stated, score 82');
  });

  it('no score, and no match, are said and not made up', () => {
    expect(matchLine({ ...whole, words: '0 of 0 must-haves stated No score yet' })).toBe(
      '0 of 0 must-haves stated, no score yet',
    );
    expect(matchLine({ ...whole, words: '10 of 10 fields read' })).toBeNull();
  });

  it('the requirements by their state, commas in a name intact', () => {
    expect(requirementStates(partly).get('stated')).toEqual(['Python', 'AWS, GCP, or Azure']);
    expect(requirementStates({ ...partly, bar: '' }).size).toBe(0);
    expect(personLines(partly).slice(2)).toEqual([
      '    stated: Python; AWS, GCP, or Azure',
      '    implied: SQL',
      '    not read yet: Redis',
    ]);
  });
});

describe('a step that fails', () => {
  it('is named, the innermost one', async () => {
    const failing = step('outer', () =>
      step('inner', () => {
        throw new Error('no panel');
      }),
    );
    await expect(failing).rejects.toBeInstanceOf(StepFailed);
    await expect(failing).rejects.toMatchObject({ step: 'inner', message: 'no panel' });
  });
});

describe('a page on which nobody was read', () => {
  const screen = {
    title: 'This page has changed',
    words: 'This page has changed LinkedIn looks different.',
    bar: '',
  };

  it('is told in the panel’s words, with the address it was shown at', () => {
    const lines = nobodyLines(screen, url);
    expect(lines.slice(0, 2)).toEqual([
      'No person was read here. The panel says: This page has changed',
      '    LinkedIn looks different.',
    ]);
    expect(lines[2]).toContain(url);
  });

  it('a long list is cut, and a screen without a title still says something', () => {
    const lines = nobodyLines({ ...screen, title: '', words: 'x'.repeat(5000) }, url);
    expect(lines.join('').length).toBeLessThan(600);
    expect(lines[0]).toContain('(no title)');
  });
});

it('the demonstration clears away what an earlier one wrote, and nothing else', () => {
  const demo = join(folder, 'demo');
  clearDemo(demo);
  for (const name of [
    'panel-list-320-dark.png',
    'dashboard-export-light.png',
    'shortlist.csv',
    'mine.png',
    'notes.csv',
  ])
    writeFileSync(join(demo, name), '');
  clearDemo(demo);
  expect(readdirSync(demo).sort()).toEqual(['mine.png', 'notes.csv']);
});

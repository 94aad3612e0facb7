import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePage, openPage } from '../../scripts/open-page';
import { main, pagesOf } from '../../scripts/read';

const RESUME =
  '<!doctype html><title>Ada Exampleson</title><h1>Ada Exampleson</h1><h2>Experience</h2><h3>Developer</h3><p>Tidewell</p><p>2019 – Present</p>';
let folder = '';
let out = '';
let err = '';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('read command', () => {
  it('prints one line of JSON per file and nothing else', async () => {
    const one = file('ada.html', RESUME);
    const wall = file('wall.html', '<title>Just a moment...</title>');
    const code = await main([
      one,
      wall,
      '--url',
      'https://ada.example.com/cv?x=1',
      '--url=https://b.example.com/',
    ]);
    expect([code, err]).toEqual([0, '']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { file: one, url: 'https://ada.example.com/cv?x=1', site: 'anysite', kind: 'profile', report: {} },
      { file: wall, url: 'https://b.example.com/', kind: 'wall', wall: { reason: 'challenge' } },
    ]);
    expect(Object.keys(lines[1] ?? {}).sort()).toEqual(['file', 'kind', 'report', 'site', 'url', 'wall']);
  });

  it('prints the others when a file cannot be read, says which, and ends with 1', async () => {
    const there = file('ada.html', RESUME);
    const code = await main([
      join(folder, 'gone.html'),
      there,
      '--url',
      'https://a.example/',
      '--url',
      'https://b.example/',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('gone.html');
    expect(JSON.parse(out)).toMatchObject({ file: there, kind: 'profile' });
  });

  it.each([
    [[], 'No file'],
    [['a.html'], '0 --url'],
    [['a.html', '--url', 'https://a.example/', '--url', 'https://b.example/'], '2 --url'],
    [['a.html', '--url', 'not an address'], 'Not an address'],
    [['a.html', '--url'], 'Not an address'],
    [['a.html', '--what', '--url', 'https://a.example/'], 'Unknown option'],
  ])('explains how it is used: %j', async (args, said) => {
    expect(await main(args)).toBe(2);
    expect([out, err.includes('usage:')]).toEqual(['', true]);
    expect(err).toContain(said);
  });

  it('takes addresses in the order of the files', () => {
    expect(pagesOf(['--url', 'https://a.example/', 'x', 'y', '--url=https://b.example/'])).toEqual([
      { file: 'x', url: 'https://a.example/' },
      { file: 'y', url: 'https://b.example/' },
    ]);
  });
});

describe('a saved page as a document', () => {
  it('runs no script', () => {
    const doc = openPage(
      '<p id="a">kept</p><script>document.getElementById("a").remove()</script><img src=x onerror="document.body.remove()">',
      'https://a.example/',
    );
    expect(doc.querySelector('#a')?.textContent).toBe('kept');
  });

  it('knows the charset by mark, by the page, else UTF-8', () => {
    const umlaut = Uint8Array.of(0xfc);
    const meta = new TextEncoder().encode('<meta charset="iso-8859-1">');
    expect(decodePage(Uint8Array.from([...meta, ...umlaut]))).toContain('ü');
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0xfc, 0x00))).toBe('ü');
    expect(decodePage(new TextEncoder().encode('<meta charset="no-such">ü'))).toContain('ü');
  });

  it('shows a text file as browsers do', () => {
    expect(openPage('ADA & BERT <3\nline', 'https://a.example/').querySelector('pre')?.textContent).toBe(
      'ADA & BERT <3\nline',
    );
  });
});

/** Finds a browser on this machine, or installs one: Debian's package as root, otherwise a browser download. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

function installed(name: BrowserName): string | null {
  const named = process.env[VARIABLE[name]];
  if (named) {
    if (!existsSync(named)) throw new NoBrowser(`${VARIABLE[name]} names ${named}, and nothing is there.`);
    return named;
  }
  return PLACES[name].find((place) => existsSync(place)) ?? null;
}

function installPackage(name: BrowserName, say: (line: string) => void): void {
  say(`No ${name} found. Installing Debian's package ${PACKAGE[name]} …`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], { ...quiet, stdio: ['ignore', 'ignore', 'inherit'] });
  spawnSync('apt-get', ['install', '-y', '-qq', PACKAGE[name]], {
    ...quiet,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Branded Chrome dropped the switches that load an extension, so only a Chromium build will do; this fetches one. */
function downloadBrowser(name: BrowserName, say: (line: string) => void): string | null {
  say(`No ${name} found, and no Debian packages to be had: downloading a browser build …`);
  const run = spawnSync(
    'npx',
    [
      '--yes',
      '@puppeteer/browsers',
      'install',
      name === 'chromium' ? 'chromium@latest' : 'firefox@stable',
      '--path',
      'node_modules/.cache/browsers',
    ],
    {
      encoding: 'utf8',
    },
  );
  return run.stdout?.trim().split('\n').at(-1)?.split(' ').slice(1).join(' ') ?? null;
}

/** The path of a browser that can load the extension. Throws `NoBrowser` with what to do. */
export function findBrowser(
  name: BrowserName,
  say: (line: string) => void = (line) => console.error(line),
): string {
  const there = installed(name);
  if (there) return there;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    installPackage(name, say);
    const now = installed(name);
    if (now) return now;
  }
  const downloaded = downloadBrowser(name, say);
  if (downloaded && existsSync(downloaded)) return downloaded;
  throw new NoBrowser(`No ${name} on this machine. Install it, or set ${VARIABLE[name]} to its path.`);
}

export function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}

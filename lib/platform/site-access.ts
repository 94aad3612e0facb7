/**
 * Which sites may be read: what the browser granted, and what the user switched off here. LinkedIn and Upwork are
 * granted at install (and can be withdrawn in the browser at any time); every other site is asked for by its switch.
 */
import { browser } from 'wxt/browser';
import { sitesOff } from '../settings/items';

export interface SiteSwitch {
  id: string;
  name: string;
  /** Match patterns that its switch asks for in one request. */
  origins: string[];
  /** False where the generic reader does the work for now. */
  ownReader: boolean;
}

/** Country domains that the boards run beside `.com`, by region of the browser's language. */
const GLASSDOOR: Record<string, string> = {
  DE: 'de',
  AT: 'at',
  CH: 'ch',
  FR: 'fr',
  GB: 'co.uk',
  IE: 'ie',
  IN: 'co.in',
  ES: 'es',
  IT: 'it',
  NL: 'nl',
  BE: 'be',
  CA: 'ca',
  AU: 'com.au',
  BR: 'com.br',
  MX: 'com.mx',
  AR: 'com.ar',
  SG: 'sg',
  HK: 'com.hk',
  NZ: 'co.nz',
};
const MONSTER: Record<string, string> = {
  DE: 'de',
  AT: 'at',
  CH: 'ch',
  FR: 'fr',
  GB: 'co.uk',
  IE: 'ie',
  ES: 'es',
  IT: 'it',
  NL: 'nl',
  BE: 'be',
  CA: 'ca',
  SE: 'se',
  LU: 'lu',
};

/** The sites that have a switch, in the order shown. `region` is the country of the browser's language, as "DE". */
export function siteSwitches(region: string | undefined): SiteSwitch[] {
  const own = (table: Record<string, string>, name: string): string[] => {
    const domain = region && table[region];
    return [`https://*.${name}.com/*`, ...(domain ? [`https://*.${name}.${domain}/*`] : [])];
  };
  return [
    { id: 'linkedin', name: 'LinkedIn', origins: ['https://*.linkedin.com/*'], ownReader: true },
    { id: 'upwork', name: 'Upwork', origins: ['https://*.upwork.com/*'], ownReader: true },
    { id: 'indeed', name: 'Indeed', origins: ['https://*.indeed.com/*'], ownReader: false },
    { id: 'glassdoor', name: 'Glassdoor', origins: own(GLASSDOOR, 'glassdoor'), ownReader: false },
    { id: 'monster', name: 'Monster', origins: own(MONSTER, 'monster'), ownReader: false },
  ];
}

export const region = (): string | undefined => new Intl.Locale(navigator.language).maximize().region;

/** Asks the browser for a site's hosts. Must be the first thing a click handler does: after an `await` both refuse. */
export function askFor(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

export async function giveBack(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
}

export async function granted(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The pattern of one page's origin, for *Always read on this site*; null for what is no web page. */
export function originPattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hostname ? `https://${hostname}/*` : null;
}

export function onAccessChange(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  const unwatch = sitesOff.watch(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
    unwatch();
  };
}

/** Switches a site on or off without touching what the browser granted. */
export async function switchSite(id: string, on: boolean): Promise<void> {
  const off = await sitesOff.get();
  await sitesOff.set(on ? off.filter((one) => one !== id) : [...new Set([...off, id])]);
}

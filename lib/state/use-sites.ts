/** The sites' switches as they stand, for the first run and for Settings. */
import { useCallback, useEffect, useState } from 'react';
import {
  askFor,
  giveBack,
  granted,
  onAccessChange,
  region,
  type SiteSwitch,
  siteSwitches,
  switchSite,
} from '../platform/site-access';
import { sitesOff } from '../settings/items';
import { matches } from '../sites/match-pattern';

export interface SiteState extends SiteSwitch {
  on: boolean;
  /** The browser grants its hosts now. */
  granted: boolean;
  /** The last switch of it did nothing, and why: the user or the browser said no, or a grant for all sites stays. */
  stuck: Stuck | null;
}

type Stuck = 'refused' | 'all sites';

interface Sites {
  sites: SiteState[];
  /** Origins granted one by one with *Always read on this site*. */
  single: string[];
  /** Straight from the click: asks for the site's hosts where they are not granted. */
  set: (site: SiteState, on: boolean) => void;
  remove: (origin: string) => void;
}

const REQUIRED = new Set(['linkedin', 'upwork']);
/** Granted in the browser's own settings only, and taken back there only. */
const ALL_SITES = new Set(['https://*/*', '*://*/*', '<all_urls>']);

export function useSites(): Sites {
  const [origins, setOrigins] = useState<string[]>([]);
  const [off, setOff] = useState<string[]>([]);
  const [stuck, setStuck] = useState<{ id: string; why: Stuck } | null>(null);
  const refresh = useCallback(() => {
    granted().then(setOrigins, () => setOrigins([]));
    sitesOff.get().then(setOff, () => setOff([]));
  }, []);
  useEffect(() => {
    refresh();
    return onAccessChange(refresh);
  }, [refresh]);

  const sites = siteSwitches(region()).map((site) => {
    const has = site.origins.every((origin) => covers(origins, origin));
    return {
      ...site,
      granted: has,
      on: has && !off.includes(site.id),
      // What was said no to may have been allowed since, in the browser's own settings.
      stuck: stuck?.id === site.id && has === (stuck.why === 'all sites') ? stuck.why : null,
    };
  });
  const known = new Set(sites.flatMap((site) => site.origins));
  return {
    sites,
    single: origins.filter((origin) => !known.has(origin) && !ALL_SITES.has(origin)),
    set(site, on) {
      setStuck(null);
      const done =
        on && !site.granted
          ? turnOn(site)
          : on || REQUIRED.has(site.id)
            ? switchSite(site.id, on)
            : turnOff(site);
      done.then(
        (why) => {
          if (why) setStuck({ id: site.id, why });
          refresh();
        },
        () => {
          setStuck({ id: site.id, why: 'refused' });
          refresh();
        },
      );
    },
    remove(origin) {
      giveBack([origin]).then(refresh, refresh);
    },
  };
}

/** The request is the first thing that happens: after an `await` it would not be the click's own. */
async function turnOn(site: SiteState): Promise<Stuck | undefined> {
  if (!(await askFor(site.origins))) return 'refused';
  await switchSite(site.id, true);
  return undefined;
}

/** A site that was asked for is given back; the two of the install only stop being read. */
async function turnOff(site: SiteState): Promise<Stuck | undefined> {
  await giveBack(site.origins);
  const left = await granted();
  return site.origins.every((origin) => covers(left, origin)) ? 'all sites' : undefined;
}

/** Whether these grants cover a site's pattern: by itself, or by one for more ("all websites" in the browser's settings). */
export function covers(grants: readonly string[], pattern: string): boolean {
  // Below the narrowest host that the pattern names: what covers this address covers all of the pattern.
  const within = new URL(pattern.replace('*.', 'any.').replace('*', ''));
  return grants.some((grant) => grant === '<all_urls>' || matches(grant, within));
}

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

export interface SiteState extends SiteSwitch {
  on: boolean;
  /** The browser grants its hosts now. */
  granted: boolean;
}

interface Sites {
  sites: SiteState[];
  /** Origins granted one by one with *Always read on this site*. */
  single: string[];
  /** Straight from the click: asks for the site's hosts where they are not granted. */
  set: (site: SiteState, on: boolean) => void;
  remove: (origin: string) => void;
}

const REQUIRED = new Set(['linkedin', 'upwork']);

export function useSites(): Sites {
  const [origins, setOrigins] = useState<string[]>([]);
  const [off, setOff] = useState<string[]>([]);
  const refresh = useCallback(() => {
    granted().then(setOrigins, () => setOrigins([]));
    sitesOff.get().then(setOff, () => setOff([]));
  }, []);
  useEffect(() => {
    refresh();
    return onAccessChange(refresh);
  }, [refresh]);

  const sites = siteSwitches(region()).map((site) => {
    const has = site.origins.every((origin) => origins.includes(origin));
    return { ...site, granted: has, on: has && !off.includes(site.id) };
  });
  const known = new Set(sites.flatMap((site) => site.origins));
  return {
    sites,
    single: origins.filter((origin) => !known.has(origin) && origin !== 'https://*/*'),
    set(site, on) {
      if (on && !site.granted) {
        askFor(site.origins)
          .then((yes) => (yes ? switchSite(site.id, true) : undefined))
          .then(refresh, refresh);
        return;
      }
      // A site that was asked for is given back; the two of the install only stop being read.
      const done = on || REQUIRED.has(site.id) ? switchSite(site.id, on) : giveBack(site.origins);
      done.then(refresh, refresh);
    },
    remove(origin) {
      giveBack([origin]).then(refresh, refresh);
    },
  };
}

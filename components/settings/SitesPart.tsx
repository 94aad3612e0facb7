import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { BROWSER_NAME } from '../../lib/platform/pages';
import { routeHash } from '../../lib/state/route';
import { useSites } from '../../lib/state/use-sites';
import { SiteSwitches } from '../first-run/SitesStep';
import { Button } from '../ui/Button';
import { SettingRow } from './SettingRow';
import styles from './Settings.module.css';

const hostOf = (origin: string): string => origin.replace(/^https:\/\/(\*\.)?|\/\*$/g, '');

export function SitesPart() {
  const text = useText(settingsText);
  const { sites, single, set, remove } = useSites();
  return (
    <>
      <div className={styles['padded']}>
        <SiteSwitches
          browser={BROWSER_NAME}
          sites={sites.map((site) => ({
            ...site,
            host: site.origins.map(hostOf).join(', '),
            barsTools: site.id === 'linkedin',
          }))}
          onSwitch={(id, on) => {
            const site = sites.find((one) => one.id === id);
            if (site) set(site, on);
          }}
        />
      </div>
      {single.map((origin) => (
        <SettingRow
          key={origin}
          name={hostOf(origin)}
          note={text.single}
          end={
            <Button
              kind="quiet"
              danger
              icon="bin"
              aria-label={text.removeOf({ site: hostOf(origin) })}
              onClick={() => remove(origin)}
            >
              {text.remove}
            </Button>
          }
        />
      ))}
      <p className={`${styles['note']} ${styles['row']}`}>
        {text.sitesMore} <a href={routeHash('help', 'privacy')}>{text.termsMore}</a>
      </p>
    </>
  );
}

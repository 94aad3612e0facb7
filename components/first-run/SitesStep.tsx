import { firstRunText } from '../../lib/i18n/en/first-run';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import styles from './FirstRun.module.css';
import { Frame } from './Frame';

export interface SiteChoice {
  id: string;
  name: string;
  on: boolean;
  /** Granted at install; the others are asked for when switched on. */
  granted: boolean;
  /** The host the browser will name. */
  host: string;
  /** There is a reader for this site; otherwise the general one is used, and that is said. */
  ownReader: boolean;
  /** Its switch was pressed and stays where it was, and why. */
  stuck?: 'refused' | 'all sites' | null;
  /** Its terms name tools like this one. */
  barsTools?: boolean;
}

interface Props {
  browser: string;
  sites: readonly SiteChoice[];
  /** Runs in the click itself: a permission is asked for there and nowhere else. */
  onSwitch: (siteId: string, on: boolean) => void;
  onBack: () => void;
  onContinue: () => void;
}

export function SitesStep({ browser, sites, onSwitch, onBack, onContinue }: Props) {
  const text = useText(firstRunText);
  const chosen = sites.filter(({ on }) => on).length;
  return (
    <Frame
      step={2}
      title={text.sitesTitle}
      lead={text.sitesMore}
      footer={
        <div className={styles['acts']}>
          <Button size="large" onClick={onBack}>
            {text.back}
          </Button>
          <Button kind="primary" size="large" block onClick={onContinue}>
            {chosen > 0 ? text.continueWith(chosen) : text.continueNone}
          </Button>
        </div>
      }
    >
      <SiteSwitches browser={browser} sites={sites} onSwitch={onSwitch} />
      <div className={styles['card']}>
        <Icon name="globe" />
        <p>{text.everyOther}</p>
      </div>
    </Frame>
  );
}

/** The same rows serve Settings. */
export function SiteSwitches({ browser, sites, onSwitch }: Pick<Props, 'browser' | 'sites' | 'onSwitch'>) {
  const text = useText(firstRunText);
  return (
    <ul className={styles['sites']}>
      {sites.map((site) => (
        <li key={site.id}>
          <Switch
            name={site.name}
            note={siteNote(site, browser, text)}
            on={site.on}
            onChange={(on) => onSwitch(site.id, on)}
          />
          <p role="status" className={styles['stuck']}>
            {site.stuck && stuckNote(site, site.stuck, browser, text)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function siteNote(site: SiteChoice, browser: string, text: ReturnType<typeof firstRunText.get>): string {
  const { host, granted, ownReader, barsTools } = site;
  if (!granted) return ownReader ? text.asks({ browser, host }) : text.asksGeneral({ browser, host });
  if (!ownReader) return text.general;
  return barsTools ? text.readsTerms : text.reads;
}

function stuckNote(
  { name, host }: SiteChoice,
  why: 'refused' | 'all sites',
  browser: string,
  text: ReturnType<typeof firstRunText.get>,
): string {
  return why === 'refused' ? text.refused({ site: name, host }) : text.allSites({ browser, site: name });
}

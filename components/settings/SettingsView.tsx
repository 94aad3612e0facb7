import { type ComponentType, useEffect } from 'react';
import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { type Route, routeHash } from '../../lib/state/route';
import { Page } from '../dashboard/Page';
import { cx } from '../ui/class-names';
import { WordsPart } from '../words/WordsPart';
import { About } from './About';
import { LanguageChoice } from './LanguageChoice';
import styles from './Settings.module.css';
import { ShortcutList } from './ShortcutList';
import { SitesPart } from './SitesPart';
import { StagesPart } from './StagesPart';
import { ToolbarMark } from './ToolbarMark';
import { YourData } from './YourData';

const PARTS = {
  data: YourData,
  sites: SitesPart,
  language: LanguageChoice,
  toolbar: ToolbarMark,
  stages: StagesPart,
  words: WordsPart,
  shortcuts: ShortcutList,
  about: About,
} satisfies Record<string, ComponentType>;
type Part = keyof typeof PARTS;
const ORDER = Object.keys(PARTS) as Part[];

/** All parts on one page; `#/settings/sites` leads to one of them. */
export function SettingsView({ route }: { route: Route }) {
  const text = useText(settingsText);
  const asked = ORDER.find((part) => part === route.rest[0]);
  useEffect(() => {
    if (asked) document.getElementById(`part-${asked}`)?.scrollIntoView();
  }, [asked]);
  const current = asked ?? 'data';
  return (
    <Page title={text.settings}>
      <div className={styles['settings']}>
        <nav aria-label={text.parts}>
          <ul className={styles['parts']}>
            {ORDER.map((part) => (
              <li key={part}>
                <a
                  href={routeHash('settings', part)}
                  aria-current={part === current ? 'true' : undefined}
                  className={cx(styles['link'], part === current && styles['current'])}
                >
                  {text[part]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles['content']}>
          {ORDER.map((part) => {
            const Content = PARTS[part];
            return (
              <section
                key={part}
                id={`part-${part}`}
                aria-labelledby={`name-${part}`}
                className={styles['part']}
              >
                <h2 id={`name-${part}`}>{text[part]}</h2>
                <div className={styles['card']}>
                  <Content />
                </div>
              </section>
            );
          })}
        </div>
      </div>
    </Page>
  );
}

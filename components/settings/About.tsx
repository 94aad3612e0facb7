import { MATCH_RULE } from '../../lib/domain/match-rule';
import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { productVersion } from '../../lib/platform/version';
import { routeHash } from '../../lib/state/route';
import { useRecogniser } from '../../lib/state/use-recogniser';
import styles from './Settings.module.css';

/** The numbers that stand with every stored score. */
export function About() {
  const text = useText(settingsText);
  const recogniser = useRecogniser();
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{text.version}</dt>
        <dd>{productVersion()}</dd>
        <dt>{text.rule}</dt>
        <dd>{MATCH_RULE}</dd>
        <dt>{text.vocabulary}</dt>
        <dd>{recogniser?.version ?? text.loading}</dd>
      </dl>
      <p className={styles['links']}>
        <a href={routeHash('help', 'matching')}>{text.howItMatches}</a>
        <a href={routeHash('help', 'privacy')}>{text.whatIsRead}</a>
      </p>
    </>
  );
}

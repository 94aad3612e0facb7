import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Emphasis } from '../ui/Emphasis';
import { Icon } from '../ui/Icon';
import { Kbd } from '../ui/Kbd';
import { Logo } from './Logo';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

interface Props {
  /** The browser's name, which does the asking. */
  browser: string;
  /** The shortcut of the icon as the browser names it; left out where none is set. */
  keys?: string | undefined;
}

/** A page without access: a click inside the panel would grant nothing, so it offers none. */
export function NoAccessView({ browser, keys }: Props) {
  const text = useText(panelText);
  return (
    <PanelMain>
      <div className={styles['view']}>
        <div className={styles['picture']} role="img" aria-label={text.accessPicture}>
          <span className={styles['address']} />
          <span className={styles['here']}>
            <Logo />
          </span>
          <span className={styles['face']} />
        </div>
        <h1 className={styles['title']}>{text.accessTitle}</h1>
        <p className={styles['text']}>{text.accessMore}</p>
        <ul className={styles['ways']}>
          {keys && (
            <li className={styles['way']}>
              <Icon name="keys" />
              <span>{text.orPress}</span>
              <Kbd keys={keys} />
            </li>
          )}
          <li className={styles['way']}>
            <Icon name="mouse" />
            <span>{text.orRightClick}</span>
            <span>{text.readThisPage}</span>
          </li>
        </ul>
      </div>
      <section className={styles['section']}>
        <h2 className={styles['sectionTitle']}>{text.oftenTitle}</h2>
        <p className={styles['text']}>
          <Emphasis text={text.oftenMore({ always: text.always, browser })} words={[text.always]} />
        </p>
      </section>
    </PanelMain>
  );
}

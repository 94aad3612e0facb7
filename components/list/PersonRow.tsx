import { listText } from '../../lib/i18n/en/list';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Checkbox } from '../ui/Checkbox';
import { cx } from '../ui/class-names';
import { Icon } from '../ui/Icon';
import type { ListPerson } from './ListView';
import styles from './ListView.module.css';

interface Props {
  person: ListPerson;
  selected: boolean;
  /** Cannot be selected. */
  off: boolean;
  onToggle: (on: boolean) => void;
}

/** Name and state, headline, "5 of 7" and what was seen. A click anywhere selects. */
export function PersonRow({ person, selected, off, onToggle }: Props) {
  const text = useText(listText);
  const formats = useFormat();
  const { item, quick } = person;
  const name = item.name ?? text.noName;
  const headline = item.headline ?? item.title;
  const facts = [
    item.rate && formats.pay(item.rate),
    item.jobSuccess !== undefined && formats.percent(item.jobSuccess),
    item.location,
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box in the row is the keyboard's way
    <li
      className={styles['row']}
      data-selected={selected}
      data-off={off}
      onClick={(event) => {
        if (!off && !(event.target instanceof HTMLInputElement)) onToggle(!selected);
      }}
    >
      <Checkbox label={text.select({ name })} checked={selected} off={off} onChange={onToggle} />
      <div>
        <div className={styles['first']}>
          <bdi className={styles['name']}>{name}</bdi>
          <State saved={person.saved} />
        </div>
        {headline && (
          <p className={styles['headline']}>
            <bdi>{headline}</bdi>
          </p>
        )}
        {facts.length > 0 && item.rate && (
          <p className={styles['headline']}>
            <bdi>{facts.join(' · ')}</bdi>
          </p>
        )}
        {quick && (
          <p className={styles['quick']}>
            <b>{text.quick(quick)}</b> {quick.seen.length > 0 ? quick.seen.join(', ') : text.quickNothing}
          </p>
        )}
      </div>
    </li>
  );
}

function State({ saved }: { saved: ListPerson['saved'] }) {
  const text = useText(listText);
  if (saved.is === 'do not contact') {
    return (
      <span className={cx(styles['state'], styles['doNotContact'])}>
        <Icon name="block" size={12} />
        {text.doNotContact}
      </span>
    );
  }
  if (saved.is === 'saved') {
    return (
      <span className={cx(styles['state'], styles['saved'])}>
        <Icon name="dot" size={12} />
        {saved.stageName ?? text.saved}
      </span>
    );
  }
  return (
    <span className={styles['state']}>
      <Icon name="ring" size={12} />
      {text.notSaved}
    </span>
  );
}

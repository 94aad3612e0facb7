import type { Unread } from '../../lib/domain/match';
import type { ReadState } from '../../lib/domain/read-state';
import { fieldText } from '../../lib/i18n/en/fields';
import { openText, profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from '../ui/Button';
import { Emphasis } from '../ui/Emphasis';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import styles from './ReadNotice.module.css';
import { unreadSentences } from './unread-words';
import { whatToOpen } from './what-to-open';

interface Props {
  state: ReadState;
  site: string;
  readAt: number;
  now: number;
  onTypeIn: () => void;
}

/** All read: one quiet line. Something open: the fact, then what to open on the page; › offers typing it in. */
export function ReadNotice({ state, site, readAt, now, onTypeIn }: Props) {
  const text = useText(profileText);
  const names = useText(fieldText);
  const formats = useFormat();
  if (state.open.length === 0) {
    return (
      <div className={styles['line']}>
        <Icon name="full" />
        <span>{text.fieldsRead({ read: state.read, all: state.all })}</span>
        <span className={styles['ago']}>{formats.ago(readAt, now)}</span>
      </div>
    );
  }
  const facts = [
    text.fieldsReadStop({ read: state.read, all: state.all }),
    ...unreadSentences(state.open, names, text, formats),
  ];
  return (
    <Notice
      tone="unread"
      icon="half"
      title={facts.join(' ')}
      end={<IconButton icon="right" label={text.typeIn} onClick={onTypeIn} className={styles['open']} />}
    >
      <HowToOpen open={state.open} site={site} />
    </Notice>
  );
}

function HowToOpen({ open, site }: { open: readonly Unread[]; site: string }) {
  const text = useText(profileText);
  const names = useText(fieldText);
  const opens = useText(openText);
  const formats = useFormat();
  const loadable = open.filter(({ reason }) => reason === 'not loaded' || reason === 'partly shown');
  if (loadable.length === 0) return text.orTypeIn;
  // Three names fit; the rest is said where a requirement is opened.
  const what = loadable
    .slice(0, 3)
    .map(({ field }) => whatToOpen(site, field, opens) ?? opens.otherPart({ field: names[field] }));
  return <Emphasis text={text.openOrType({ what: formats.list(what) })} words={what} />;
}

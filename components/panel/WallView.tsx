import type { WallReason } from '../../lib/domain/reading';
import { nobodyText } from '../../lib/i18n/en/nobody';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

export interface LastPerson {
  name: string;
  /** Musts stated of all, where a role was active; `soFar` while something was not read. */
  match?: { stated: number; all: number; soFar: boolean };
  saved: boolean;
}

interface Props {
  site: string;
  reason: WallReason;
  /** The last person read in this tab: a login page must not make the recruiter lose them. */
  last: LastPerson | null;
  onShowLast: () => void;
}

export function WallView({ site, reason, last, onShowLast }: Props) {
  const text = useText(nobodyText);
  const said = {
    login: [text.wallLogin({ site }), text.wallLoginMore],
    challenge: [text.wallChallenge({ site }), text.wallChallengeMore],
    blocked: [text.wallBlocked({ site }), text.wallBlockedMore],
    'not found': [text.wallNotFound({ site }), text.wallNotFoundMore],
  }[reason];
  return (
    <PanelMain>
      <div className={styles['view']}>
        <Icon name={reason === 'not found' ? 'page' : 'lock'} />
        <h1 className={styles['title']}>{said[0]}</h1>
        <p className={styles['text']}>{said[1]}</p>
      </div>
      {last && <Last last={last} onShow={onShowLast} />}
    </PanelMain>
  );
}

function Last({ last, onShow }: { last: LastPerson; onShow: () => void }) {
  const text = useText(nobodyText);
  const { name, match, saved } = last;
  const figure = match && (match.soFar ? text.statedSoFar(match) : text.statedOf(match));
  return (
    <section className={styles['section']}>
      <h2 className={styles['sectionTitle']}>{text.lastInTab}</h2>
      <div className={styles['between']}>
        <div>
          <b>
            <bdi>{name}</bdi>
          </b>
          <p className={styles['small']}>
            {[figure, !saved && text.notSavedSmall].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Button size="small" onClick={onShow}>
          {text.show}
        </Button>
      </div>
    </section>
  );
}

import type { Match } from '../../lib/domain/match';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from '../ui/Button';
import { Emphasis } from '../ui/Emphasis';
import { Icon } from '../ui/Icon';
import { MatchBar } from '../ui/MatchBar';
import { barInWords, headCount } from './match-words';
import styles from './ScoreBlock.module.css';

/** "5 of 7 must-haves stated", the score with its explanation, and the bar; while something is open, the range. */
export function ScoreBlock({ match, onExplain }: { match: Match; onExplain: () => void }) {
  const text = useText(matchText);
  const formats = useFormat();
  const unread = match.requirements.filter(({ state }) => state === 'not read yet').length;
  const { stated, all, nices } = headCount(match);
  const what = nices
    ? unread > 0
      ? text.nicesStatedSoFar
      : text.nicesStated
    : unread > 0
      ? text.mustsStatedSoFar
      : text.mustsStated;
  return (
    <div className={styles['block']}>
      <div className={styles['figures']}>
        <h2>
          <span className={styles['count']}>{text.musts({ stated, all })}</span>{' '}
          <span className={styles['what']}>{what}</span>
        </h2>
        <div className={styles['end']}>
          <ScoreFigure match={match} open={unread > 0} />
          <IconButton icon="info" label={text.explain} onClick={onExplain} />
        </div>
      </div>
      <MatchBar
        segments={match.requirements.map(({ requirement, state }) => ({
          id: requirement.id,
          need: requirement.need,
          state,
        }))}
        label={barInWords(match, text, formats)}
      />
      {unread > 0 && (
        <div className={styles['open']}>
          <span>
            <Icon name="unread" />
            {text.notReadCount(unread)}
          </span>
          <span>
            <span>
              <Emphasis
                text={text.canEnd({ low: match.low, high: match.high })}
                words={[String(match.low), String(match.high)]}
              />
            </span>
          </span>
        </div>
      )}
    </div>
  );
}

function ScoreFigure({ match, open }: { match: Match; open: boolean }) {
  const text = useText(matchText);
  const formats = useFormat();
  if (match.score === null) return <span>{text.noScore}</span>;
  const figure = <b className={styles['score']}>{formats.number(match.score)}</b>;
  return open ? (
    <>
      {figure}
      <span>{text.soFar}</span>
    </>
  ) : (
    <>
      <span>{text.score}</span>
      {figure}
    </>
  );
}

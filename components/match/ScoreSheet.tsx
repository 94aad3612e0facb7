import type { Match } from '../../lib/domain/match';
import { explain, type ScoreGroup, type ScoreLine } from '../../lib/domain/score-sheet';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { cx } from '../ui/class-names';
import { Dialog, Sheet } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { stateIcon } from '../ui/states';
import { requirementName, stateWord } from './match-words';
import styles from './ScoreSheet.module.css';

interface Props {
  match: Match;
  open: boolean;
  /** In the middle of a wide page instead of at the panel's foot. */
  dialog?: boolean;
  onClose: () => void;
  onChangeWeights: () => void;
  onWhereItFails: () => void;
}

/** Where each point came from: the lines add up to the totals, and the totals to the score. */
export function ScoreSheet({ match, open, dialog, onClose, onChangeWeights, onWhereItFails }: Props) {
  const text = useText(matchText);
  const formats = useFormat();
  const sheet = explain(match);
  const unread = sheet.weightUnread > 0;
  const Frame = dialog ? NarrowDialog : Sheet;
  const total = { points: formats.number(sheet.points, 2), weight: formats.number(sheet.weight, 2) };
  return (
    <Frame title={text.explain} open={open} onClose={onClose}>
      <p className={styles['total']}>
        {sheet.score === null ? (
          text.sheetNothing
        ) : (
          <>
            <span className={styles['figure']}>{formats.number(sheet.score)}</span>
            {unread ? text.sheetSoFar(total) : text.sheetOf(total)}
          </>
        )}
      </p>
      {unread && (
        <p className={styles['note']}>
          {text.sheetRange({
            weight: formats.number(sheet.weightUnread, 2),
            low: sheet.low,
            high: sheet.high,
          })}
        </p>
      )}
      <table className={styles['table']}>
        {sheet.groups.map((group) => (
          <Group key={group.need} group={group} />
        ))}
      </table>
      <div className={styles['foot']}>
        <p>
          {text.rule} {unread && text.ruleOpen}
        </p>
        <div className={styles['links']}>
          <Button kind="link" onClick={onChangeWeights}>
            {text.changeWeights}
          </Button>
          <Button kind="link" onClick={onWhereItFails}>
            {text.whereItFails}
          </Button>
          <span>{text.rules({ version: String(sheet.rule) })}</span>
        </div>
      </div>
    </Frame>
  );
}

const NarrowDialog: typeof Sheet = (props) => <Dialog narrow {...props} />;

function Group({ group }: { group: ScoreGroup }) {
  const text = useText(matchText);
  const formats = useFormat();
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={2} className={styles['head']}>
          {group.need === 'must' ? text.mustHave : text.niceToHave}
        </th>
        <td className={cx(styles['head'], styles['end'])}>
          {text.pointsOf({
            points: formats.number(group.points, 2),
            weight: formats.number(group.weight, 2),
          })}
        </td>
      </tr>
      {group.lines.map((line) => (
        <Line key={line.requirement.id} line={line} />
      ))}
    </tbody>
  );
}

function Line({ line }: { line: ScoreLine }) {
  const text = useText(matchText);
  const formats = useFormat();
  const tone = styles[stateIcon[line.state]];
  const weight = text.ofWeight({ weight: formats.number(line.weight, 2) });
  return (
    <tr className={styles['row']}>
      <th scope="row">
        <span className={styles['name']}>
          <Icon name={stateIcon[line.state]} className={tone} />
          <bdi>{requirementName(line.requirement, formats)}</bdi>
        </span>
      </th>
      <td className={styles['state']}>
        <span className={tone}>{stateWord(line.state, text)}</span>
        <span className={styles['rest']}>{remark(line, text, formats)}</span>
      </td>
      <td>
        <b>{line.points === null ? '–' : formats.number(line.points, 2)}</b>
        {weight}
      </td>
    </tr>
  );
}

function remark(
  line: ScoreLine,
  text: ReturnType<typeof matchText.get>,
  formats: ReturnType<typeof useFormat>,
) {
  if (line.share === 'half') return text.half;
  if (line.yearsUnknown) return text.figure({ figure: text.yearsNotStated });
  if (line.share !== 'years' || !line.years) return '';
  const years = formats.months(line.years.months, line.years.approximate);
  return text.figure({
    figure: text.yearsOf({ years, wanted: formats.number(line.requirement.years ?? 0) }),
  });
}

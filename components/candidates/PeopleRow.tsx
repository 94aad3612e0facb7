import { memo } from 'react';
import type { ListedPerson } from '../../lib/db/read/people';
import type { StageRow } from '../../lib/domain/rows';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import type { PersonFacts } from '../../lib/state/people-facts';
import { siteName } from '../../lib/state/site-name';
import { requirementName, stateWord } from '../match/match-words';
import { Checkbox } from '../ui/Checkbox';
import { Icon } from '../ui/Icon';
import { MatchBar } from '../ui/MatchBar';
import { Row } from '../ui/Table';
import styles from './PeopleTable.module.css';
import { readAge } from './read-age';
import { StageMenu } from './StageMenu';

export interface RowProps {
  person: ListedPerson;
  facts: PersonFacts | undefined;
  /** Place in the whole table, from 1, the head included. */
  rowIndex: number;
  /** Whether the role's columns are there. */
  inRole: boolean;
  stages: readonly StageRow[];
  now: number;
  href: string;
  current: boolean;
  selected: boolean;
  onSelect: (id: string, on: boolean) => void;
  onStage: (person: ListedPerson, stage: StageRow) => void;
}

/** One person. The name is the link; a click elsewhere in the row goes the same way. */
export const PeopleRow = memo(function PeopleRow(props: RowProps) {
  const { person, facts, rowIndex, inRole, stages, now, href, current, selected, onSelect, onStage } = props;
  const { candidate, entry, tags } = person;
  const text = useText(candidatesText);
  const formats = useFormat();
  const sources = formats.list(candidate.sources.map(siteName), 'plain');
  const read = readAge(candidate.readAt, now, text, formats);
  return (
    <Row
      aria-rowindex={rowIndex}
      current={current}
      selected={selected}
      className={styles['row']}
      data-id={candidate.id}
      onClick={(event) => {
        const on = event.target as Element;
        if (!on.closest('a, button, input, label, [popover]')) window.location.hash = href;
      }}
    >
      <td className={styles['tick']}>
        <Checkbox
          checked={selected}
          label={text.selectOne({ name: candidate.name })}
          onChange={(on) => onSelect(candidate.id, on)}
        />
      </td>
      <th scope="row" className={styles['person']}>
        <a href={href} className={styles['name']} title={candidate.name} data-open>
          <bdi>{candidate.name}</bdi>
        </a>
        {candidate.doNotContact && (
          <span className={styles['barred']}>
            <Icon name="block" size={12} label={text.doNotContact} />
          </span>
        )}
        <span className={styles['headline']} dir="auto">
          {candidate.headline ?? candidate.currentTitle}
        </span>
      </th>
      {inRole ? (
        <>
          <Figures facts={facts} snapshot={entry?.match} />
          <td className={styles['stage']}>
            {entry && (
              <StageMenu
                name={candidate.name}
                stageId={entry.stage}
                stages={stages}
                onStage={(stage) => onStage(person, stage)}
              />
            )}
            <span className={styles['folded']}>{[sources, read].join(' · ')}</span>
          </td>
        </>
      ) : (
        <>
          <td className={styles['plain']} dir="auto">
            {candidate.location}
          </td>
          <td className={styles['plain']}>
            <bdi>{formats.list(tags, 'plain')}</bdi>
          </td>
        </>
      )}
      <td className={styles['wide']}>{sources}</td>
      <td className={styles['wide']}>{read}</td>
    </Row>
  );
});

function Figures({
  facts,
  snapshot,
}: {
  facts: PersonFacts | undefined;
  snapshot: NonNullable<ListedPerson['entry']>['match'];
}) {
  const text = useText(candidatesText);
  const words = useText(matchText);
  const formats = useFormat();
  const live = facts?.match;
  const figures = live ?? snapshot;
  if (!figures)
    return (
      <>
        <td className={styles['wait']}>{text.noMatch}</td>
        <td className={styles['score']} />
      </>
    );
  const musts = text.musts({ stated: figures.mustsStated, all: figures.musts });
  const score =
    figures.score === null
      ? text.noScore
      : figures.low === figures.high
        ? formats.number(figures.low)
        : text.range({ low: figures.low, high: figures.high });
  return (
    <>
      <td className={styles['musts']}>
        <div className={styles['match']}>
          <span className={styles['of']}>{musts}</span>
          {live && (
            <div className={styles['bar']}>
              <MatchBar
                small
                segments={live.requirements.map(({ requirement, state }) => ({
                  id: requirement.id,
                  need: requirement.need,
                  state,
                }))}
                label={live.requirements
                  .map(({ requirement, state }) =>
                    words.barSegment({
                      requirement: requirementName(requirement, formats),
                      state: stateWord(state, words).toLocaleLowerCase(),
                    }),
                  )
                  .join('; ')}
              />
            </div>
          )}
        </div>
      </td>
      <td className={styles['score']}>{score}</td>
    </>
  );
}

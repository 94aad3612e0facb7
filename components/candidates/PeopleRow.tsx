import { memo } from 'react';
import type { ListedPerson } from '../../lib/db/read/people';
import type { MatchSnapshot, StageRow } from '../../lib/domain/rows';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import type { PersonFacts } from '../../lib/state/people-facts';
import { siteName } from '../../lib/state/site-name';
import { requirementName, stateWord } from '../match/match-words';
import { Checkbox } from '../ui/Checkbox';
import { cx } from '../ui/class-names';
import { Icon } from '../ui/Icon';
import { MatchBar } from '../ui/MatchBar';
import { Row } from '../ui/Table';
import styles from './PeopleTable.module.css';
import type { PeopleColumn } from './people-columns';
import { readAge } from './read-age';
import { StageMenu } from './StageMenu';

export interface RowProps {
  person: ListedPerson;
  facts: PersonFacts | undefined;
  /** Place in the whole table, from 1, the head included. */
  rowIndex: number;
  columns: readonly PeopleColumn[];
  /** Saved from a list row, not read in full yet. */
  listOnly: boolean;
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
  const { person, facts, rowIndex, columns, listOnly, stages, now, href, current, selected, onSelect } =
    props;
  const { candidate, entry, tags } = person;
  const text = useText(candidatesText);
  const formats = useFormat();
  const sources = formats.list(candidate.sources.map(siteName), 'plain');
  const read = readAge(candidate.readAt, now, text);
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
        <span className={styles['who']}>
          <a href={href} className={styles['name']} title={candidate.name} data-open>
            <bdi>{candidate.name}</bdi>
          </a>
          {candidate.doNotContact && (
            <Icon name="block" size={12} label={text.doNotContact} className={styles['barred']} />
          )}
          {listOnly && (
            <span className={styles['stub']} title={text.listOnlyMore}>
              <Icon name="half" size={12} />
              <span>{text.listOnly}</span>
            </span>
          )}
        </span>
        <span className={styles['headline']}>
          <bdi>{candidate.headline ?? candidate.currentTitle}</bdi>
        </span>
      </th>
      {columns.map((column) => {
        if (column === 'match') return <Musts key={column} facts={facts} snapshot={entry?.match} />;
        if (column === 'score') return <Score key={column} figures={facts?.match ?? entry?.match} />;
        if (column === 'stage')
          return (
            <td key={column} className={styles['stage']}>
              {entry && (
                <StageMenu
                  name={candidate.name}
                  stageId={entry.stage}
                  stages={stages}
                  onStage={(stage) => props.onStage(person, stage)}
                />
              )}
              <span className={styles['folded']}>{[sources, read].join(' · ')}</span>
            </td>
          );
        const words = { place: candidate.location, tags: formats.list(tags, 'plain'), source: sources, read };
        return (
          <td
            key={column}
            className={cx(styles['plain'], styles[column])}
            title={column === 'read' ? formats.day(candidate.readAt) : words[column]}
          >
            <bdi>{words[column]}</bdi>
          </td>
        );
      })}
    </Row>
  );
});

interface Kept {
  facts: PersonFacts | undefined;
  snapshot: NonNullable<ListedPerson['entry']>['match'];
}

/** The must-haves only, as in the count beside them: with the others the segments would be specks. */
function Musts({ facts, snapshot }: Kept) {
  const text = useText(candidatesText);
  const words = useText(matchText);
  const formats = useFormat();
  const live = facts?.match;
  const figures = live ?? snapshot;
  if (!figures) return <td className={styles['wait']}>{text.noMatch}</td>;
  const musts = live?.requirements.filter(({ requirement }) => requirement.need === 'must');
  return (
    <td className={styles['match']}>
      <div className={styles['musts']}>
        <span className={styles['of']}>
          {text.musts({ stated: figures.mustsStated, all: figures.musts })}
        </span>
        {musts && musts.length > 0 && (
          <div className={styles['bar']}>
            <MatchBar
              segments={musts.map(({ requirement, state }) => ({
                id: requirement.id,
                need: requirement.need,
                state,
              }))}
              label={musts
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
  );
}

function Score({ figures }: { figures: Pick<MatchSnapshot, 'score' | 'low' | 'high'> | undefined }) {
  const text = useText(candidatesText);
  const formats = useFormat();
  if (!figures) return <td className={styles['score']} />;
  const { score, low, high } = figures;
  const said = low === high ? formats.number(low) : text.range({ low, high });
  return <td className={styles['score']}>{score === null ? text.noScore : said}</td>;
}

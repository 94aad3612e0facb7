import { Fragment, type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { ListedPerson } from '../../lib/db/read/people';
import type { StageRow } from '../../lib/domain/rows';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import type { PersonFacts } from '../../lib/state/people-facts';
import { SORTS, type SortBy } from '../../lib/state/people-filter';
import { Checkbox } from '../ui/Checkbox';
import { cx } from '../ui/class-names';
import { HeadCell } from '../ui/Table';
import { columnName } from './ColumnsPopover';
import { PeopleRow } from './PeopleRow';
import styles from './PeopleTable.module.css';
import type { PeopleColumn } from './people-columns';
import { useWindow } from './use-window';

interface Props {
  label: string;
  people: readonly ListedPerson[];
  /** How many there are, while only the first are here; null = all of them are. */
  total: number | null;
  facts: ReadonlyMap<string, PersonFacts>;
  columns: readonly PeopleColumn[];
  /** Who was saved from a list row only, of those on screen. */
  listOnly?: ReadonlySet<string>;
  stages: readonly StageRow[];
  now: number;
  sort: SortBy;
  reversed: boolean;
  current: string | undefined;
  selected: ReadonlySet<string>;
  hrefOf: (id: string) => string;
  onSort: (sort: SortBy) => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onStage: (person: ListedPerson, stage: StageRow) => void;
  /** The ids on screen, as they change. */
  onLook: (ids: readonly string[]) => void;
}

const ROW = 52;
/** Read from the highest down, unless turned. */
const FALLING: readonly SortBy[] = ['match', 'score', 'read'];

/** Only the rows on screen are made, whatever the number of people; arrows move between the names. */
export function PeopleTable(props: Props) {
  const {
    label,
    people,
    total,
    facts,
    columns,
    listOnly,
    stages,
    now,
    current,
    selected,
    hrefOf,
    onSelect,
    onLook,
  } = props;
  const text = useText(candidatesText);
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const { from, to, reveal } = useWindow(scroller, people.length, ROW);
  const rows = people.slice(from, to);

  const seen = rows.map(({ candidate }) => candidate.id).join(' ');
  useEffect(() => onLook(seen.split(' ')), [seen, onLook]);
  // A row that the arrows went to may be made only now.
  useEffect(() => {
    if (wanted.current === null) return;
    const link = nameLink(scroller.current, wanted.current);
    if (link) {
      wanted.current = null;
      link.focus({ preventScroll: true });
    }
  });

  function move(event: KeyboardEvent<HTMLElement>) {
    const step = steps(event.key, Math.max(1, to - from - 14));
    const row = (event.target as Element).closest('tr[data-id]');
    if (step === 0 || !row || (event.target as Element).closest('[popover]')) return;
    const at = people.findIndex(({ candidate }) => candidate.id === row.getAttribute('data-id'));
    const next = Math.min(people.length - 1, Math.max(0, at + step));
    const id = people[next]?.candidate.id;
    if (id === undefined) return;
    event.preventDefault();
    wanted.current = id;
    reveal(next);
    const link = nameLink(scroller.current, id);
    if (link) {
      wanted.current = null;
      link.focus({ preventScroll: true });
    }
  }

  // Stable, so that a step of scrolling makes only the rows that come in.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const select = useCallback((id: string, on: boolean) => {
    const next = new Set(latest.current.selected);
    if (on) next.add(id);
    else next.delete(id);
    latest.current.onSelect(next);
  }, []);
  const stage = useCallback<Props['onStage']>((person, to) => latest.current.onStage(person, to), []);

  const chosen = people.filter(({ candidate }) => selected.has(candidate.id)).length;
  const head = (column: SortBy, name: string) => (
    <HeadCell
      className={column === 'name' ? undefined : styles[column]}
      number={column === 'score'}
      sorted={sorted(props, column)}
      onSort={() => props.onSort(column)}
    >
      {name}
    </HeadCell>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the links inside
    <div ref={scroller} className={styles['scroller']} onKeyDown={move}>
      <table
        aria-label={label}
        aria-rowcount={(total ?? people.length) + 1}
        aria-busy={total !== null}
        className={cx(styles['table'], columns.includes('stage') && styles['staged'])}
      >
        <thead className={styles['head']}>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles['tick']}>
              <Checkbox
                label={text.selectAll}
                checked={total === null && people.length > 0 && chosen === people.length}
                some={chosen > 0}
                onChange={(on) => onSelect(new Set(on ? people.map(({ candidate }) => candidate.id) : []))}
              />
            </th>
            {head('name', text.person)}
            {columns.map((column) =>
              isSort(column) ? (
                <Fragment key={column}>{head(column, columnName(column, text))}</Fragment>
              ) : (
                <HeadCell key={column} className={styles[column]}>
                  {columnName(column, text)}
                </HeadCell>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          <Spacer rows={from} />
          {rows.map((person, at) => (
            <PeopleRow
              key={person.candidate.id}
              person={person}
              facts={facts.get(person.candidate.id)}
              rowIndex={from + at + 2}
              columns={columns}
              listOnly={listOnly?.has(person.candidate.id) ?? false}
              stages={stages}
              now={now}
              href={hrefOf(person.candidate.id)}
              current={person.candidate.id === current}
              selected={selected.has(person.candidate.id)}
              onSelect={select}
              onStage={stage}
            />
          ))}
          <Spacer rows={people.length - to} />
        </tbody>
      </table>
    </div>
  );
}

const isSort = (column: PeopleColumn): column is PeopleColumn & SortBy =>
  (SORTS as readonly string[]).includes(column);

/** Stands for the rows that are not made. One cell: spanning columns that a narrow table hides would bring them back, empty. */
function Spacer({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without content takes no focus
    <tr aria-hidden="true">
      <td style={{ height: rows * ROW, padding: 0 }} />
    </tr>
  );
}

function sorted({ sort, reversed }: Props, column: SortBy): 'ascending' | 'descending' | 'none' {
  if (sort !== column) return 'none';
  return FALLING.includes(column) !== reversed ? 'descending' : 'ascending';
}

function steps(key: string, page: number): number {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === 'PageDown') return page;
  if (key === 'PageUp') return -page;
  return 0;
}

/** The link of a person's row, to give the focus to. */
export function nameLink(root: ParentNode | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(id)}"] a[data-open]`) ?? null;
}

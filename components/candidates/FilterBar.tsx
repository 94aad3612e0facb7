import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { StageRow } from '../../lib/domain/rows';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import type { PeopleFilter } from '../../lib/state/people-filter';
import { siteName } from '../../lib/state/site-name';
import { IconButton } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Input } from '../ui/Field';
import { Icon } from '../ui/Icon';
import styles from './People.module.css';
import { type TickGroup, TickPopover } from './TickPopover';

interface Props {
  filter: PeopleFilter;
  /** Empty in the library as a whole, where nobody has one stage. */
  stages: readonly StageRow[];
  tags: readonly string[];
  sources: readonly string[];
  onFilter: (filter: PeopleFilter) => void;
  /** More buttons of the row. */
  children?: ReactNode;
}

/** Search, what is filtered by as chips that can be taken off, and the filter itself. */
export function FilterBar({ filter, stages, tags, sources, onFilter, children }: Props) {
  const text = useText(candidatesText);
  const formats = useFormat();
  const set = (more: Partial<PeopleFilter>) => onFilter({ ...filter, ...more });
  const groups: TickGroup<'stages' | 'tags' | 'sources'>[] = [
    {
      id: 'stages',
      name: text.stage,
      options: stages.map(({ id, name }) => ({ value: id, label: name })),
      chosen: filter.stages,
    },
    {
      id: 'tags',
      name: text.tags,
      options: tags.map((tag) => ({ value: tag, label: tag })),
      chosen: filter.tags,
    },
    {
      id: 'sources',
      name: text.source,
      options: sources.map((source) => ({ value: source, label: siteName(source) })),
      chosen: filter.sources,
    },
  ];
  const names = (values: readonly string[], name: (value: string) => string) =>
    formats.list(values.map(name), 'or');
  return (
    <div className={styles['filters']}>
      <Search words={filter.words} onWords={(words) => set({ words })} />
      {filter.stages.length > 0 && (
        <Chip filter tone="selected" onRemove={() => set({ stages: [] })}>
          {stageWords(filter.stages, stages, text, (values) => formats.list(values, 'or'))}
        </Chip>
      )}
      {filter.tags.length > 0 && (
        <Chip filter tone="selected" onRemove={() => set({ tags: [] })}>
          {text.tagIs({ names: names(filter.tags, (tag) => tag) })}
        </Chip>
      )}
      {filter.sources.length > 0 && (
        <Chip filter tone="selected" onRemove={() => set({ sources: [] })}>
          {text.sourceIs({ names: names(filter.sources, siteName) })}
        </Chip>
      )}
      <TickPopover
        icon="filter"
        word={text.filter}
        label={text.filterLabel}
        groups={groups}
        onChoose={(id, chosen) => set({ [id]: chosen })}
      />
      {children}
    </div>
  );
}

/** "Stage: not Rejected" where that is shorter than all the others by name. */
function stageWords(
  chosen: readonly string[],
  stages: readonly StageRow[],
  text: ReturnType<typeof candidatesText.get>,
  list: (names: string[]) => string,
): string {
  const names = (inside: boolean) =>
    stages.filter(({ id }) => chosen.includes(id) === inside).map(({ name }) => name);
  const others = names(false);
  return others.length > 0 && others.length < chosen.length
    ? text.stageNot({ names: list(others) })
    : text.stageIs({ names: list(names(true)) });
}

/** Milliseconds of rest before what is typed is looked for. */
const REST = 150;

function Search({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const text = useText(candidatesText);
  const [typed, setTyped] = useState(words);
  const told = useRef(words);
  const tell = useRef(onWords);
  useEffect(() => {
    tell.current = onWords;
  });
  // The address changed by other ways (back, a link, "Clear filters"): the field follows.
  if (words !== told.current) {
    told.current = words;
    if (words !== typed) setTyped(words);
  }
  useEffect(() => {
    if (typed === told.current) return;
    const clock = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, REST);
    return () => clearTimeout(clock);
  }, [typed]);
  return (
    <div className={styles['search']}>
      <Icon name="search" />
      <Input
        type="search"
        aria-label={text.search}
        placeholder={text.searchHint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== '' && <IconButton icon="close" label={text.clearSearch} onClick={() => setTyped('')} />}
    </div>
  );
}

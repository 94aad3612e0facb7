import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Role } from '../../lib/domain/role';
import { actsText } from '../../lib/i18n/en/acts';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { peopleColumns } from '../../lib/settings/items';
import { isFiltering, type PeopleFilter, parseFilter, type SortBy } from '../../lib/state/people-filter';
import { useListOnly } from '../../lib/state/use-list-only';
import { useNow } from '../../lib/state/use-now';
import { usePeople } from '../../lib/state/use-people';
import { useKnownTags, useStages } from '../../lib/state/use-person-in-library';
import { useSetting } from '../../lib/state/use-setting';
import { ExportDialog } from '../export/ExportDialog';
import { Button } from '../ui/Button';
import { BulkBar } from './BulkBar';
import { ColumnsPopover } from './ColumnsPopover';
import { FilterBar } from './FilterBar';
import styles from './People.module.css';
import { PeopleBody } from './PeopleBody';
import { PeopleHead } from './PeopleHead';
import { nameLink } from './PeopleTable';
import { PersonDrawer } from './PersonDrawer';
import { shownColumns } from './people-columns';
import { peopleHash } from './people-route';
import { SavedFilters } from './SavedFilters';
import { usePersonActs } from './use-person-acts';
import { useSavedFilters } from './use-saved-filters';
import { useShown } from './use-shown';

interface Props {
  /** As in the address: a role's id, or `all`. */
  place: string;
  query: URLSearchParams;
  role: Role | null;
  active: Role | null;
  roles: readonly Role[];
}

const NOBODY: readonly string[] = [];
const warn = (error: unknown) => console.warn('Not done:', error);

/** The table of one role's people or of all, what is filtered, the bulk bar, and the drawer beside it. */
export function PeopleScreen({ place, query, role, active, roles }: Props) {
  const text = useText(candidatesText);
  const said = useText(actsText);
  const now = useNow();
  const stages = useStages();
  const knownTags = useKnownTags();
  const screen = useRef<HTMLDivElement>(null);
  const search = query.toString();
  const filter = useMemo(() => parseFilter(new URLSearchParams(search)), [search]);
  const person = query.get('person') ?? undefined;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState<readonly string[] | null>(null);

  const listed = usePeople(role, role !== null || filter.words.trim() !== '');
  const { people, total, facts, left } = listed;
  const shown = useShown(people, filter, stages, facts);
  const acts = usePersonActs((gone) => {
    setSelected((before) => new Set([...before].filter((id) => !gone.includes(id))));
    if (person && gone.includes(person)) close();
  });

  const filters = useSavedFilters();
  const chosenColumns = useSetting(peopleColumns);
  const view = role ? 'role' : 'library';
  const columns = shownColumns(role !== null, chosenColumns?.[view] ?? null);
  const chooseColumns = (next: string[]) => {
    peopleColumns.set({ ...(chosenColumns ?? peopleColumns.fallback), [view]: next }).catch(warn);
  };
  const [onScreen, setOnScreen] = useState<readonly string[]>([]);
  const tell = listed.look;
  const look = useCallback(
    (ids: readonly string[]) => {
      tell(ids);
      setOnScreen(ids);
    },
    [tell],
  );
  const listOnly = useListOnly(
    useMemo(() => {
      const seen = new Set(onScreen);
      return (people ?? []).map(({ candidate }) => candidate).filter(({ id }) => seen.has(id));
    }, [people, onScreen]),
  );

  /** Filters replace the address, so that Back leaves the table instead of walking through what was typed. */
  const setFilter = (next: PeopleFilter) => {
    window.location.replace(peopleHash(place, next, person));
  };
  const hrefOf = (id: string) => peopleHash(place, filter, id);
  function close() {
    window.location.hash = peopleHash(place, filter);
    if (person) nameLink(screen.current, person)?.focus({ preventScroll: true });
  }
  const clear = () => setFilter({ ...filter, words: '', stages: [], tags: [], sources: [] });
  const sort = (by: SortBy) =>
    setFilter({ ...filter, sort: by, reversed: filter.sort === by && !filter.reversed });

  // Whoever left the list since is not acted on.
  const chosen = useMemo(
    () => (people ?? []).filter(({ candidate }) => selected.has(candidate.id)),
    [people, selected],
  );
  const targets = chosen.map(({ candidate, entry }) => ({
    id: candidate.id,
    name: candidate.name,
    entryId: entry?.id,
  }));
  const ids = targets.map(({ id }) => id);
  const hidden = useMemo(() => {
    const visible = new Set(shown?.map(({ candidate }) => candidate.id));
    return chosen.filter(({ candidate }) => !visible.has(candidate.id)).length;
  }, [chosen, shown]);
  const sources = useMemo(
    () => [...new Set((people ?? []).flatMap(({ candidate }) => candidate.sources))].sort(),
    [people],
  );
  const tags = useMemo(() => [...new Set((people ?? []).flatMap((one) => one.tags))].sort(), [people]);
  const [first] = targets;
  const name = targets.length === 1 && first ? first.name : text.people(targets.length);

  useEscape(person !== undefined, close);

  return (
    <div ref={screen} className={styles['screen']}>
      <div className={styles['list']}>
        <PeopleHead
          role={role}
          roles={roles}
          shown={shown?.length}
          all={people?.length ?? 0}
          total={total}
          actions={
            total === null &&
            shown &&
            shown.length > 0 && (
              <Button
                icon="download"
                onClick={() => setExporting(shown.map(({ candidate }) => candidate.id))}
              >
                {text.export(shown.length)}
              </Button>
            )
          }
        />
        {people && people.length > 0 && (
          <FilterBar
            filter={filter}
            stages={role ? stages : []}
            tags={tags}
            sources={sources}
            onFilter={setFilter}
          >
            <SavedFilters
              filter={filter}
              saved={filters.saved}
              onApply={setFilter}
              onSave={filters.save}
              onDelete={filters.remove}
            />
            <ColumnsPopover inRole={role !== null} columns={columns} onColumns={chooseColumns} />
          </FilterBar>
        )}
        {left > 0 && (
          <p className={styles['reading']} role="status">
            {text.reading(left)}
          </p>
        )}
        <PeopleBody
          role={role}
          hasRole={roles.length > 0}
          problem={listed.problem}
          all={people}
          total={total}
          shown={shown}
          facts={facts}
          stages={stages}
          now={now}
          columns={columns}
          listOnly={listOnly}
          filter={filter}
          filtering={isFiltering(filter)}
          current={person}
          selected={selected}
          hrefOf={hrefOf}
          onSort={sort}
          onSelect={setSelected}
          onStage={({ candidate, entry }, stage) =>
            acts.move([{ id: candidate.id, name: candidate.name, entryId: entry?.id }], stage)
          }
          onLook={look}
          onClear={clear}
        />
        {targets.length > 0 && (
          <BulkBar
            count={targets.length}
            hidden={hidden}
            stages={role ? stages : []}
            roles={roles.filter(({ id }) => id !== role?.id)}
            knownTags={knownTags}
            onStage={(stage) => acts.move(targets, stage)}
            onTag={(tag) => {
              acts
                .send(
                  { name: 'addTag', candidateIds: ids, tag },
                  text.taggedPeople({ tag, people: name }),
                  name,
                )
                .catch(warn);
            }}
            onAddToRole={(other) => {
              acts
                .send(
                  { name: 'addToRole', candidateIds: ids, roleId: other.id },
                  said.addedTo({ name, role: other.name }),
                  name,
                )
                .catch(warn);
            }}
            onExport={() => setExporting(ids)}
            onBin={() => acts.bin(targets)}
            onClear={() => setSelected(new Set())}
          />
        )}
      </div>
      {person && (
        <PersonDrawer
          key={person}
          id={person}
          role={role}
          matchRole={role ?? active}
          roles={roles}
          stages={stages}
          now={now}
          acts={acts}
          onClose={close}
        />
      )}
      {acts.dialogs}
      <ExportDialog
        open={exporting !== null}
        onClose={() => setExporting(null)}
        roleId={role?.id ?? null}
        candidateIds={exporting ?? NOBODY}
      />
    </div>
  );
}

/** Escape closes the drawer, unless something that lies over it or a field in it takes the key first. */
function useEscape(open: boolean, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!open) return;
    const listen = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null;
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (at?.closest('dialog, [popover], form, input, textarea')) return;
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [open]);
}

import { useState } from 'react';
import type { SavedFilterRow } from '../../lib/domain/rows';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { isFiltering, type PeopleFilter } from '../../lib/state/people-filter';
import { filterFrom, sameFilter } from '../../lib/state/saved-filter';
import { Button } from '../ui/Button';
import { Field, Input } from '../ui/Field';
import { SavedFilterLine } from './SavedFilterLine';
import styles from './SavedFilters.module.css';
import { Popover } from './TickPopover';

interface Props {
  filter: PeopleFilter;
  saved: readonly SavedFilterRow[];
  onApply: (filter: PeopleFilter) => void;
  /** Without an id: a new one. */
  onSave: (name: string, filter: PeopleFilter, id?: string) => void;
  onDelete: (filter: SavedFilterRow) => void;
}

/** Filters kept under a name: apply, keep the one that is set, rename, delete. */
export function SavedFilters({ filter, saved, onApply, onSave, onDelete }: Props) {
  const text = useText(candidatesText);
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string>();
  const set = isFiltering(filter);
  /** What speaks against a name; a filter's own does not. */
  function faultOf(typed: string, id?: string): string | undefined {
    if (!typed) return text.filterNameMissing;
    const same = (one: SavedFilterRow) => one.name.toLocaleLowerCase() === typed.toLocaleLowerCase();
    const taken = saved.find((one) => one.id !== id && same(one));
    return taken && text.filterNameTaken({ name: taken.name });
  }
  function keep() {
    const typed = name.trim();
    const fault = faultOf(typed);
    setWrong(fault);
    if (fault) return;
    onSave(typed, filter);
    setName('');
  }
  return (
    <Popover icon="star" word={text.savedFilters} label={text.savedFiltersLabel}>
      <ul className={styles['list']}>
        {saved.map((row) => {
          const stored = filterFrom(row.filter);
          return (
            <SavedFilterLine
              key={row.id}
              name={row.name}
              on={stored !== null && sameFilter(stored, filter)}
              onApply={stored && (() => onApply(stored))}
              faultOf={(typed) => faultOf(typed, row.id)}
              onRename={(typed) => stored && onSave(typed, stored, row.id)}
              onDelete={() => onDelete(row)}
            />
          );
        })}
      </ul>
      {saved.length === 0 && <p className={styles['none']}>{text.noSavedFilters}</p>}
      {set ? (
        <form
          className={styles['keep']}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <Field label={text.saveFilterName} error={wrong}>
            {(control) => (
              <Input
                {...control}
                small
                value={name}
                maxLength={80}
                onChange={(event) => {
                  setName(event.target.value);
                  setWrong(undefined);
                }}
              />
            )}
          </Field>
          <Button submit size="small" icon="plus">
            {text.saveFilter}
          </Button>
        </form>
      ) : (
        <p className={styles['none']}>{text.saveFilterHow}</p>
      )}
    </Popover>
  );
}

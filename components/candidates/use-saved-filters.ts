import { useLiveQuery } from 'dexie-react-hooks';
import { savedFilters } from '../../lib/db/read/own';
import type { Command } from '../../lib/domain/command';
import type { SavedFilterRow } from '../../lib/domain/rows';
import { actsText } from '../../lib/i18n/en/acts';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import type { PeopleFilter } from '../../lib/state/people-filter';
import { storedFilter } from '../../lib/state/saved-filter';
import { useActs } from '../dashboard/acts-context';

const NONE: SavedFilterRow[] = [];

/** The kept filters, live, and what can be done to them, each with its undo. */
export function useSavedFilters() {
  const text = useText(candidatesText);
  const { undone } = useText(actsText);
  const { act } = useActs();
  const saved = useLiveQuery(() => savedFilters(), []) ?? NONE;
  const send = (command: Command, about: string, said: string): void => {
    act(command, { said, about, undone }).catch((error: unknown) => console.warn('Not done:', error));
  };
  return {
    saved,
    save: (name: string, filter: PeopleFilter, id?: string): void => {
      send(
        {
          name: 'saveFilter',
          filterId: id ?? crypto.randomUUID(),
          label: name,
          filter: storedFilter(filter),
        },
        name,
        id === undefined ? text.filterSaved({ name }) : text.filterRenamed({ name }),
      );
    },
    remove: ({ id, name }: SavedFilterRow): void => {
      send({ name: 'deleteFilter', filterId: id }, name, text.filterDeleted({ name }));
    },
  };
}

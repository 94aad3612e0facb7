import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { JobsView } from '../../components/list/JobsView';
import { type ListPerson, ListView } from '../../components/list/ListView';
import { savedStates } from '../../lib/db/read/saved';
import type { TabReading } from '../../lib/domain/capture';
import { itemKeys } from '../../lib/domain/identity';
import type { Item } from '../../lib/domain/reading';
import { actsText } from '../../lib/i18n/en/acts';
import { useText } from '../../lib/i18n/use-text';
import type { ActStore } from '../../lib/state/acts';
import { quickMatch } from '../../lib/state/quick-match';
import { useRecogniser } from '../../lib/state/use-recogniser';
import type { Roles } from '../../lib/state/use-roles';

interface Props {
  acts: ActStore;
  reading: TabReading;
  roles: Roles;
}

/** The people of a list page with what the library knows of each; or its jobs. */
export function ListScreen({ acts, reading, roles }: Props) {
  const said = useText(actsText);
  const recogniser = useRecogniser();
  const { under, toast } = useStore(acts);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => reading.items ?? [], [reading.items]);
  const keyed = useMemo(
    () => items.map((item, at) => ({ item, key: itemKeys(reading.site, item)[0] ?? `row-${at}` })),
    [items, reading.site],
  );
  const keyList = keyed.map(({ key }) => key).join('\n');
  const states = useLiveQuery(() => savedStates(keyList.split('\n')), [keyList]);
  const role = roles.active;
  const people = useMemo(
    () =>
      keyed.map(({ item, key }): ListPerson => {
        const state = states?.get(key);
        return {
          key,
          item,
          quick: role && recogniser ? quickMatch(item, role, recogniser) : null,
          saved: savedState(state, role?.id),
        };
      }),
    [keyed, states, role, recogniser],
  );
  if (items.length > 0 && items.every(isJob)) return <JobsView jobs={items} />;

  function save(keys: string[]) {
    const chosen = new Set(keys);
    acts
      .getState()
      .act(
        {
          name: 'saveItems',
          site: reading.site,
          url: reading.url,
          readAt: reading.readAt,
          items: keyed.filter(({ key }) => chosen.has(key)).map(({ item }) => item),
          ...(role ? { roleId: role.id } : {}),
        },
        { said: said.savedPeople(keys.length), undone: said.undone },
      )
      .then((answer) => {
        if (answer.ok) setSelected(new Set());
      })
      .catch((error: unknown) => console.warn('Not saved:', error));
  }

  return (
    <ListView
      people={people}
      selected={selected}
      saving={under > 0}
      toast={toast}
      onToastGone={() => acts.getState().clearToast()}
      onSelect={setSelected}
      onSave={save}
    />
  );
}

/** A job names no person; a person may carry a title. */
const isJob = (item: Item): boolean =>
  item.name === undefined && (item.jobId !== undefined || item.title !== undefined);

type State = NonNullable<Awaited<ReturnType<typeof savedStates>>> extends Map<string, infer S> ? S : never;

function savedState(state: State | undefined, roleId: string | undefined): ListPerson['saved'] {
  if (!state || state.binned) return { is: 'not saved' };
  if (state.doNotContact) return { is: 'do not contact' };
  const entry = state.entries.find((one) => one.roleId === roleId) ?? state.entries[0];
  return { is: 'saved', ...(entry ? { stageName: entry.stageName } : {}) };
}

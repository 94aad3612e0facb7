import { useLiveQuery } from 'dexie-react-hooks';
import { libraryCounts } from '../../lib/db/read/counters';
import { useFormat } from '../../lib/i18n/use-format';

/** How many people the library holds; nothing while there is nobody. */
export function PeopleCount() {
  const formats = useFormat();
  const counts = useLiveQuery(() => libraryCounts(), []);
  return counts && counts.candidates > 0 ? formats.number(counts.candidates) : null;
}

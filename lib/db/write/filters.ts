/** Filters kept under a name. */
import { Refused } from '../problems';
import type { Handler } from './handler';

export const saveFilter: Handler<'saveFilter'> = {
  tables: ['savedFilters'],
  async run(work, { filterId, label, filter }) {
    const known = await work.get('savedFilters', filterId);
    if (known) {
      const { id, updatedAt, schemaVersion } = known;
      work.put('savedFilters', { id, updatedAt, schemaVersion, name: label, filter });
    } else work.add('savedFilters', { id: filterId, name: label, filter });
    work.about(filterId);
    return { ids: [filterId], what: known ? 'updated' : 'saved' };
  },
};

export const deleteFilter: Handler<'deleteFilter'> = {
  tables: ['savedFilters'],
  async run(work, { filterId }) {
    const known = await work.get('savedFilters', filterId);
    if (!known || known.deletedAt !== undefined) throw new Refused('not found', 'filter');
    work.put('savedFilters', { ...known, deletedAt: work.now });
    work.about(filterId);
    return { ids: [filterId] };
  },
};

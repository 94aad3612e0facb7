/** The stages as a whole: their names, their order, which there are. */

import { countAgain, roleCounter } from '../count';
import { Refused } from '../problems';
import type { Handler } from './handler';
import type { Work } from './work';

/** What stage changes are filed under in the history. */
export const STAGES_SUBJECT = 'stages';

/** Stages left out are taken away, if nobody stands in them. Ids of the first ones never change; `new` stays. */
export const saveStages: Handler<'saveStages'> = {
  tables: ['stages', 'entries', 'roles'],
  async run(work, { stages }) {
    const known = new Map((await work.all('stages')).map((stage) => [stage.id, stage]));
    const ids = new Set(stages.map(({ id }) => id));
    if (ids.size < stages.length) throw new Refused('invalid', 'a stage twice');
    if (!ids.has('new')) throw new Refused('not allowed', 'everybody starts in the first stage');
    for (const stage of known.values()) {
      if (stage.deletedAt !== undefined || ids.has(stage.id)) continue;
      if (await used(work, stage.id)) throw new Refused('not allowed', `people are in ${stage.name}`);
      work.put('stages', { ...stage, deletedAt: work.now });
    }
    const roles = await work.all('roles');
    for (const stage of stages) {
      const before = known.get(stage.id);
      if (before) {
        const { updatedAt, schemaVersion } = before;
        work.put('stages', { ...stage, updatedAt, schemaVersion });
      } else work.add('stages', stage);
      for (const role of roles) work.touchedCounters.add(roleCounter(role.id, stage.id));
    }
    work.about(STAGES_SUBJECT);
    work.event({ kind: 'stages changed', candidateIds: [], detail: { count: stages.length } });
    return { ids: [...ids] };
  },
};

async function used(work: Work, stage: string): Promise<boolean> {
  for (const { id } of await work.all('roles'))
    if ((await countAgain(work.db, roleCounter(id, stage))) > 0) return true;
  return false;
}

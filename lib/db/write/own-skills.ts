/** The recruiter's own additions to the vocabulary. */
import { Refused } from '../problems';
import type { Handler } from './handler';

export const saveOwnSkill: Handler<'saveOwnSkill'> = {
  tables: ['ownSkills'],
  async run(work, { skillId, skill }) {
    const known = await work.get('ownSkills', skillId);
    if (known) {
      const { id, updatedAt, schemaVersion } = known;
      work.put('ownSkills', { ...skill, id, updatedAt, schemaVersion });
    } else work.add('ownSkills', { ...skill, id: skillId });
    work.about(skillId);
    work.event({ kind: 'own skill', candidateIds: [] });
    return { ids: [skillId], what: known ? 'updated' : 'saved' };
  },
};

export const deleteOwnSkill: Handler<'deleteOwnSkill'> = {
  tables: ['ownSkills'],
  async run(work, { skillId }) {
    const known = await work.get('ownSkills', skillId);
    if (!known || known.deletedAt !== undefined) throw new Refused('not found', 'skill');
    work.put('ownSkills', { ...known, deletedAt: work.now });
    work.about(skillId);
    work.event({ kind: 'own skill deleted', candidateIds: [] });
    return { ids: [skillId] };
  },
};

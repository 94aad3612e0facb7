/** The recruiter's own additions to the vocabulary. */
import type { OwnSkill } from '../../domain/own-skill';
import { Refused } from '../problems';
import type { Handler } from './handler';
import type { Work } from './work';

async function store(work: Work, skillId: string, skill: OwnSkill): Promise<'saved' | 'updated'> {
  const known = await work.get('ownSkills', skillId);
  if (known) {
    const { id, updatedAt, schemaVersion } = known;
    work.put('ownSkills', { ...skill, id, updatedAt, schemaVersion });
  } else work.add('ownSkills', { ...skill, id: skillId });
  work.about(skillId);
  work.event({ kind: 'own skill', candidateIds: [] });
  return known ? 'updated' : 'saved';
}

export const saveOwnSkill: Handler<'saveOwnSkill'> = {
  tables: ['ownSkills'],
  async run(work, { skillId, skill }) {
    return { ids: [skillId], what: await store(work, skillId, skill) };
  },
};

export const importOwnSkills: Handler<'importOwnSkills'> = {
  tables: ['ownSkills'],
  async run(work, { skills }) {
    await work.many(
      'ownSkills',
      skills.map(({ skillId }) => skillId),
    );
    for (const { skillId, skill } of skills) await store(work, skillId, skill);
    return { ids: skills.map(({ skillId }) => skillId), what: 'saved' };
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

/** What the recruiter made beside people and roles: own skills, saved filters; what left the machine; long work. */
import { liveQuery } from 'dexie';
import type { KeptSkill, OwnSkill } from '../../domain/own-skill';
import { skillIn } from '../../domain/own-skill-check';
import type { ExportRow, JobRow, SavedFilterRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { isLive } from './live';

/** By name. A row that is no skill (a strange backup brought it) is left out. */
export async function ownSkills(db: Library = library()): Promise<KeptSkill[]> {
  const rows = (await db.ownSkills.toArray()).filter(isLive);
  return rows
    .flatMap((row) => {
      const skill = skillIn(row);
      return skill ? [{ id: row.id, skill }] : [];
    })
    .sort((one, other) => one.skill.name.localeCompare(other.skill.name));
}

/** What is stored now and after every change, until the function that it returns is called. */
export function watchOwnSkills(
  tell: (skills: OwnSkill[]) => void,
  failed: (error: unknown) => void,
  db: Library = library(),
): () => void {
  const read = async (): Promise<OwnSkill[]> => (await ownSkills(db)).map(({ skill }) => skill);
  const watching = liveQuery(read).subscribe(tell, failed);
  return () => watching.unsubscribe();
}

export async function savedFilters(db: Library = library()): Promise<SavedFilterRow[]> {
  return (await db.savedFilters.toArray()).filter(isLive).sort((a, b) => a.name.localeCompare(b.name));
}

/** Last one first. */
export function exportsList(db: Library = library(), limit = 100): Promise<ExportRow[]> {
  return db.exports.orderBy('at').reverse().limit(limit).toArray();
}

/** The exports that one person was in. */
export async function exportsOf(candidateId: string, db: Library = library()): Promise<ExportRow[]> {
  return db.exports
    .orderBy('at')
    .reverse()
    .filter(({ candidateIds }) => candidateIds.includes(candidateId))
    .toArray();
}

/** Last changed first. */
export async function jobs(db: Library = library()): Promise<JobRow[]> {
  return (await db.jobs.toArray()).sort((a, b) => b.updatedAt - a.updatedAt);
}

export async function job(id: string, db: Library = library()): Promise<JobRow | null> {
  return (await db.jobs.get(id)) ?? null;
}

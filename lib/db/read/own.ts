/** What the recruiter made beside people and roles: own skills, saved filters; what left the machine; long work. */
import type { ExportRow, JobRow, OwnSkillRow, SavedFilterRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { isLive } from './live';

export async function ownSkills(db: Library = library()): Promise<OwnSkillRow[]> {
  return (await db.ownSkills.toArray()).filter(isLive).sort((a, b) => a.name.localeCompare(b.name));
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

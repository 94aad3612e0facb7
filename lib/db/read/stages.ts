/** The stages in their order. */
import type { StageRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';
import { isLive } from './live';

export async function stages(db: Library = library()): Promise<StageRow[]> {
  return (await db.stages.toArray()).filter(isLive).sort((a, b) => a.position - b.position);
}

/** Id -> name, those taken away included: history still speaks of them. */
export async function stageNames(db: Library = library()): Promise<Map<string, string>> {
  return new Map((await db.stages.toArray()).map(({ id, name }) => [id, name]));
}

/** The stages in their order, for commands that need the first or the later of two. */
import type { StageRow } from '../../domain/rows';
import type { Work } from './work';

export async function stagesInOrder(work: Work): Promise<StageRow[]> {
  const stages = await work.all('stages');
  return stages.filter((stage) => stage.deletedAt === undefined).sort((a, b) => a.position - b.position);
}

/** Where a person starts, as long as it was not taken away. */
export const FIRST_STAGE = 'new';

/** Where a person starts in a role: `new`, or the first open stage if that one was taken away. */
export async function firstStage(work: Work): Promise<string> {
  const stages = await stagesInOrder(work);
  const first =
    stages.find(({ id }) => id === FIRST_STAGE) ?? stages.find(({ kind }) => kind === 'open') ?? stages[0];
  return first?.id ?? FIRST_STAGE;
}

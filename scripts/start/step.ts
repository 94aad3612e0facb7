/** Says what is done, and which step it was when one fails. */

export class StepFailed extends Error {
  override name = 'StepFailed';
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** Runs one step; whatever it throws carries the step's name. An inner step that failed keeps its own. */
export async function step<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof StepFailed ? error : new StepFailed(name, error);
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What can go wrong with the database, by name, and what a caught error means. */
import type { Refusal } from '../domain/command';

/** The database cannot be used. `why` is what the page shows; `detail` is for the report. */
export class DatabaseProblem extends Error {
  override name = 'DatabaseProblem';
  readonly why: Refusal;
  constructor(why: Refusal, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.why = why;
  }
}

/** A command that was understood and may not happen. Thrown inside its transaction, which it rolls back. */
export class Refused extends Error {
  override name = 'Refused';
  readonly why: Refusal;
  readonly detail: string | undefined;
  constructor(why: Refusal, detail?: string) {
    super(detail ? `${why}: ${detail}` : why);
    this.why = why;
    this.detail = detail;
  }
}

interface Named {
  name?: unknown;
  message?: unknown;
  inner?: unknown;
  failures?: unknown;
}

/** The error's own name and those of what it wraps: a full disk surfaces as AbortError with the cause inside. */
function names(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as Named;
  const wrapped = [inner, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  return [String(name), ...wrapped.flatMap((one) => names(one, depth + 1))];
}

const MEANING: readonly [name: string, why: Refusal][] = [
  ['QuotaExceededError', 'storage full'],
  ['ConstraintError', 'duplicate'],
  ['DatabaseClosedError', 'database blocked'],
  ['VersionError', 'database blocked'],
  ['BlockedError', 'database blocked'],
];

/** What any error thrown by a command means to the user. */
export function refusalOf(error: unknown): { why: Refusal; detail?: string } {
  if (error instanceof Refused)
    return error.detail === undefined ? { why: error.why } : { why: error.why, detail: error.detail };
  if (error instanceof DatabaseProblem) return { why: error.why, detail: error.message };
  const found = names(error);
  const meaning = MEANING.find(([name]) => found.includes(name));
  const detail = found.length > 0 ? found.join(' < ') : String(error);
  return { why: meaning?.[1] ?? 'failed', detail };
}

/** Small checks of stored settings. The panel's start holds no schema library: a quarter of its room for ten settings. */
export type Check<T> = (value: unknown) => value is T;

export const number: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

export function text(most: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= most;
}

export function oneOf<const T extends string>(...values: T[]): Check<T> {
  return (value): value is T => values.includes(value as T);
}

export function nullOr<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function listOf<T>(check: Check<T>, most: number): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.length <= most && value.every(check);
}

export function record<T>(check: Check<T>): Check<Record<string, T>> {
  return (value): value is Record<string, T> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(check);
}

/** An object with exactly these keys. */
export function shape<T extends object>(checks: { [K in keyof T]: Check<T[K]> }): Check<T> {
  const names = Object.keys(checks) as (keyof T)[];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === names.length &&
    names.every((name) => name in value && checks[name]((value as T)[name]));
}

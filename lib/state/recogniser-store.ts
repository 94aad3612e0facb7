/**
 * The matcher with the recruiter's own words. It loads late and once; changed words make another one, which every view
 * that is open matches anew with.
 */
import type { Recognised } from '../domain/mention';
import type { OwnSkill } from '../domain/own-skill';
import type { Names } from '../skills/names';
import type { Recogniser } from '../skills/ready';

let current: Recogniser | null = null;
let loading: Promise<Recogniser> | null = null;
const listeners = new Set<() => void>();

/** null until it is loaded. */
export const currentRecogniser = (): Recogniser | null => current;

export function onRecogniser(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Rejects if its code cannot be loaded. */
export function loadRecogniser(): Promise<Recogniser> {
  loading ??= load();
  return current ? Promise.resolve(current) : loading;
}

/** The names of the product's own vocabulary, without the recruiter's. */
export async function loadProduct(): Promise<Names> {
  return (await import('../skills/ready')).product();
}

/** What a text says if these were the own skills. Builds a matcher: for a trial, not for every profile. */
export async function recogniseWith(own: readonly OwnSkill[], text: string): Promise<Recognised> {
  return (await import('../skills/ready')).recogniserWith(own).recognise(text);
}

async function load(): Promise<Recogniser> {
  let make: ((own: readonly OwnSkill[]) => Recogniser) | null = null;
  const changed = (own: readonly OwnSkill[]): void => {
    if (make) replace(make(own));
  };
  const [{ recogniserWith }, own] = await Promise.all([
    import('../skills/ready'),
    import('./own-words').then(({ ownWords }) => ownWords(changed)),
  ]);
  make = recogniserWith;
  return replace(recogniserWith(own));
}

function replace(next: Recogniser): Recogniser {
  current = next;
  for (const tell of listeners) tell();
  return next;
}

/** Changes of the list of stages, as the one command wants them: always the whole list. Pure. */
import type { Command } from '../../lib/domain/command';

export type Stage = Extract<Command, { name: 'saveStages' }>['stages'][number];

const placed = (stages: readonly Stage[]): Stage[] =>
  stages.map((stage, position) => ({ ...stage, position }));

/** What the list was read as has more properties than the command takes. */
export const bare = (stages: readonly Stage[]): Stage[] =>
  stages.map(({ id, name, position, kind }) => ({ id, name, position, kind }));

export const renamed = (stages: readonly Stage[], id: string, name: string): Stage[] =>
  stages.map((stage) => (stage.id === id ? { ...stage, name } : stage));

export const without = (stages: readonly Stage[], id: string): Stage[] =>
  placed(stages.filter((stage) => stage.id !== id));

/** One place up (-1) or down (1). */
export function shifted(stages: readonly Stage[], id: string, by: 1 | -1): Stage[] {
  const from = stages.findIndex((stage) => stage.id === id);
  const [stage] = stages.slice(from, from + 1);
  const rest = stages.filter((one) => one.id !== id);
  const to = Math.max(0, Math.min(rest.length, from + by));
  return stage ? placed([...rest.slice(0, to), stage, ...rest.slice(to)]) : [...stages];
}

/** A new stage stands behind the last open one: a way that ends is not gone on from. */
export function added(stages: readonly Stage[], id: string, name: string): Stage[] {
  const last = stages.findLastIndex(({ kind }) => kind === 'open') + 1;
  return placed([
    ...stages.slice(0, last),
    { id, name, position: last, kind: 'open' },
    ...stages.slice(last),
  ]);
}

export const isTaken = (stages: readonly Stage[], name: string, but?: string): boolean =>
  stages.some((stage) => stage.id !== but && stage.name.toLowerCase() === name.toLowerCase());

/** The column picker's order and ticks. Pure. */
import type { ColumnId } from '../formats/column';
import { offeredColumns } from '../formats/layout';
import type { Preset } from '../formats/preset';
import { movedTo } from './order';

export interface ColumnChoice {
  /** All that the preset offers, as the picker shows them. */
  order: readonly ColumnId[];
  on: ReadonlySet<ColumnId>;
}

/** The columns as last used, first; what is remembered and no longer offered is forgotten. */
export function columnChoice(preset: Preset, remembered: readonly string[] = []): ColumnChoice {
  const offered = offeredColumns(preset);
  const ids = offered.map(({ column }) => column);
  const known = preset.fixed ? [] : ids.filter((id) => remembered.includes(id));
  if (known.length === 0)
    return { order: ids, on: new Set(offered.filter(({ off }) => !off).map(({ column }) => column)) };
  known.sort((a, b) => remembered.indexOf(a) - remembered.indexOf(b));
  return { order: [...known, ...ids.filter((id) => !known.includes(id))], on: new Set(known) };
}

export const chosenColumns = ({ order, on }: ColumnChoice): ColumnId[] => order.filter((id) => on.has(id));

export function ticked(choice: ColumnChoice, id: ColumnId, on: boolean): ColumnChoice {
  const next = new Set(choice.on);
  if (on) next.add(id);
  else next.delete(id);
  return { ...choice, on: next };
}

/** Takes a column to the place of another one. */
export const moved = (choice: ColumnChoice, id: ColumnId, to: number): ColumnChoice => ({
  ...choice,
  order: movedTo(choice.order, id, to),
});

/** Every preset, by file: `<id>.preset.ts` beside this one. The spreadsheet comes first, the others by name. */
import type { Preset } from '../preset';

const files = import.meta.glob<Preset>('./*.preset.ts', { eager: true, import: 'default' });

export const presets: readonly Preset[] = Object.values(files).sort(
  (a, b) =>
    Number(b.target === 'spreadsheet') - Number(a.target === 'spreadsheet') ||
    a.name.localeCompare(b.name, 'en'),
);

export function presetById(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}

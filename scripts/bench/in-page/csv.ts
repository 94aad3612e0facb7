/** Runs in a page: 10,000 people written as CSV, in pieces that let the page draw between them. */
import { writeCsv } from '../../../lib/formats/csv';
import { type ExportRow, exportRow } from '../../../lib/formats/export-row';
import { layoutFor } from '../../../lib/formats/layout';
import { presetById } from '../../../lib/formats/presets';
import { bundleOf } from '../people';

export interface Written {
  /** Milliseconds for all rows, pauses included. */
  took: number;
  /** Longest stretch between two pauses. */
  longest: number;
  characters: number;
}

export interface Export {
  /** Milliseconds to flatten all people into rows, before anything is written. */
  flattened: number;
  written: Written[];
}

export async function exported(count: number, runs: number): Promise<Export> {
  const preset = presetById('spreadsheet');
  if (!preset) throw new Error('No preset for spreadsheets.');
  const people = Array.from({ length: count }, (_, i) => bundleOf(i));
  const began = performance.now();
  const rows: ExportRow[] = people.map((bundle) => exportRow(bundle, (id) => id));
  const flattened = performance.now() - began;
  const written: Written[] = [];
  for (let run = 0; run < runs; run++) {
    let characters = 0;
    let longest = 0;
    const start = performance.now();
    let resumed = start;
    const rested = (): void => {
      longest = Math.max(longest, performance.now() - resumed);
    };
    const pause = async (): Promise<void> => {
      rested();
      await new Promise((done) => setTimeout(done, 0));
      resumed = performance.now();
    };
    for await (const part of writeCsv(rows, layoutFor(preset, 'en'), { pause })) characters += part.length;
    rested();
    written.push({ took: performance.now() - start, longest, characters });
  }
  return { flattened, written };
}

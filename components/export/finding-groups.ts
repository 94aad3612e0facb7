/** Findings of one kind in several columns are one line on screen, and its sentence is put together here. */
import type { Finding } from '../../lib/formats/preflight';
import type { exportText } from '../../lib/i18n/en/export';
import type { Formats } from '../../lib/i18n/use-format';

export interface FindingGroup {
  key: string;
  finding: Finding;
  cells: number;
  columns: string[];
  /** Each person once. */
  people: { candidateId: string; name: string }[];
}

/** Which differences keep two findings apart on screen. */
const keyOf = ({ code, level, from, max, column }: Finding): string =>
  JSON.stringify([code, level, from, max, code === 'missing' ? column : undefined]);

export function grouped(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { seen: Set<string> }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key) ?? { key, finding, cells: 0, columns: [], people: [], seen: new Set() };
    groups.set(key, group);
    group.cells += finding.cells;
    if (finding.column !== undefined) group.columns.push(finding.column);
    for (const person of finding.rows) {
      if (group.seen.has(person.candidateId)) continue;
      group.seen.add(person.candidateId);
      group.people.push(person);
    }
  }
  return [...groups.values()];
}

export interface Sentence {
  text: string;
  /** What of it stands out. */
  bold: string;
}

const NAMED = 2;

export function sentenceOf(
  group: FindingGroup,
  target: { name: string; splitsBy: boolean },
  text: ReturnType<typeof exportText.get>,
  format: Pick<Formats, 'list'>,
): Sentence {
  const { finding, columns, people } = group;
  const { from = '', to = '', max = 0 } = finding;
  const cells = text.cells(group.cells);
  const column = format.list(columns);
  const count = text.people(people.length);
  switch (finding.code) {
    case 'doubtful name': {
      const bold = text.doubtfulNames(people.length);
      const names = people.slice(0, NAMED).map(({ name }) => name);
      const others = people.length > NAMED ? [text.others(people.length - NAMED)] : [];
      return { bold, text: text.pair({ fact: bold, more: format.list([...names, ...others], 'plain') }) };
    }
    case 'do not contact': {
      const bold = text.leftOut(people.length);
      return { bold, text: text.doNotContact({ fact: bold }) };
    }
    case 'missing': {
      if (finding.level !== 'left out') return { bold: count, text: text.without({ people: count, column }) };
      const bold = text.leftOut(people.length);
      return { bold, text: text.needed({ fact: bold, target: target.name, column }) };
    }
    case 'replaced':
      return { bold: cells, text: text.replaced({ cells, from, to, target: target.name }) };
    case 'start removed':
      return { bold: cells, text: text.startRemoved({ cells, column }) };
    case 'refused':
      return { bold: cells, text: text.refused({ cells, column }) };
    case 'cut':
      return { bold: cells, text: text.cut({ cells, column, max }) };
    case 'left empty':
      return { bold: cells, text: text.leftEmpty({ cells, column, max }) };
    case 'filled in':
      return { bold: cells, text: text.filledIn({ cells, column }) };
    case 'same e-mail':
      return { bold: count, text: text.sameEmail({ people: count, target: target.name }) };
    case 'split': {
      const files = text.files(finding.files ?? 0);
      const said = { files, target: target.name };
      return { bold: files, text: target.splitsBy ? text.splitBy(said) : text.split(said) };
    }
    case 'score alone':
      return { bold: '', text: text.scoreAlone };
  }
}

import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../lib/formats/csv';
import type { ExportRow } from '../../lib/formats/export-row';
import { type Finding, planExport } from '../../lib/formats/preflight';
import { layout, person, textOf } from './people';

const LABEL = { label: 'Senior Django, Berlin' };
const someone = (n: number, over: Partial<ExportRow> = {}): ExportRow =>
  person({ candidateId: `c${n}`, fullName: `Ada ${n}`, givenName: 'Ada', familyName: `${n}`, ...over });
const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, level, cells, rows }) => [code, level, cells, rows.map((row) => row.candidateId)]);

describe('planExport', () => {
  test('says what is left out, what to look at and what is written otherwise', async () => {
    const rows = [
      someone(1),
      someone(2, { doNotContact: true }),
      someone(3, { nameDoubtful: true }),
      someone(4, { currentTitle: 'Lead | Go', currentCompany: 'A|B' }),
      someone(5, { fullName: '', familyName: '' }),
      someone(6, { currentTitle: '=1+1' }),
    ];
    const plan = await planExport(rows, layout('zoho-recruit'), LABEL);
    expect([plan.total, plan.written, plan.ready]).toEqual([6, 4, 2]);
    expect(brief(plan.findings)).toEqual([
      ['do not contact', 'left out', 1, ['c2']],
      ['missing', 'left out', 1, ['c5']],
      ['doubtful name', 'look', 1, ['c3']],
      ['refused', 'look', 1, ['c6']],
      ['replaced', 'changed', 1, ['c4']],
      ['replaced', 'changed', 1, ['c4']],
      ['filled in', 'changed', 1, ['c6']],
    ]);
    expect(plan.files.map((file) => [file.name, file.rows.map((row) => row.candidateId)])).toEqual([
      ['senior-django-berlin.csv', ['c1', 'c3', 'c4', 'c6']],
    ]);
  });

  test('names the person once for several cells, and counts the cells', async () => {
    const rows = [someone(1, { currentTitle: 'a|b' }), someone(2, { currentTitle: 'c|d' })];
    const { findings } = await planExport(
      rows,
      layout('zoho-recruit', ['familyName', 'currentTitle']),
      LABEL,
    );
    expect(brief(findings)).toEqual([['replaced', 'changed', 2, ['c1', 'c2']]]);
    expect(findings[0]).toMatchObject({ column: 'Current Job Title', from: '|', to: '/' });
  });

  test('includes do not contact where the user says so', async () => {
    const rows = [someone(1, { doNotContact: true })];
    const plan = await planExport(rows, layout('spreadsheet'), { ...LABEL, includeDoNotContact: true });
    expect([plan.written, plan.findings]).toEqual([1, []]);
  });

  test('a doubtful name concerns only files that hold its parts', async () => {
    const rows = [someone(1, { nameDoubtful: true })];
    expect((await planExport(rows, layout('spreadsheet', ['fullName']), LABEL)).ready).toBe(1);
    expect((await planExport(rows, layout('spreadsheet', ['familyName']), LABEL)).ready).toBe(0);
  });

  test('finds people with the same first e-mail address, all of them', async () => {
    const emails = (text: string) => ({ emails: [text] });
    const rows = [
      someone(1, emails('A@a.example')),
      someone(2, emails('b@a.example')),
      someone(3, emails('a@a.example')),
      someone(4, emails('a@A.example')),
    ];
    const { findings } = await planExport(rows, layout('zoho-recruit'), LABEL);
    expect(brief(findings)).toEqual([['same e-mail', 'look', 3, ['c1', 'c3', 'c4']]]);
  });

  test('splits at the row cap', async () => {
    const rows = Array.from({ length: 2_001 }, (_, n) => someone(n));
    const { files, findings } = await planExport(rows, layout('zoho-recruit'), LABEL);
    expect(files.map((file) => [file.name, file.rows.length])).toEqual([
      ['senior-django-berlin-1-of-3.csv', 1_000],
      ['senior-django-berlin-2-of-3.csv', 1_000],
      ['senior-django-berlin-3-of-3.csv', 1],
    ]);
    expect(findings).toEqual([{ code: 'split', level: 'told', files: 3, cells: 0, rows: [] }]);
  });

  test('splits at the byte cap, and the files keep to it', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => someone(n, { notes: ['ż'.repeat(100_000)] }));
    const shown = layout('zoho-recruit', ['familyName', 'notes']);
    const { files } = await planExport(rows, shown, LABEL);
    expect(files.map((file) => file.rows.length)).toEqual([24, 16]);
    for (const file of files) {
      const bytes = new TextEncoder().encode(await textOf(writeCsv(file.rows, shown))).length;
      expect(bytes).toBeLessThanOrEqual(5_000_000);
    }
  });

  test('one file per role, stage and source for Trakstar, named after them', async () => {
    const at = (n: number, stage: string, source: string) => someone(n, { role: 'Django', stage, source });
    const rows = [
      at(1, 'New', 'LinkedIn'),
      at(2, 'Screening', 'LinkedIn'),
      at(3, 'New', 'LinkedIn'),
      at(4, 'New', 'Upwork'),
    ];
    const { files } = await planExport(rows, layout('trakstar'), { label: 'Django' });
    expect(files.map((file) => [file.name, file.rows.map((row) => row.candidateId)])).toEqual([
      ['django-new-linkedin.csv', ['c1', 'c3']],
      ['django-screening-linkedin.csv', ['c2']],
      ['django-new-upwork.csv', ['c4']],
    ]);
    expect(files[0]?.shared).toEqual({ role: 'Django', stage: 'New', source: 'LinkedIn' });
  });

  test('two stages whose names come down to one keep two files', async () => {
    const rows = [someone(1, { stage: '面接' }), someone(2, { stage: '採用' })];
    const { files } = await planExport(rows, layout('trakstar'), { label: 'Django' });
    expect(new Set(files.map((file) => file.name)).size).toBe(2);
  });

  test('the score alone is no export', async () => {
    const plan = await planExport([someone(1)], layout('spreadsheet', ['score', 'musts']), LABEL);
    expect([plan.files, plan.written, plan.findings[0]?.code]).toEqual([[], 0, 'score alone']);
  });

  test('long lists give way and can be cancelled', async () => {
    const rows = Array.from({ length: 2_500 }, () => person());
    const stop = new AbortController();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses === 2) stop.abort(new Error('cancelled'));
    };
    await expect(
      planExport(rows, layout('spreadsheet'), { ...LABEL, pause, signal: stop.signal }),
    ).rejects.toThrow('cancelled');
    expect(pauses).toBe(2);
  });
});

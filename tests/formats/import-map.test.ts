import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEnvelope } from '../../lib/domain/command.schema';
import { readCsv, writeCsv } from '../../lib/formats/csv';
import { guessMapping, importRows, type Mapping } from '../../lib/formats/import-map';
import { IMPORT_TARGETS } from '../../lib/formats/import-target';
import { presets } from '../../lib/formats/presets';
import { layout, person, textOf } from './people';
import { PROPERTY_TIMEOUT, runs } from './runs';

const one = (mapping: Mapping, ...cells: string[]) => {
  const { candidates, problems } = importRows([{ row: 2, cells }], mapping, 'leads.csv');
  const [first] = candidates;
  return { draft: first?.draft, candidate: first, problems };
};

describe('guessMapping', () => {
  test.each([
    [
      ['Vorname', 'Nachname', 'E-Mail-Adresse', 'Firma', 'Ort', 'Kenntnisse'],
      ['givenName', 'familyName', 'emails', 'currentCompany', 'location', 'skills'],
    ],
    [
      ['Prénom', 'Nom', 'Courriel', 'Poste', 'Téléphone', 'Ville'],
      ['givenName', 'familyName', 'emails', 'currentTitle', 'phones', 'city'],
    ],
    [
      ['Nombre', 'Apellidos', 'Correo electrónico', 'Empresa', 'Ciudad'],
      ['givenName', 'familyName', 'emails', 'currentCompany', 'city'],
    ],
    [
      ['Imię', 'Nazwisko', 'Stanowisko', 'Źródło', 'Umiejętności'],
      ['givenName', 'familyName', 'currentTitle', 'source', 'skills'],
    ],
    [
      ['First_Name', 'LAST NAME', 'Current_Employer', 'Skill_Set', 'Mobile'],
      ['givenName', 'familyName', 'currentCompany', 'skills', 'phones'],
    ],
    [
      ['Name', 'Email 1', 'Email 2', 'Phone 1 - Value', 'LinkedIn URL'],
      ['name', 'emails', 'emails', 'phones', 'profile'],
    ],
    [
      ['', 'Gender', 'Date of birth', 'Score'],
      [null, null, null, null],
    ],
    [
      ['Company', 'Employer'],
      ['currentCompany', null],
    ],
  ])('%j', (headers, targets) => {
    expect(guessMapping(headers)).toEqual(targets);
  });

  test.each(presets.map((preset) => [preset.id, preset] as const))(
    'knows name, address and employer in the headers of %s',
    (_, preset) => {
      const headers = preset.columns.filter(({ column }) =>
        ['givenName', 'familyName', 'currentCompany', 'email', 'phone', 'source'].includes(column),
      );
      expect(guessMapping(headers.map(({ header }) => header))).not.toContain(null);
    },
  );
});

describe('importRows', () => {
  test('our own spreadsheet comes back', async () => {
    const row = person({
      emails: ['ada@kowalska.example'],
      phones: ['+48 12 345 67 89'],
      skills: ['Python', 'Go'],
      notes: ['- calls back\n- "soon"'],
      tags: ['remote', 'python'],
    });
    const { headers, rows } = readCsv(await textOf(writeCsv([row], layout('spreadsheet'))));
    const { candidates, problems } = importRows(rows, guessMapping(headers), 'file');
    expect(problems).toEqual([]);
    expect(candidates).toEqual([
      {
        draft: {
          layout: 'csv',
          handle: 'linkedin:ada-kowalska',
          name: { value: 'Ada Kowalska', source: 'import' },
          headline: { value: 'Senior back-end engineer', source: 'import' },
          currentTitle: { value: 'Senior back-end engineer', source: 'import' },
          currentCompany: { value: 'Nordbank', source: 'import' },
          location: { value: 'Kraków, Poland', source: 'import' },
          skills: { value: ['Python', 'Go'], source: 'import' },
          emails: { value: ['ada@kowalska.example'], source: 'import' },
          phones: { value: ['+48 12 345 67 89'], source: 'import' },
          links: { value: ['https://www.linkedin.com/in/ada-kowalska/'], source: 'import' },
          missing: {
            about: 'not loaded',
            experience: 'not loaded',
            education: 'not loaded',
            topSkills: 'not loaded',
            languages: 'not loaded',
          },
        },
        source: 'LinkedIn',
        notes: ['- calls back\n- "soon"'],
        tags: ['remote', 'python'],
      },
    ]);
  });

  test('puts a name and a place together from their parts', () => {
    const { draft } = one(
      ['familyName', 'givenName', 'country', 'city'],
      'Kowalska',
      'Ada',
      'Poland',
      'Kraków',
    );
    expect([draft?.name?.value, draft?.location?.value]).toEqual(['Ada Kowalska', 'Kraków, Poland']);
  });

  test('leaves out a row without a name and says which', () => {
    const { candidates, problems } = importRows(
      [
        { row: 2, cells: ['', 'a@a.example'] },
        { row: 3, cells: ['Ada', ''] },
      ],
      ['name', 'emails'],
      'file',
    );
    expect(candidates.map((candidate) => candidate.draft.name?.value)).toEqual(['Ada']);
    expect(problems).toEqual([{ code: 'no name', row: 2 }]);
  });

  test('takes only what is an address for one, and only web links', () => {
    const { draft, problems } = one(
      ['name', 'emails', 'links'],
      'Ada',
      'a@a.example; none, b@b.example',
      'javascript:alert(1) github.com/ada data:text/html,x',
    );
    expect(draft?.emails?.value).toEqual(['a@a.example', 'b@b.example']);
    expect(draft?.links?.value).toEqual(['https://github.com/ada']);
    expect(problems).toEqual([
      { code: 'no link', row: 2, column: 2 },
      { code: 'no link', row: 2, column: 2 },
      { code: 'no link', row: 2, column: 2 },
      { code: 'no e-mail address', row: 2, column: 1 },
    ]);
  });

  test('reads languages with their level, lines as entries, pay as text', () => {
    const { draft } = one(
      ['name', 'languages', 'experience', 'rate'],
      'Ada',
      'Polish, English (C1); German: B2',
      'Lead, Nordbank (2020 – present)\n\nEngineer',
      '€ 80/h',
    );
    expect(draft?.languages?.value).toEqual([
      { name: 'Polish' },
      { name: 'English', level: 'C1' },
      { name: 'German', level: 'B2' },
    ]);
    expect(draft?.experience?.value).toEqual([
      { description: 'Lead, Nordbank (2020 – present)' },
      { description: 'Engineer' },
    ]);
    expect(draft?.rate?.value.text).toBe('€ 80/h');
    expect(draft?.missing.experience).toBeUndefined();
  });

  test('cuts what no field may hold, and says so', () => {
    const { draft, problems } = one(['name', 'currentTitle'], 'Ada', 'x'.repeat(3_000));
    expect(draft?.currentTitle?.value).toHaveLength(2_000);
    expect(problems).toEqual([{ code: 'cut', row: 2, column: 1 }]);
  });

  test('takes the file as the source where no column names one', () => {
    expect(one(['name', 'source'], 'Ada', '').candidate?.source).toBe('leads.csv');
    expect(one(['name', 'source'], 'Ada', 'Aloa').candidate?.source).toBe('Aloa');
  });

  test(
    'whatever the cells hold, the batch is one that the background accepts',
    () => {
      const cell = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom(
          'a@a.example',
          'linkedin.com/in/ada',
          'Go, SQL',
          ' ',
          '(C1)',
          'x'.repeat(2_500),
          '::',
          '%',
        ),
      );
      const mapping = fc.array(fc.constantFrom(...IMPORT_TARGETS, null), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(
          mapping,
          fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 3 }),
          (targets, table) => {
            const rows = table.map((cells, at) => ({ row: at + 2, cells }));
            const { candidates } = importRows(rows, targets, 'leads.csv');
            const command = { name: 'importBatch', jobId: 'j', candidates };
            expect(parseEnvelope({ id: 'u', command }).command).toEqual(command);
          },
        ),
        { numRuns: runs(20_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );
});

import { describe, expect, test } from 'vitest';
import { fileName } from '../../lib/formats/file-name';
import { preset } from './people';

const plain = preset('zoho-recruit');
const open = preset('spreadsheet');

describe('fileName', () => {
  test.each([
    [['Senior Django, Berlin'], 'senior-django-berlin.csv'],
    [['C# / .NET – Łódź (Großraum)'], 'c-net-lodz-grossraum.csv'],
    [['Role', 'New', 'LinkedIn'], 'role-new-linkedin.csv'],
    [['バックエンド'], 'candidates.csv'],
    [['../../etc/passwd'], 'etc-passwd.csv'],
    [['CON'], 'candidates-con.csv'],
    [['a'.repeat(200)], `${'a'.repeat(80)}.csv`],
  ])('%j is %s where only plain letters go', (parts, name) => {
    expect(fileName(plain, parts)).toBe(name);
  });

  test('keeps the letters of any script for a spreadsheet', () => {
    expect(fileName(open, ['バックエンド / Łódź'])).toBe('バックエンド-łódź.csv');
  });

  test('numbers the parts of a split', () => {
    expect(fileName(plain, ['Role'], 2, 3)).toBe('role-2-of-3.csv');
  });
});

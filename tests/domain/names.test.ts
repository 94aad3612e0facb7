import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitName } from '../../lib/domain/names';

test.each<[string, string, string, boolean]>([
  ['Ada Kowalska', 'Ada', 'Kowalska', false],
  ['  Ada   Kowalska ', 'Ada', 'Kowalska', false],
  ['Ada M. Kowalska', 'Ada M.', 'Kowalska', false],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven', false],
  ['Ana de la Cruz', 'Ana', 'de la Cruz', false],
  ['Miguel de Cervantes Saavedra', 'Miguel', 'de Cervantes Saavedra', true],
  ['João Carlos da Silva', 'João Carlos', 'da Silva', true],
  ['Anna-Lena Müller-Lüdenscheidt', 'Anna-Lena', 'Müller-Lüdenscheidt', false],
  ["Sinéad O'Connor", 'Sinéad', "O'Connor", false],
  ['María García López', 'María García', 'López', true],
  ['Radu M.', 'Radu', 'M.', true],
  ['Radu M', 'Radu', 'M', true],
  ['J. Smith', 'J.', 'Smith', true],
  ['J.R.R. Tolkien', 'J.R.R.', 'Tolkien', true],
  ['Madonna', 'Madonna', '', true],
  ['Dr. Ada Kowalska, PhD, PMP®', 'Ada', 'Kowalska', false],
  ['Prof. Dr. Hans Meier', 'Hans', 'Meier', false],
  ['Ada Kowalska MBA', 'Ada', 'Kowalska', false],
  ['Jack Ma', 'Jack', 'Ma', false],
  ['Sammy Davis Jr.', 'Sammy', 'Davis Jr.', false],
  ['Kowalska, Ada', 'Ada', 'Kowalska', true],
  ['KOWALSKA Ada', 'Ada', 'KOWALSKA', false],
  ['Ada KOWALSKA', 'Ada', 'KOWALSKA', false],
  ['ADA KOWALSKA', 'ADA', 'KOWALSKA', false],
  ['Robert (Bob) Smith 🚀', 'Robert', 'Smith', false],
  ['✨Ada Kowalska✨ (She/Her)', 'Ada', 'Kowalska', false],
  ['木村 拓哉', '拓哉', '木村', false],
  ['김민준', '민준', '김', true],
  ['王小明', '小明', '王', true],
  ['欧阳娜娜', '娜娜', '欧阳', true],
  ['남궁민', '민', '남궁', true],
  ['Kim Min-jun', 'Min-jun', 'Kim', true],
  ['Nguyễn Văn An', 'Văn An', 'Nguyễn', true],
  ['ليلى حداد', 'ليلى', 'حداد', false],
  ['محمد بن سلمان', 'محمد', 'بن سلمان', false],
  ['דנה לוי', 'דנה', 'לוי', false],
  ['\u202eAda Kowalska\u202c', 'Ada', 'Kowalska', false],
  ['🚀', '', '', true],
  ['', '', '', true],
])('%s', (name, given, family, doubtful) => {
  expect(splitName(name)).toEqual({ given, family, doubtful });
});

test('takes any text, and makes up no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { given, family } = splitName(text);
      const letters = new Set(text.normalize('NFC'));
      for (const letter of given + family) if (letter !== ' ') expect(letters.has(letter)).toBe(true);
    }),
  );
});

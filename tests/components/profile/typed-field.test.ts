import { expect, test } from 'vitest';
import { typedField } from '../../../components/profile/typed-field';

test.each([
  ['skills', 'Go, Rust\nAWS (EC2, S3); Go', ['Go', 'Rust', 'AWS (EC2, S3)']],
  [
    'languages',
    'English, C1\nPolish (native)\nGerman',
    [{ name: 'English', level: 'C1' }, { name: 'Polish', level: 'native' }, { name: 'German' }],
  ],
  ['education', 'MSc, AGH\n\nBSc', [{ degree: 'MSc, AGH' }, { degree: 'BSc' }]],
  ['experience', ' Built it in Go.\n2019 on. ', [{ description: 'Built it in Go.\n2019 on.' }]],
  ['headline', '  Engineer ', 'Engineer'],
] as const)('%s typed by hand', (field, text, value) => {
  expect(typedField(field, text)).toEqual({ [field]: { value, source: 'typed' } });
});

test('nothing typed leaves the field as it was', () => {
  expect(typedField('skills', '  \n ')).toEqual({});
});

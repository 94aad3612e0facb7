import { describe, expect, test } from 'vitest';
import { answer, askedIn } from '../../scripts/skills';

async function run(...lines: string[]): Promise<{ code: number; out: string[]; errors: string[] }> {
  const out: string[] = [];
  const errors: string[] = [];
  async function* input(): AsyncGenerator<string> {
    yield* lines;
  }
  const code = await answer(
    input(),
    (line) => out.push(line),
    (line) => errors.push(line),
  );
  return { code, out, errors };
}

describe('the skills command', () => {
  test('writes one line for each it reads', async () => {
    const { code, out, errors } = await run(
      '{"id":"a","text":"5 years of Django"}',
      '',
      '{"id":7,"text":""}',
    );
    expect(code).toBe(0);
    expect(errors).toEqual([]);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'a',
        mentions: [{ skill: 'Django', group: 'backend', start: 11, end: 17, polarity: 'stated', years: 5 }],
        implied: ['Python'],
      },
      { id: 7, mentions: [], implied: [] },
    ]);
  });

  test('names a bad line, answers the others and exits 1', async () => {
    const { code, out, errors } = await run(
      '{"id":1,"text":"Go"',
      '{"id":2,"text":"Kotlin"}',
      '{"id":3}',
      '[]',
      '{"text":"x"}',
    );
    expect(code).toBe(1);
    expect(out.map((line) => JSON.parse(line).id)).toEqual([2]);
    expect(errors).toEqual(['line 1: not JSON', 'line 3: no text', 'line 4: not an object', 'line 5: no id']);
  });

  test('takes nothing of an object but id and text', () => {
    expect(askedIn('{"id":"a","text":"b","__proto__":{"x":1},"kind":"employer"}')).toEqual({
      id: 'a',
      text: 'b',
    });
    expect(askedIn('null')).toBe('not an object');
  });
});

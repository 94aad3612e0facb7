import { expect, test } from 'vitest';
import type { Command, CommandAnswer } from '../../lib/domain/command';
import { sendBatches } from '../../lib/messaging/send-batches';
import { draft, saveOf, world } from '../db/world';

type Batch = Extract<Command, { name: 'importBatch' }>;

const SIZE = 3;
const batchesOf = (count: number): Batch[] =>
  Array.from({ length: count }, (_, at) => ({
    name: 'importBatch',
    jobId: 'j',
    from: at * SIZE,
    candidates: Array.from({ length: SIZE }, (_, i) => ({
      source: 'people.csv',
      draft: draft(`linkedin:p${at}-${i}`, `Person ${at} ${i}`),
    })),
  }));

/** Answers when told to, in any order. */
function byHand() {
  const open: { batch: Batch; answer: (answer: CommandAnswer) => void }[] = [];
  return {
    open,
    send: (batch: Batch) =>
      new Promise<CommandAnswer>((answer) => {
        open.push({ batch, answer });
      }),
  };
}
const OK: CommandAnswer = { ok: true, ids: [] };
const turn = () => new Promise((done) => setTimeout(done));

test('two are on the way; the third leaves when the first was answered', async () => {
  const { open, send } = byHand();
  const done: number[] = [];
  const all = sendBatches(batchesOf(4), { send, onDone: ({ from = -1 }) => done.push(from) });
  await turn();
  expect(open.map(({ batch }) => batch.from)).toEqual([0, 3]);
  open[1]?.answer(OK);
  await turn();
  expect(open).toHaveLength(2);
  open[0]?.answer(OK);
  await turn();
  expect(open).toHaveLength(4);
  open[2]?.answer(OK);
  open[3]?.answer(OK);
  expect(await all).toBeNull();
  expect(done).toEqual([0, 3, 6, 9]);
});

test('nothing is sent after a refusal or a cancel; what is on its way is waited for', async () => {
  const { open, send } = byHand();
  const stop = new AbortController();
  const done: number[] = [];
  const onDone = ({ from = -1 }: Batch) => done.push(from);
  const refused = sendBatches(batchesOf(5), { send, onDone });
  open[0]?.answer({ ok: false, why: 'storage full' });
  await turn();
  open[1]?.answer({ ok: false, why: 'changed since' });
  expect(await refused).toMatchObject({ why: 'storage full' });
  expect(open).toHaveLength(2);

  const cancelled = sendBatches(batchesOf(5), { send, onDone, signal: stop.signal });
  stop.abort();
  for (const { answer } of open.slice(2)) answer(OK);
  expect(await cancelled).toBeNull();
  expect(open).toHaveLength(4);
  expect(done).toEqual([0, 3]);
});

test('a refused batch takes the one behind it along: the cursor and the people agree', async () => {
  const here = world();
  await here.ok({ name: 'startJob', jobId: 'j', kind: 'import', label: 'x', total: 12 });
  const [first, second, third] = batchesOf(3);
  if (!first || !second || !third) throw new Error('no batches');
  await here.ok(first);
  const wrong = { ...second, roleId: 'no such role' };
  const answers = await Promise.all([here.run(wrong), here.run(third)]);
  expect(answers).toMatchObject([{ why: 'not found' }, { why: 'changed since' }]);
  expect(await here.db.candidates.count()).toBe(SIZE);
  // From the cursor on: the same batch again, then the one behind it.
  expect((await here.db.jobs.get('j'))?.done).toBe(second.from);
  expect(await sendBatches([second, third], { send: here.run, onDone: () => {} })).toBeNull();
  expect(await here.db.candidates.count()).toBe(3 * SIZE);
  expect((await here.db.jobs.get('j'))?.done).toBe(3 * SIZE);
});

test('a single save passes the batches that wait', async () => {
  const here = world();
  await here.ok({ name: 'startJob', jobId: 'j', kind: 'import', label: 'x', total: 12 });
  const order: string[] = [];
  const note = (what: string) => (answer: CommandAnswer) => void order.push(`${what} ${answer.ok}`);
  const sent = batchesOf(3).map((batch) => here.run(batch).then(note(`batch ${batch.from}`)));
  const save = here.run(saveOf('ada', 'Ada')).then(note('save'));
  await Promise.all([...sent, save]);
  expect(order.indexOf('save true')).toBeLessThan(order.indexOf('batch 3 true'));
  expect(order.filter((what) => what !== 'save true')).toEqual([
    'batch 0 true',
    'batch 3 true',
    'batch 6 true',
  ]);
});

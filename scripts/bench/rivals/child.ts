/**
 * The process of one rival: reads a job as JSON on standard input and writes what it measured. Nothing else runs in it, so its
 * heap and its compiled code are the rival's own. Needs `--expose-gc`.
 */
import { readFileSync } from 'node:fs';
import { type RivalId, rivalOf } from './index';
import type { Found } from './rival';
import { type Pace, timed } from './timing';
import { vocabularyOf } from './vocabulary';

export interface Job {
  rival: RivalId;
  /** Number of written forms. */
  size: number;
  /** File with the text that is timed; without one, nothing is. */
  text?: string;
  /** Texts whose answers are wanted. */
  answers?: string[];
  pace: Pace;
}

export interface Measured {
  note?: string;
  patterns: number;
  /** Milliseconds from the vocabulary to what is ready to search, nothing compiled yet. */
  build: number;
  /** Bytes held after that and one short text, heap and buffers. */
  memory: number;
  /** Milliseconds for the whole text, warm. */
  runs: number[];
  /** Of the processor's time, for one of these runs: what else the machine does is not in it, the process's other threads are. */
  processor: number;
  found: Found[];
  answers: Found[][];
}

const SHORT_TEXT = 20_000;

function held(): number {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error('The process needs --expose-gc.');
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const { rival, size, text: file, answers = [], pace } = JSON.parse(readFileSync(0, 'utf8')) as Job;
const chosen = await rivalOf(rival);
const { note } = chosen;
const vocabulary = vocabularyOf(size);
const text = file === undefined ? '' : readFileSync(file, 'utf8');
const short = text.slice(0, SHORT_TEXT);

const before = held();
const start = performance.now();
const searcher = chosen.ready(vocabulary);
const build = performance.now() - start;
searcher.search(short);
const memory = held() - before;

let used = process.cpuUsage();
const runs =
  text === ''
    ? []
    : timed(
        () => searcher.search(text),
        pace,
        () => {
          used = process.cpuUsage();
        },
      );
const { user, system } = process.cpuUsage(used);

const measured: Measured = {
  ...(note === undefined ? {} : { note }),
  patterns: vocabulary.patterns.length,
  build,
  memory,
  runs,
  processor: (user + system) / 1000 / runs.length,
  found: text === '' ? [] : searcher.found(text),
  answers: answers.map((one) => searcher.found(one)),
};
/** Of what was found only this is sent. */
const SENT = [...Object.keys(measured), 'start', 'end', 'skill', 'polarity'];
process.stdout.write(JSON.stringify(measured, SENT));

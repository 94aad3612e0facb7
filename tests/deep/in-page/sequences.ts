/** Runs in the dashboard's page of the built extension: random games against the model, each command sent as a click would. */
import fc from 'fast-check';
import { library } from '../../../lib/db/open';
import type { Command, CommandAnswer } from '../../../lib/domain/command';
import { deliver } from '../../../lib/messaging/send-command';
import { play, step } from '../../db/library-model';

/** Short ones: what goes wrong between commands does so between two or three; the long ones run in memory. */
const games = fc.array(step, { minLength: 2, maxLength: 12 });

export interface Outcome {
  played: number;
  changes: number;
  commands: number;
  /** The first game that parted from the model. */
  wrong?: string;
}

/** Plays games number `from` to `from + count - 1`; the same numbers are the same games. */
export async function playGames(from: number, count: number): Promise<Outcome> {
  let [played, changes, commands] = [0, 0, 0];
  const run = (command: Command): Promise<CommandAnswer> => {
    commands += 1;
    return send(command);
  };
  for (let number = from; number < from + count; number++) {
    const [steps = []] = fc.sample(games, { seed: number, numRuns: 1 });
    try {
      changes += (await play({ db: library(), run, nth: String(number) }, steps)).changes;
    } catch (error) {
      return { played, changes, commands, wrong: `game ${number}: ${error}\n${JSON.stringify(steps)}` };
    }
    played += 1;
  }
  return { played, changes, commands };
}

/** The product's own way, again under the same id where the worker ended twice in a row. */
async function send(command: Command): Promise<CommandAnswer> {
  const pending = { id: crypto.randomUUID(), about: 'a game', at: Date.now(), command };
  let answer = await deliver(pending);
  for (let tries = 0; tries < 5 && !answer.ok && answer.why === 'failed'; tries++)
    answer = await deliver(pending);
  return answer;
}

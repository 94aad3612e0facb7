/** What a command's handler is. Each family of commands has its own file; `handlers.ts` lists them all. */
import type { Command, CommandName } from '../../domain/command';
import type { TableName } from '../schema';
import type { Suppression } from '../suppression';
import type { Work } from './work';

export type CommandOf<N extends CommandName> = Extract<Command, { name: N }>;

export interface Outcome {
  /** What the answer names: candidate ids for saves, else the rows made or changed. */
  ids: string[];
  what?: 'saved' | 'updated' | 'unchanged';
  skipped?: number;
  /** False: no inverse is kept, because the command cannot be undone (or is an undo itself). */
  undo?: false;
  /** The command's record goes with this job, until it is done. */
  jobId?: string;
  /** Commit this part and run again: a revert too large for one transaction. */
  again?: boolean;
  /** Drafts of these keys and addresses are to be forgotten as well. */
  forget?: string[];
}

export interface Handler<N extends CommandName> {
  /** The tables it reads or writes, beside the bookkeeping. Only these are locked. */
  tables: readonly TableName[];
  /** A part of a long job: waits for the part before, and lets single commands pass (`lane.ts`). */
  batch?: true;
  /** Marks to look up on the suppression list; made only if there is one. */
  marks?(command: CommandOf<N>): string[];
  /** Asks for what `run` will surely look up, in the same turn as the bookkeeping does: one wait instead of several. */
  lookAhead?(work: Work, command: CommandOf<N>): Promise<unknown>;
  /**
   * The change itself. Awaits nothing but the database.
   * @throws {Refused} to roll back with a reason.
   */
  run(work: Work, command: CommandOf<N>, suppression: Suppression): Promise<Outcome>;
}

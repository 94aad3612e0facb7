/**
 * The messages between readers, background and pages. Two tables, told apart by the sender and never by what the
 * message says: a reader may only send `capture`, our own pages everything else (`sender.ts`).
 */
import type { LookState } from '../domain/capture';
import type { CommandAnswer, Envelope } from '../domain/command';
import type { Draft, Reading } from '../domain/reading';

export interface CaptureAnswer {
  accepted: boolean;
  /** `address`: the tab has moved on since; read again. */
  why?: 'sender' | 'shape' | 'address' | 'site';
}

export interface Protocol {
  /** A reader's only message. */
  capture(reading: Reading): CaptureAnswer;
  /** What the panel read of a page whose reader handed on its text (`read-tree.ts`). */
  readTree(read: { tabId: number; reading: Reading }): CaptureAnswer;
  /** The panel asks that the tab be read: puts the site's reader into it if access allows. */
  look(ask: { tabId: number }): LookState;
  /** What the recruiter typed for fields that a kept draft does not have. False = the draft is not kept any more. */
  typeIn(typed: { key: string; fields: Partial<Draft>; now: number }): boolean;
  command(envelope: Envelope): CommandAnswer;
  /** What became of a command that was sent earlier; null = never arrived. */
  commandAnswer(ask: { id: string }): CommandAnswer | null;
}

/** Name of the port that a panel holds to a reader: the reader works only while one is open. */
export const PANEL_PORT = 'panel';

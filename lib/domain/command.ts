/**
 * Every change to the library is one of these, sent as one message with its whole payload and run in one transaction.
 * The schemas that check a received one are in `command.schema.ts`.
 */

import type { OwnSkill } from './own-skill';
import type { Draft, FieldName, Item } from './reading';
import type { Requirement, Role } from './role';
import type { JobRow, MatchSnapshot, OverrideName, StageRow } from './rows';

/** A role's content without what the store adds. */
export type RoleContent = Omit<Role, 'id' | 'updatedAt' | 'schemaVersion' | 'deletedAt'>;

export interface SaveDraft {
  name: 'saveDraft';
  /** Site id, and the address the draft was read from. */
  site: string;
  url: string;
  readAt: number;
  draft: Draft;
  /** Where and when single fields were read, if not at `url` and `readAt` (a details page in another tab). */
  from?: Partial<Record<FieldName, { url: string; readAt: number }>>;
  /** Roles to shortlist the person for; empty = library only. Saving again never moves a stage. */
  roles: { roleId: string; match?: MatchSnapshot }[];
  /** Attach to this candidate instead of making one (a confirmed merge while saving). */
  into?: string;
  /** The person is on the suppression list and the user decided to save all the same. */
  despiteSuppression?: boolean;
}

export interface SaveItems {
  name: 'saveItems';
  site: string;
  url: string;
  readAt: number;
  items: Item[];
  roleId?: string;
}

export type Command =
  | SaveDraft
  | SaveItems
  | { name: 'setOverride'; candidateId: string; field: OverrideName; value: string | null }
  | { name: 'rateCandidate'; candidateId: string; rating: number | null }
  | { name: 'setDoNotContact'; candidateId: string; on: boolean; note?: string }
  | { name: 'addNote'; noteId: string; candidateId: string; roleId?: string; text: string }
  | { name: 'editNote'; noteId: string; text: string }
  | { name: 'deleteNote'; noteId: string }
  | { name: 'addTag'; candidateIds: string[]; tag: string }
  | { name: 'removeTag'; candidateIds: string[]; tag: string }
  | { name: 'addToRole'; candidateIds: string[]; roleId: string }
  | { name: 'removeFromRole'; candidateIds: string[]; roleId: string }
  | { name: 'setStage'; entryIds: string[]; stage: string; reason?: string }
  | { name: 'rateEntry'; entryId: string; rating: number | null }
  | { name: 'binCandidates'; candidateIds: string[] }
  | { name: 'restoreCandidates'; candidateIds: string[] }
  | { name: 'eraseCandidates'; candidateIds: string[]; suppress: boolean }
  | { name: 'mergeCandidates'; keep: string; absorb: string }
  | { name: 'notTheSame'; candidateIds: [string, string] }
  | { name: 'saveRole'; roleId: string; role: RoleContent }
  | { name: 'setRequirements'; roleId: string; requirements: Requirement[] }
  | { name: 'binRole'; roleId: string }
  | { name: 'restoreRole'; roleId: string }
  | { name: 'saveStages'; stages: Pick<StageRow, 'id' | 'name' | 'position' | 'kind'>[] }
  | { name: 'saveOwnSkill'; skillId: string; skill: OwnSkill }
  /** All or none: what a file brought, under one undo. */
  | { name: 'importOwnSkills'; skills: { skillId: string; skill: OwnSkill }[] }
  | { name: 'deleteOwnSkill'; skillId: string }
  | { name: 'saveFilter'; filterId: string; label: string; filter: unknown }
  | { name: 'deleteFilter'; filterId: string }
  | {
      name: 'recordExport';
      preset: string;
      fileName: string;
      columns: string[];
      candidateIds: string[];
      roleId?: string;
    }
  | { name: 'undo'; historyId: string }
  | { name: 'startJob'; jobId: string; kind: JobRow['kind']; label: string; total: number }
  /** `from`: how many rows of the job came before; where that is not so the batch is refused, and no row is lost or doubled. */
  | { name: 'importBatch'; jobId: string; candidates: ImportedCandidate[]; roleId?: string; from?: number }
  | { name: 'restoreBatch'; jobId: string; table: string; rows: unknown[]; mode: 'merge' | 'replace-first' }
  | { name: 'finishJob'; jobId: string; state: 'done' | 'cancelled' | 'failed'; message?: string }
  | { name: 'revertJob'; jobId: string };

/** One row of an import: already mapped, nothing read from a page. */
export interface ImportedCandidate {
  draft: Draft;
  source: string;
  notes?: string[];
  tags?: string[];
}

export type CommandName = Command['name'];

/** Why a command did not happen. `suppressed`: ask the user first. `changed since`: an undo that would overwrite. */
export type Refusal =
  | 'invalid'
  | 'not allowed'
  | 'storage full'
  | 'database blocked'
  | 'database emptied'
  | 'suppressed'
  | 'not found'
  | 'changed since'
  | 'duplicate'
  | 'cannot be undone'
  | 'failed';

export type CommandAnswer =
  | {
      ok: true;
      /** The row(s) the command made or changed: candidate ids for saves. */
      ids: string[];
      /** What to pass to `undo`; left out where there is no undo. */
      historyId?: string;
      /** For `saveDraft`: `saved`, `updated` or `unchanged`. */
      what?: 'saved' | 'updated' | 'unchanged';
      /** For `saveItems` and `importBatch`: how many were left out: on the suppression list, or (import) nameless. */
      skipped?: number;
    }
  | { ok: false; why: Refusal; detail?: string };

/** A command on its way: the UUID is made in the page, and a repeated one is answered from the record. */
export interface Envelope {
  id: string;
  command: Command;
}

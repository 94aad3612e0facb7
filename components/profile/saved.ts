/** What the library knows of the person in the panel, and what the one button does about it. */
import type { Refusal } from '../../lib/domain/command';
import type { FieldName } from '../../lib/domain/reading';

/** A person's place in one role. */
export interface RolePlace {
  roleId: string;
  roleName: string;
  stageId: string;
  stageName: string;
}

export interface SavedPerson {
  is: 'saved';
  candidateId: string;
  /** Every role the person is shortlisted for. */
  places: readonly RolePlace[];
  /** Fields that differ from what is stored; empty = nothing to update. */
  changes: readonly FieldName[];
  /** When the do-not-contact mark was set. */
  doNotContact?: number;
  /** Saved from a list row only. */
  stub?: boolean;
}

export type Saved =
  | { is: 'not saved'; suppressed?: { reason: 'erased' | 'asked'; at: number } }
  | SavedPerson;

export type Primary =
  | { does: 'wait' }
  | { does: 'save again' }
  | { does: 'ask first'; reason: 'erased' | 'asked'; at: number }
  | { does: 'save'; to: 'role' | 'library' }
  | { does: 'update'; count: number }
  | { does: 'add to role' }
  | { does: 'move'; place: RolePlace | null };

/** Exactly one act for the button; the rest is in its menu. */
export function primaryAct(
  saved: Saved,
  roleId: string | null,
  saving: boolean,
  trouble: Refusal | 'unanswered' | null,
): Primary {
  if (saving) return { does: 'wait' };
  if (saved.is === 'not saved') {
    if (saved.suppressed) return { does: 'ask first', ...saved.suppressed };
    if (trouble !== null && trouble !== 'changed since') return { does: 'save again' };
    return { does: 'save', to: roleId === null ? 'library' : 'role' };
  }
  if (saved.changes.length > 0) {
    return trouble === null || trouble === 'changed since'
      ? { does: 'update', count: saved.changes.length }
      : { does: 'save again' };
  }
  const place = saved.places.find((each) => each.roleId === roleId) ?? null;
  if (roleId !== null && place === null) return { does: 'add to role' };
  return { does: 'move', place };
}

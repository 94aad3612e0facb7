/** Props of the profile view with everything set and nothing happening; a screen overrides what it shows. */
import type { ProfileViewProps } from '../../components/profile/ProfileView';
import type { Draft } from '../../lib/domain/reading';
import { FIRST_STAGES } from '../../lib/domain/rows';
import { matchOf, READ_AT, role } from './people';

export const nothing = () => undefined;

export function profileProps(draft: Draft, over: Partial<ProfileViewProps> = {}): ProfileViewProps {
  const { evidence, match } = matchOf(draft);
  return {
    draft,
    site: { id: 'linkedin', name: 'LinkedIn' },
    readAt: READ_AT,
    now: READ_AT + 5_000,
    role,
    roles: [
      { id: role.id, name: role.name },
      { id: 'role-2', name: 'Laravel, remote' },
    ],
    stages: FIRST_STAGES,
    match,
    evidence,
    tags: [],
    knownTags: ['fintech', 'relocates'],
    notes: [],
    saved: { is: 'not saved' },
    saving: false,
    trouble: null,
    keys: 'Alt S',
    lookalike: null,
    toast: null,
    onToastGone: nothing,
    onSave: nothing,
    onStage: nothing,
    onAddToRole: nothing,
    onRemoveFromRole: nothing,
    onDoNotContact: nothing,
    onBin: nothing,
    onTyped: nothing,
    onMerge: nothing,
    onNotTheSame: nothing,
    onAddTag: nothing,
    onRemoveTag: nothing,
    onAddNote: nothing,
    onEditNote: nothing,
    onDeleteNote: nothing,
    onCopy: nothing,
    onEditRole: nothing,
    onWhereItFails: nothing,
    onExportEverything: nothing,
    onOpenStorage: nothing,
    onRestore: nothing,
    onOpenBin: nothing,
    onReadAgain: nothing,
    ...over,
  };
}

const place = { roleId: role.id, roleName: role.name };
export const saved = (stageId: string, stageName: string, over: object = {}) => ({
  is: 'saved' as const,
  candidateId: 'candidate-1',
  places: [{ ...place, stageId, stageName }],
  changes: [],
  ...over,
});

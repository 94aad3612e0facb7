import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { ProfileView } from '../../components/profile/ProfileView';
import type { Saved } from '../../components/profile/saved';
import type { KeptDraft } from '../../lib/domain/capture';
import { changesOf } from '../../lib/domain/changes';
import type { Command, Refusal, SaveDraft } from '../../lib/domain/command';
import type { Match } from '../../lib/domain/match';
import { snapshot } from '../../lib/domain/match-rule';
import type { Role } from '../../lib/domain/role';
import { timeThere } from '../../lib/domain/time-there';
import { actsText } from '../../lib/i18n/en/acts';
import { useText } from '../../lib/i18n/use-text';
import { ask } from '../../lib/messaging/ask';
import { withTyped } from '../../lib/messaging/with-typed';
import { openDashboard } from '../../lib/platform/pages';
import { onAskedToSave } from '../../lib/platform/panel-word';
import { readAgain } from '../../lib/platform/tab-watch';
import type { ActStore } from '../../lib/state/acts';
import { lookalikeOf } from '../../lib/state/lookalike';
import { matchDraft } from '../../lib/state/match-person';
import { routeHash } from '../../lib/state/route';
import { siteName } from '../../lib/state/site-name';
import { useNow } from '../../lib/state/use-now';
import { useKnownTags, usePersonInLibrary, useStages } from '../../lib/state/use-person-in-library';
import { useRecogniser } from '../../lib/state/use-recogniser';
import type { Roles } from '../../lib/state/use-roles';
import { useShortcuts } from '../../lib/state/use-shortcuts';

interface Props {
  acts: ActStore;
  kept: KeptDraft;
  roles: Roles;
  /** For a draft that is not in the session (pasted, the sample): takes what was typed in. */
  onTyped?: (kept: KeptDraft) => void;
  /** Below everything. */
  after?: ReactNode;
}

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One person: what the page states, what the library knows, and the acts between them. */
export function ProfileScreen({ acts, kept, roles, onTyped, after }: Props) {
  const said = useText(actsText);
  const recogniser = useRecogniser();
  const now = useNow();
  const keys = useShortcuts().save;
  const stages = useStages();
  const knownTags = useKnownTags();
  const { under, trouble, toast } = useStore(acts);
  const library = usePersonInLibrary(kept);
  const { draft, site, readAt } = kept;
  const role = roles.active;
  const name = draft.name?.value ?? '';
  const about = name;
  const { evidence, match } = useMemo(
    () => matchDraft(draft, role, recogniser, readAt),
    [draft, role, recogniser, readAt],
  );
  const { person } = library;
  const candidateId = person?.candidate.id;
  /** Tags and notes written before the person is saved go with the save. */
  const [waiting, setWaiting] = useState<{ tags: string[]; notes: string[] }>({ tags: [], notes: [] });

  const saved: Saved = useMemo(() => {
    if (!person)
      return library.suppressed ? { is: 'not saved', suppressed: library.suppressed } : { is: 'not saved' };
    const { candidate, entries, stored, profile } = person;
    return {
      is: 'saved',
      candidateId: candidate.id,
      places: entries.map((entry) => ({
        roleId: entry.roleId,
        roleName: entry.roleName,
        stageId: entry.stage,
        stageName: entry.stageName,
      })),
      changes: changesOf(stored, draft).map((change) => change.field),
      ...(candidate.doNotContact ? { doNotContact: candidate.doNotContact.at } : {}),
      ...(profile.stub ? { stub: true } : {}),
    };
  }, [person, library.suppressed, draft]);

  const act = useCallback(
    (command: Command, words?: string, expected: readonly Refusal[] = []) =>
      acts
        .getState()
        .act(command, { about, expected, undone: said.undone, ...(words ? { said: words } : {}) }),
    [acts, about, said],
  );
  const later = (doing: Promise<unknown>): void => {
    doing.catch((error: unknown) => console.warn('Not done:', error));
  };

  const save = useCallback(
    (despiteSuppression: boolean) => {
      const command = saveOf(kept, role, match, despiteSuppression ? { despiteSuppression } : {});
      const words = person
        ? said.updated({ name })
        : role
          ? said.savedTo({ name, role: role.name })
          : said.savedToLibrary({ name });
      act(command, words, ['suppressed'])
        .then(async (answer) => {
          const [id] = answer.ok ? answer.ids : [];
          if (!id) return;
          for (const tag of waiting.tags) await act({ name: 'addTag', candidateIds: [id], tag });
          for (const note of waiting.notes)
            await act({ name: 'addNote', noteId: crypto.randomUUID(), candidateId: id, text: note });
          setWaiting({ tags: [], notes: [] });
        })
        .catch((error: unknown) => console.warn('Not saved:', error));
    },
    [kept, role, match, person, name, waiting, said, act],
  );

  // The shortcut from the page does what the button would do, and no more: never past the suppression list.
  const canSave =
    saved.is === 'not saved' ? !saved.suppressed : saved.changes.length > 0 || isNewToRole(saved, role?.id);
  useEffect(
    () => (canSave && under === 0 ? onAskedToSave(() => save(false)) : undefined),
    [canSave, under, save],
  );

  const [suggestion] = library.suggestions;
  const lookalike = suggestion && lookalikeOf(suggestion);
  const entryIn = (roleId: string): string | undefined =>
    person?.entries.find((entry) => entry.roleId === roleId)?.id;

  return (
    <ProfileView
      draft={draft}
      site={{ id: site, name: siteName(site) }}
      readAt={readAt}
      now={now}
      role={role}
      match={match}
      evidence={evidence}
      timeThere={timeThere(draft.location?.value, now, ZONE)}
      saved={saved}
      roles={(roles.roles ?? []).map(({ id, name }) => ({ id, name }))}
      stages={stages}
      saving={under > 0}
      trouble={trouble?.why ?? null}
      keys={keys}
      tags={person?.tags ?? waiting.tags}
      knownTags={knownTags}
      notes={
        person?.notes ?? waiting.notes.map((text, at) => ({ id: `waiting-${at}`, text, createdAt: readAt }))
      }
      lookalike={lookalike ?? null}
      toast={toast}
      onToastGone={() => acts.getState().clearToast()}
      onSave={(despite) => (trouble?.again && !despite ? trouble.again() : save(despite))}
      onTyped={(fields) => {
        const time = Date.now();
        if (onTyped) onTyped(withTyped(kept, fields, time));
        else later(ask('typeIn', { key: kept.key, fields, now: time }));
      }}
      onMerge={(other) => {
        if (candidateId)
          later(
            act(
              { name: 'mergeCandidates', keep: other, absorb: candidateId },
              said.merged({ name: lookalike?.name ?? '' }),
            ),
          );
        else
          later(
            act(saveOf(kept, role, match, { into: other }), said.merged({ name: lookalike?.name ?? '' }), [
              'suppressed',
            ]),
          );
      }}
      onNotTheSame={(other) => {
        if (candidateId)
          later(act({ name: 'notTheSame', candidateIds: [candidateId, other] }, said.notTheSame));
        else library.dismiss(other);
      }}
      onAddTag={(tag) => {
        if (candidateId)
          later(act({ name: 'addTag', candidateIds: [candidateId], tag }, said.tagAdded({ tag })));
        else setWaiting((all) => ({ ...all, tags: [...new Set([...all.tags, tag])] }));
      }}
      onRemoveTag={(tag) => {
        if (candidateId)
          later(act({ name: 'removeTag', candidateIds: [candidateId], tag }, said.tagRemoved({ tag })));
        else setWaiting((all) => ({ ...all, tags: all.tags.filter((one) => one !== tag) }));
      }}
      onAddNote={(text) => {
        if (candidateId)
          later(act({ name: 'addNote', noteId: crypto.randomUUID(), candidateId, text }, said.noteAdded));
        else setWaiting((all) => ({ ...all, notes: [...all.notes, text] }));
      }}
      onEditNote={(noteId, text) => {
        if (candidateId) later(act({ name: 'editNote', noteId, text }, said.noteChanged));
        else
          setWaiting((all) => ({
            ...all,
            notes: all.notes.map((one, at) => (`waiting-${at}` === noteId ? text : one)),
          }));
      }}
      onDeleteNote={(noteId) => {
        if (candidateId) later(act({ name: 'deleteNote', noteId }, said.noteDeleted));
        else
          setWaiting((all) => ({ ...all, notes: all.notes.filter((_, at) => `waiting-${at}` !== noteId) }));
      }}
      onStage={(roleId, stage) => {
        const entryId = entryIn(roleId);
        const stageName = stages.find((one) => one.id === stage)?.name ?? '';
        if (entryId)
          later(
            act({ name: 'setStage', entryIds: [entryId], stage }, said.moved({ name, stage: stageName })),
          );
      }}
      onAddToRole={(roleId) => {
        const target = roles.roles?.find((one) => one.id === roleId);
        if (candidateId)
          later(
            act(
              { name: 'addToRole', candidateIds: [candidateId], roleId },
              said.addedTo({ name, role: target?.name ?? '' }),
            ),
          );
      }}
      onRemoveFromRole={(roleId) => {
        const target = roles.roles?.find((one) => one.id === roleId);
        if (candidateId)
          later(
            act(
              { name: 'removeFromRole', candidateIds: [candidateId], roleId },
              said.removedFrom({ name, role: target?.name ?? '' }),
            ),
          );
      }}
      onDoNotContact={(on) => {
        if (candidateId)
          later(
            act(
              { name: 'setDoNotContact', candidateId, on },
              on ? said.doNotContactOn({ name }) : said.doNotContactOff({ name }),
            ),
          );
      }}
      onBin={() => {
        if (candidateId)
          later(act({ name: 'binCandidates', candidateIds: [candidateId] }, said.binned({ name })));
      }}
      onCopy={(text) => later(navigator.clipboard.writeText(text))}
      onEditRole={() => openDashboard(routeHash('roles', role?.id ?? ''))}
      onWhereItFails={() => openDashboard(routeHash('help', 'matching'))}
      onExportEverything={() => openDashboard(routeHash('settings', 'data'))}
      onOpenStorage={() => openDashboard(routeHash('settings', 'data'))}
      onRestore={() => openDashboard(routeHash('settings', 'data'))}
      onOpenBin={() => openDashboard(routeHash('bin'))}
      onReadAgain={readAgain}
      after={after}
    />
  );
}

/** The one way the panel saves a draft: into the active role, with the match as it is shown. */
function saveOf(
  { site, url, readAt, draft, from }: KeptDraft,
  role: Role | null,
  match: Match | null,
  more: Pick<SaveDraft, 'into' | 'despiteSuppression'>,
): SaveDraft {
  const roles = role
    ? [{ roleId: role.id, ...(match ? { match: snapshot(match, role.updatedAt) } : {}) }]
    : [];
  return { name: 'saveDraft', site, url, readAt, draft, from, roles, ...more };
}

function isNewToRole(saved: Extract<Saved, { is: 'saved' }>, roleId: string | undefined): boolean {
  return roleId !== undefined && !saved.places.some((place) => place.roleId === roleId);
}

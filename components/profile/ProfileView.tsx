import { lazy, type ReactNode, Suspense, useState } from 'react';
import { experienceOf } from '../../lib/domain/dates';
import type { Evidence, Match } from '../../lib/domain/match';
import { readState } from '../../lib/domain/read-state';
import type { BaseField, Draft } from '../../lib/domain/reading';
import type { Role } from '../../lib/domain/role';
import type { TimeThere } from '../../lib/domain/time-there';
import type { Toast } from '../../lib/state/toasts';
import { AlsoStates } from '../match/AlsoStates';
import { NoRequirements } from '../match/NoRequirements';
import { Requirements } from '../match/Requirements';
import { ScoreBlock } from '../match/ScoreBlock';
import { PanelFooter, PanelMain } from '../panel/PanelShell';
import { CompareSheet } from './CompareSheet';
import { DuplicateStrip, type Lookalike } from './DuplicateStrip';
import { FreelanceFacts } from './FreelanceFacts';
import { Notes, type ShownNote } from './Notes';
import { PersonHead } from './PersonHead';
import { ProfileLinks } from './ProfileLinks';
import { ProfileText } from './ProfileText';
import { ReadNotice } from './ReadNotice';
import { SaveBar, type SaveBarProps } from './SaveBar';
import { SuppressedSheet } from './SuppressedSheet';
import { TagAndNote } from './TagAndNote';
import { type TroubleActs, TroubleStrip } from './TroubleStrip';

// After the first paint: what is opened or typed in by hand is rare.
const ScoreSheet = lazy(async () => ({ default: (await import('../match/ScoreSheet')).ScoreSheet }));
const TypeIn = lazy(async () => ({ default: (await import('./TypeIn')).TypeIn }));

export interface ProfileViewProps extends Omit<SaveBarProps, 'role' | 'onAskFirst' | 'onSave'>, TroubleActs {
  draft: Draft;
  site: { id: string; name: string };
  /** When the page was read, and the time now; epoch milliseconds. */
  readAt: number;
  now: number;
  role: Role | null;
  /** Null without a role. */
  match: Match | null;
  evidence: Evidence;
  /** For freelance sites: `timeThere()` of the draft's location; null = not known. */
  timeThere?: TimeThere | null;
  tags: readonly string[];
  knownTags: readonly string[];
  notes: readonly ShownNote[];
  lookalike: Lookalike | null;
  /** Below everything: `AlwaysRead`, after a visit that access was given to once. */
  after?: ReactNode;
  toast: Toast | null;
  onToastGone: () => void;
  /** `despiteSuppression`: the second step was taken. */
  onSave: (despiteSuppression: boolean) => void;
  onTyped: (fields: Pick<Partial<Draft>, BaseField>) => void;
  onMerge: (candidateId: string) => void;
  onNotTheSame: (candidateId: string) => void;
  onAddTag: (tag: string) => void;
  onRemoveTag: (tag: string) => void;
  onAddNote: (text: string) => void;
  onEditNote: (id: string, text: string) => void;
  onDeleteNote: (id: string) => void;
  onCopy: (text: string) => void;
  onEditRole: () => void;
  onWhereItFails: () => void;
}

type Opened = 'score' | 'type' | 'compare' | 'suppressed' | null;

/** The panel on one person. Give it the person's key as React key: what is opened belongs to that person. */
export function ProfileView(props: ProfileViewProps) {
  const { draft, site, readAt, now, role, match, evidence, saved, lookalike, trouble, toast } = props;
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const state = readState(draft);
  const name = draft.name?.value ?? '';
  const suppressed = saved.is === 'not saved' ? saved.suppressed : undefined;
  return (
    <>
      <PanelMain>
        <PersonHead
          draft={draft}
          siteName={site.name}
          worked={draft.experience ? experienceOf(draft.experience.value, readAt) : null}
          saved={saved}
          roleId={role?.id ?? null}
          tags={props.tags}
          onRemoveTag={props.onRemoveTag}
        />
        <FreelanceFacts
          draft={draft}
          now={now}
          siteName={site.name}
          role={role}
          timeThere={props.timeThere ?? null}
        />
        <ReadNotice
          state={state}
          site={site.id}
          readAt={readAt}
          now={now}
          onTypeIn={() => setOpened('type')}
        />
        {match && match.requirements.length === 0 && <NoRequirements onAdd={props.onEditRole} />}
        {match && match.requirements.length > 0 && (
          <>
            <ScoreBlock match={match} onExplain={() => setOpened('score')} />
            <Requirements
              match={match}
              evidence={evidence}
              site={site.id}
              personName={firstName(name)}
              allRead={state.open.length === 0}
              readAt={readAt}
              onCopy={props.onCopy}
            />
          </>
        )}
        <AlsoStates evidence={evidence} match={match} />
        <Notes notes={props.notes} now={now} onEdit={props.onEditNote} onDelete={props.onDeleteNote} />
        <ProfileText evidence={evidence} match={match} />
        {draft.links && <ProfileLinks links={draft.links.value} />}
        {props.after}
      </PanelMain>
      <PanelFooter
        toast={toast}
        onToastGone={props.onToastGone}
        strips={
          <>
            {lookalike && (
              <DuplicateStrip
                lookalike={lookalike}
                onCompare={() => setOpened('compare')}
                onNotTheSame={() => props.onNotTheSame(lookalike.candidateId)}
              />
            )}
            {trouble && <TroubleStrip why={trouble} name={firstName(name)} {...acts(props)} />}
          </>
        }
      >
        <TagAndNote
          knownTags={props.knownTags}
          saved={saved.is === 'saved'}
          onAddTag={props.onAddTag}
          onAddNote={props.onAddNote}
        />
        <SaveBar {...props} onSave={() => props.onSave(false)} onAskFirst={() => setOpened('suppressed')} />
      </PanelFooter>
      {match && (
        <Suspense>
          <ScoreSheet
            match={match}
            open={opened === 'score'}
            onClose={close}
            onChangeWeights={props.onEditRole}
            onWhereItFails={props.onWhereItFails}
          />
        </Suspense>
      )}
      <Suspense>
        <TypeIn open={opened === 'type'} unread={state.open} onClose={close} onTyped={props.onTyped} />
      </Suspense>
      {lookalike && (
        <CompareSheet
          open={opened === 'compare'}
          draft={draft}
          lookalike={lookalike}
          onClose={close}
          onMerge={() => {
            close();
            props.onMerge(lookalike.candidateId);
          }}
          onNotTheSame={() => {
            close();
            props.onNotTheSame(lookalike.candidateId);
          }}
        />
      )}
      {suppressed && (
        <SuppressedSheet
          {...suppressed}
          open={opened === 'suppressed'}
          onClose={close}
          onSave={() => {
            close();
            props.onSave(true);
          }}
        />
      )}
    </>
  );
}

/** "Ada" of "Ada Kowalska"; names that are not split by blanks stay whole. */
function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

function acts(props: TroubleActs): TroubleActs {
  const { onExportEverything, onOpenStorage, onRestore, onOpenBin, onReadAgain } = props;
  return { onExportEverything, onOpenStorage, onRestore, onOpenBin, onReadAgain };
}

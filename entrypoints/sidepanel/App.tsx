import { lazy, Suspense, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { PanelShell } from '../../components/panel/PanelShell';
import type { PasteKind } from '../../components/panel/PasteText';
import { MoreMenu, RoleMenu } from '../../components/panel/TopBar';
import { Button } from '../../components/ui/Button';
import { Notice } from '../../components/ui/Notice';
import type { KeptDraft } from '../../lib/domain/capture';
import { readState } from '../../lib/domain/read-state';
import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { openDashboard, openShortcuts } from '../../lib/platform/pages';
import { readAgain } from '../../lib/platform/tab-watch';
import { consent, firstRun } from '../../lib/settings/items';
import type { ActStore } from '../../lib/state/acts';
import type { PageStore } from '../../lib/state/page-state';
import { routeHash } from '../../lib/state/route';
import { useRoles } from '../../lib/state/use-roles';
import { useSetting } from '../../lib/state/use-setting';
import { PageScreen } from './PageScreen';
import { ProfileScreen } from './ProfileScreen';

// Seen once, or rarely: not part of the panel's start.
const FirstRunScreen = lazy(async () => ({ default: (await import('./FirstRunScreen')).FirstRunScreen }));
const PasteSheet = lazy(async () => ({ default: (await import('./PasteSheet')).PasteSheet }));

interface Props {
  page: PageStore;
  acts: ActStore;
}

/** The panel: first run, then what the tab shows, or a text the recruiter pasted. */
export function App({ page, acts }: Props) {
  const text = useText(panelText);
  const step = useSetting(firstRun);
  const agreed = useSetting(consent);
  const roles = useRoles();
  const state = useStore(page);
  /** A draft that is not of the page: pasted, the sample, or the last person before a wall. */
  const [own, setOwn] = useState<{ kept: KeptDraft; tabId: number | null; address: string | null } | null>(
    null,
  );
  const [paste, setPaste] = useState<PasteKind | null>(null);
  const showOwn = useCallback(
    (kept: KeptDraft) => {
      const { tabId, address } = page.getState();
      setOwn({ kept, tabId, address });
    },
    [page],
  );

  if (step === undefined || agreed === undefined || roles.roles === undefined)
    return <div aria-busy="true" />;
  const pasteSheet = paste !== null && (
    <Suspense>
      <PasteSheet
        acts={acts}
        kind={paste}
        onClose={() => setPaste(null)}
        onDraft={(kept) => {
          setPaste(null);
          showOwn(kept);
        }}
        onRole={(roleId) => {
          setPaste(null);
          roles.activate(roleId);
        }}
      />
    </Suspense>
  );
  if (agreed === null || step !== 'done')
    return (
      <>
        <Suspense>
          <FirstRunScreen
            acts={acts}
            step={agreed === null ? 'consent' : step}
            roles={roles}
            onSample={showOwn}
            onPaste={setPaste}
          />
        </Suspense>
        {pasteSheet}
      </>
    );

  // Another page takes the place of what was shown beside the last one.
  const shown = own && own.tabId === state.tabId && own.address === state.address ? own.kept : null;
  const kept = shown ?? state.draft;
  const heard = kept
    ? [kept.draft.name?.value, text.fieldsRead(readState(kept.draft))].filter(Boolean).join(', ')
    : '';

  return (
    <PanelShell
      heard={heard}
      top={
        <>
          <RoleMenu
            roles={roles.roles.map(({ id, name }) => ({ id, name }))}
            activeId={roles.active?.id ?? null}
            onActivate={roles.activate}
            onMakeRole={() => openDashboard(routeHash('roles'))}
            onEditRole={() => openDashboard(routeHash('roles', roles.active?.id ?? ''))}
          />
          <MoreMenu
            onDashboard={() => openDashboard()}
            onReadAgain={state.look === 'reading' ? readAgain : undefined}
            onPaste={() => setPaste('resume')}
            onSettings={() => openDashboard(routeHash('settings'))}
            onShortcuts={openShortcuts}
            onWhereItFails={() => openDashboard(routeHash('help', 'matching'))}
            onPrivacy={() => openDashboard(routeHash('help', 'privacy'))}
          />
        </>
      }
    >
      {shown ? (
        <>
          <Notice
            tone="neutral"
            icon="info"
            title={ownName(shown, text)}
            end={
              <Button kind="link" onClick={() => setOwn(null)}>
                {text.backToPage}
              </Button>
            }
          />
          <ProfileScreen key={shown.key} acts={acts} kept={shown} roles={roles} onTyped={showOwn} />
        </>
      ) : (
        <PageScreen
          acts={acts}
          page={page}
          roles={roles}
          onShow={showOwn}
          onPaste={() => setPaste('resume')}
        />
      )}
      {pasteSheet}
    </PanelShell>
  );
}

function ownName({ site }: KeptDraft, text: ReturnType<typeof panelText.get>): string {
  if (site === 'sample') return text.ownSample;
  return site === 'resume' ? text.ownPasted : text.ownLast;
}

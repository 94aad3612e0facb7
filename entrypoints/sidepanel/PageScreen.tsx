import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { ClosedView, SwitchedOffView } from '../../components/panel/ClosedViews';
import { DriftView } from '../../components/panel/DriftView';
import { NoAccessView } from '../../components/panel/NoAccessView';
import { NoPersonView } from '../../components/panel/NoPersonView';
import { ReadingView } from '../../components/panel/ReadingView';
import type { KeptDraft } from '../../lib/domain/capture';
import type { FieldName } from '../../lib/domain/reading';
import { BROWSER_NAME } from '../../lib/platform/pages';
import { askFor, originPattern, switchSite } from '../../lib/platform/site-access';
import { readAgain } from '../../lib/platform/tab-watch';
import { siteFor } from '../../lib/sites/addresses';
import type { ActStore } from '../../lib/state/acts';
import type { PageStore } from '../../lib/state/page-state';
import { useGranted } from '../../lib/state/use-granted';
import type { Roles } from '../../lib/state/use-roles';
import { useShortcuts } from '../../lib/state/use-shortcuts';
import { ProfileScreen } from './ProfileScreen';
import { WallScreen } from './WallScreen';

const ListScreen = lazy(async () => ({ default: (await import('./ListScreen')).ListScreen }));
const PostingScreen = lazy(async () => ({ default: (await import('./PostingScreen')).PostingScreen }));

interface Props {
  acts: ActStore;
  page: PageStore;
  roles: Roles;
  onShow: (kept: KeptDraft) => void;
  onPaste: () => void;
}

/** What a reading warns of when the page is not what its site file knows. */
const CHANGED = ['drift', 'not settled', 'shape', 'too large'];

/** One screen per state of the page. */
export function PageScreen({ acts, page, roles, onShow, onPaste }: Props) {
  const { look, address, reading, draft, last } = useStore(page);
  const keys = useShortcuts().open;
  const pattern = address ? originPattern(address) : null;
  const always = useGranted(address);
  const site = siteFor(address ?? '');
  const host = pattern && !always && address ? new URL(address).hostname : null;
  const onAlways = () => {
    // The request comes first: after anything else the browser would not let it be a click's own.
    if (pattern) askFor([pattern]).then(readAgain, readAgain);
  };

  if (look === 'switched off')
    return (
      <SwitchedOffView
        site={site.name}
        onSwitchOn={() => {
          switchSite(site.id, true).catch((error: unknown) => console.warn('Not switched on:', error));
        }}
      />
    );
  if (look === 'closed to extensions') return <ClosedView />;
  if (look === 'not asked') return <NoAccessView browser={BROWSER_NAME} keys={keys} />;
  if (!reading) return <ReadingView />;
  if (reading.kind === 'wall' && reading.wall)
    return <WallScreen site={site.name} reason={reading.wall} last={last} roles={roles} onShow={onShow} />;
  if (reading.kind === 'list' && reading.items)
    return (
      <Suspense fallback={<ReadingView />}>
        <ListScreen key={reading.url} acts={acts} reading={reading} roles={roles} />
      </Suspense>
    );
  if (reading.kind === 'posting' && reading.posting)
    return (
      <Suspense fallback={<ReadingView />}>
        <PostingScreen key={reading.url} acts={acts} reading={reading} roles={roles} />
      </Suspense>
    );
  if (CHANGED.some((warning) => reading.warnings.includes(warning)))
    return (
      <DriftView
        site={site.name}
        empty={draft ? emptyFields(draft) : []}
        onReadAgain={readAgain}
        onTypeIn={onPaste}
      />
    );
  if (draft)
    return (
      <ProfileScreen key={draft.key} acts={acts} kept={draft} roles={roles} host={host} onAlways={onAlways} />
    );
  return (
    <NoPersonView
      browser={BROWSER_NAME}
      host={host}
      onReadAgain={readAgain}
      onAlways={onAlways}
      onPaste={onPaste}
    />
  );
}

function emptyFields({ draft }: KeptDraft): FieldName[] {
  const told: FieldName[] = ['headline', 'about', 'experience'];
  return told.filter((field) => !draft[field]);
}

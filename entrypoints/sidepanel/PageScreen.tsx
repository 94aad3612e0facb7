import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { AlwaysRead } from '../../components/panel/AlwaysRead';
import { NoAccessView } from '../../components/panel/NoAccessView';
import { ReadingView } from '../../components/panel/ReadingView';
import type { KeptDraft } from '../../lib/domain/capture';
import { BROWSER_NAME } from '../../lib/platform/pages';
import { askFor, originPattern } from '../../lib/platform/site-access';
import { readAgain } from '../../lib/platform/tab-watch';
import type { ActStore } from '../../lib/state/acts';
import type { PageStore } from '../../lib/state/page-state';
import { useGranted } from '../../lib/state/use-granted';
import type { Roles } from '../../lib/state/use-roles';
import { useShortcuts } from '../../lib/state/use-shortcuts';
import { ProfileScreen } from './ProfileScreen';

const ListScreen = lazy(async () => ({ default: (await import('./ListScreen')).ListScreen }));
const NobodyScreen = lazy(async () => ({ default: (await import('./NobodyScreen')).NobodyScreen }));
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
  const state = useStore(page);
  const { look, address, reading, draft } = state;
  const keys = useShortcuts().open;
  const granted = useGranted(address);
  const [refused, setRefused] = useState<string | null>(null);
  const pattern = address ? originPattern(address) : null;
  const always = {
    browser: BROWSER_NAME,
    host: pattern && !granted && address ? new URL(address).hostname : null,
    refused: pattern !== null && refused === pattern,
    onAlways: () => {
      if (!pattern) return;
      const answered = (yes: boolean): void => {
        setRefused(yes ? null : pattern);
        readAgain();
      };
      // The request comes first: after anything else the browser would not let it be a click's own.
      askFor([pattern]).then(answered, () => answered(false));
    },
  };

  if (look === 'not asked') return <NoAccessView browser={BROWSER_NAME} keys={keys} />;
  const changed = CHANGED.some((warning) => reading?.warnings.includes(warning));
  if (look !== 'switched off' && look !== 'closed to extensions') {
    if (!reading) return <ReadingView />;
    if (reading.kind === 'list' && reading.items)
      return loaded(<ListScreen key={reading.url} acts={acts} reading={reading} roles={roles} />);
    if (reading.kind === 'posting' && reading.posting)
      return loaded(<PostingScreen key={reading.url} acts={acts} reading={reading} roles={roles} />);
    if (draft && !changed && reading.kind !== 'wall')
      return (
        <ProfileScreen
          key={draft.key}
          acts={acts}
          kept={draft}
          roles={roles}
          after={always.host && <AlwaysRead {...always} host={always.host} />}
        />
      );
  }
  return loaded(
    <NobodyScreen
      {...always}
      state={state}
      changed={changed}
      roles={roles}
      onShow={onShow}
      onPaste={onPaste}
    />,
  );
}

/** A screen that is not part of the panel's start. */
const loaded = (screen: ReactNode) => <Suspense fallback={<ReadingView />}>{screen}</Suspense>;

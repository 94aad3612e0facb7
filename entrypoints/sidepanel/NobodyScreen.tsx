import { ClosedView, SwitchedOffView } from '../../components/panel/ClosedViews';
import { DriftView } from '../../components/panel/DriftView';
import { NoPersonView } from '../../components/panel/NoPersonView';
import type { KeptDraft, TabReading } from '../../lib/domain/capture';
import type { FieldName } from '../../lib/domain/reading';
import { switchSite } from '../../lib/platform/site-access';
import { readAgain } from '../../lib/platform/tab-watch';
import { siteFor } from '../../lib/sites/addresses';
import type { PageState } from '../../lib/state/page-state';
import type { Roles } from '../../lib/state/use-roles';
import { WallScreen } from './WallScreen';

interface Props extends Omit<Parameters<typeof NoPersonView>[0], 'onReadAgain'> {
  state: PageState;
  /** The page is not what its site file knows. */
  changed: boolean;
  roles: Roles;
  onShow: (kept: KeptDraft) => void;
}

/** A page that shows nobody, and why. Seen rarely, and so not part of the panel's start. */
export function NobodyScreen({ state, changed, roles, onShow, ...rest }: Props) {
  const { look, address, reading, draft, last } = state;
  const site = siteFor(address ?? '');
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
  const wall = wallOf(reading);
  if (wall) return <WallScreen site={site.name} reason={wall} last={last} roles={roles} onShow={onShow} />;
  if (changed)
    return (
      <DriftView
        site={site.name}
        empty={draft ? emptyFields(draft) : []}
        onReadAgain={readAgain}
        onTypeIn={rest.onPaste}
      />
    );
  return <NoPersonView {...rest} onReadAgain={readAgain} />;
}

const wallOf = (reading: TabReading | null) => (reading?.kind === 'wall' ? reading.wall : undefined);

function emptyFields({ draft }: KeptDraft): FieldName[] {
  const told: FieldName[] = ['headline', 'about', 'experience'];
  return told.filter((field) => !draft[field]);
}

import { headCount } from '../../components/match/match-words';
import { WallView } from '../../components/panel/WallView';
import type { KeptDraft } from '../../lib/domain/capture';
import type { WallReason } from '../../lib/domain/reading';
import { matchDraft } from '../../lib/state/match-person';
import { usePersonInLibrary } from '../../lib/state/use-person-in-library';
import { useRecogniser } from '../../lib/state/use-recogniser';
import type { Roles } from '../../lib/state/use-roles';

interface Props {
  site: string;
  reason: WallReason;
  last: KeptDraft | null;
  roles: Roles;
  onShow: (kept: KeptDraft) => void;
}

/** A wall, and whom it must not make the recruiter lose. */
export function WallScreen({ last, ...rest }: Props) {
  if (last) return <AfterPerson last={last} {...rest} />;
  return <WallView site={rest.site} reason={rest.reason} last={null} onShowLast={() => undefined} />;
}

function AfterPerson({ site, reason, last, roles, onShow }: Props & { last: KeptDraft }) {
  const recogniser = useRecogniser();
  const { known, person } = usePersonInLibrary(last);
  const { match } = matchDraft(last.draft, roles.active, recogniser, last.readAt);
  return (
    <WallView
      site={site}
      reason={reason}
      last={{
        name: last.draft.name?.value ?? last.key,
        // "not saved" is said once the library has answered, never before.
        saved: !known || person !== null,
        ...(match && {
          match: {
            ...headCount(match),
            soFar: match.requirements.some(({ state }) => state === 'not read yet'),
          },
        }),
      }}
      onShowLast={() => onShow(last)}
    />
  );
}

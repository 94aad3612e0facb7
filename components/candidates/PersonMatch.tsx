import { useMemo, useState } from 'react';
import type { CandidateDetail } from '../../lib/db/read/candidates';
import { readState } from '../../lib/domain/read-state';
import type { Role } from '../../lib/domain/role';
import { actsText } from '../../lib/i18n/en/acts';
import { personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { matchSaved, together } from '../../lib/state/match-saved';
import { routeHash } from '../../lib/state/route';
import { useRecogniser } from '../../lib/state/use-recogniser';
import { useActs } from '../dashboard/acts-context';
import { AlsoStates } from '../match/AlsoStates';
import { NoRequirements } from '../match/NoRequirements';
import { Requirements } from '../match/Requirements';
import { ScoreBlock } from '../match/ScoreBlock';
import { ScoreSheet } from '../match/ScoreSheet';
import styles from './Drawer.module.css';

interface Props {
  detail: CandidateDetail;
  role: Role | null;
  /** Say which role it is: no title above does. */
  named: boolean;
}

/** The match as in the panel: the figures, each requirement with its quotes, what else is stated. */
export function PersonMatch({ detail: { candidate, profiles }, role, named }: Props) {
  const text = useText(personText);
  const said = useText(actsText);
  const recogniser = useRecogniser();
  const { say } = useActs();
  const [explaining, setExplaining] = useState(false);
  const person = useMemo(
    () =>
      recogniser &&
      matchSaved(
        candidate,
        profiles.map(({ profile, draft }) => ({ readAt: profile.readAt, draft })),
        role,
        recogniser,
      ),
    [candidate, profiles, role, recogniser],
  );
  if (profiles.length === 0)
    return (
      <section className={styles['section']}>
        <p className={styles['quiet']}>{text.noText}</p>
      </section>
    );
  if (!person) return null;
  const { match, evidence } = person;
  const newest = profiles[0]?.profile;
  const editRole = () => {
    window.location.hash = routeHash('roles', role?.id ?? '');
  };
  return (
    <section className={styles['match']}>
      {role && named && <p className={styles['with']}>{text.match({ role: role.name })}</p>}
      {match?.requirements.length === 0 && <NoRequirements onAdd={editRole} />}
      {match && match.requirements.length > 0 && (
        <>
          <ScoreBlock match={match} onExplain={() => setExplaining(true)} />
          <Requirements
            match={match}
            evidence={evidence}
            site={newest?.site ?? ''}
            personName={candidate.name}
            allRead={readState(together(profiles.map(({ draft }) => draft))).open.length === 0}
            readAt={newest?.readAt ?? 0}
            onCopy={(words) => {
              navigator.clipboard
                .writeText(words)
                .then(() => say(said.copied))
                .catch((error: unknown) => console.warn('Not copied:', error));
            }}
          />
          <ScoreSheet
            dialog
            match={match}
            open={explaining}
            onClose={() => setExplaining(false)}
            onChangeWeights={editRole}
            onWhereItFails={() => {
              window.location.hash = routeHash('help', 'matching');
            }}
          />
        </>
      )}
      <AlsoStates evidence={evidence} match={match} />
    </section>
  );
}

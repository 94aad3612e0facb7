import { profileText } from '../../lib/i18n/en/profile';
import { useText } from '../../lib/i18n/use-text';
import { Pill } from '../ui/Pill';
import type { Saved } from './saved';

/** "Not saved", "Saved · Screening", "Do not contact". */
export function SavedPill({ saved, roleId }: { saved: Saved; roleId: string | null }) {
  const text = useText(profileText);
  if (saved.is === 'not saved') {
    return saved.suppressed ? (
      <Pill tone="negated" icon="block">
        {text.doNotContact}
      </Pill>
    ) : (
      <Pill tone="neutral" icon="ring">
        {text.notSaved}
      </Pill>
    );
  }
  if (saved.doNotContact !== undefined) {
    return (
      <Pill tone="negated" icon="block">
        {text.doNotContact}
      </Pill>
    );
  }
  const place = saved.places.find((each) => each.roleId === roleId);
  return (
    <Pill tone="accent" icon="dot">
      {place ? text.savedStage({ stage: place.stageName }) : saved.stub ? text.listOnly : text.saved}
    </Pill>
  );
}

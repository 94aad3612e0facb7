import type { CandidateDetail } from '../../lib/db/read/candidates';
import { ownAddress } from '../../lib/domain/own-address';
import { personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { siteName } from '../../lib/state/site-name';
import { ProfileLinks } from '../profile/ProfileLinks';
import { SafeLink } from '../ui/SafeLink';
import styles from './Drawer.module.css';
import { useShortDay } from './use-short-day';

/** The pages the person was read from: one, or the several that were merged; and the person's own links. */
export function PersonProfiles({ detail: { profiles } }: { detail: CandidateDetail }) {
  const text = useText(personText);
  const day = useShortDay();
  const links = profiles.flatMap(({ draft }) => draft.links?.value ?? []);
  return (
    <>
      <section className={styles['section']}>
        <h3 className={styles['title']}>{text.profiles}</h3>
        <ul>
          {profiles.map(({ profile }) => (
            <li key={profile.id} className={styles['profile']}>
              <SafeLink href={ownAddress(profile)}>{siteName(profile.site)}</SafeLink>
              <span className={styles['when']}>
                {text.profileRead({ day: day(profile.readAt) })}
                {profile.stub && ` · ${text.listOnly}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <ProfileLinks links={links} />
    </>
  );
}

import { safeUrl } from '../../lib/domain/safe-url';
import { profileText } from '../../lib/i18n/en/profile';
import { useText } from '../../lib/i18n/use-text';
import { SafeLink } from '../ui/SafeLink';
import styles from './ProfileLinks.module.css';

/** The person's own links. What is no web, mail or phone address is left out. */
export function ProfileLinks({ links }: { links: readonly string[] }) {
  const text = useText(profileText);
  const safe = [...new Set(links)].filter((link) => safeUrl(link) !== null);
  if (safe.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['title']}>{text.links}</h2>
      <ul>
        {safe.map((link) => (
          <li key={link}>
            <SafeLink href={link}>
              {link.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '').replace(/\/$/, '')}
            </SafeLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

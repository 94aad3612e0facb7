import type { CandidateDetail } from '../../lib/db/read/candidates';
import type { OverrideName } from '../../lib/domain/rows';
import { type PersonText, personText } from '../../lib/i18n/en/candidates';
import { fieldText } from '../../lib/i18n/en/fields';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { cx } from '../ui/class-names';
import styles from './Drawer.module.css';
import { FieldRow, ROOM } from './FieldRow';
import { shownFields } from './person-fields';
import type { PersonActs } from './use-person-acts';
import { useShortDay } from './use-short-day';

/** Every field with where it came from and when; what is typed over it is marked and is never overwritten. */
export function PersonFields({ detail, acts }: { detail: CandidateDetail; acts: PersonActs }) {
  const text = useText(personText);
  const names = useText(fieldText);
  const { candidate } = detail;
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>
        {text.fields} <span className={styles['how']}>{text.fieldsHow}</span>
      </h3>
      <dl>
        {shownFields(detail).map((field) => {
          const label = overrideLabel(field.name, text, names);
          return (
            <FieldRow
              key={field.name}
              label={label}
              field={field}
              onType={(value) => {
                acts
                  .send(
                    { name: 'setOverride', candidateId: candidate.id, field: field.name, value },
                    value === null
                      ? text.backToRead({ field: label, name: candidate.name })
                      : text.changed({ field: label, name: candidate.name }),
                    candidate.name,
                  )
                  .catch((error: unknown) => console.warn('Not changed:', error));
              }}
            />
          );
        })}
        <ReadOnly detail={detail} />
      </dl>
    </section>
  );
}

export function overrideLabel(
  name: OverrideName,
  text: Pick<PersonText, 'wants' | 'givenName' | 'familyName'>,
  names: ReturnType<typeof fieldText.get>,
): string {
  if (name === 'wants' || name === 'givenName' || name === 'familyName') return text[name];
  return names[name];
}

/** What a site's own figures say; nobody types over those. */
function ReadOnly({ detail: { profiles } }: { detail: CandidateDetail }) {
  const text = useText(personText);
  const names = useText(fieldText);
  const formats = useFormat();
  const day = useShortDay();
  const rows = profiles.flatMap(({ profile, draft }) => {
    const { rate, availability, jobSuccess, languages } = draft;
    return [
      rate && { name: names.rate, value: formats.pay(rate.value), at: rate.readAt },
      jobSuccess && {
        name: names.jobSuccess,
        value: formats.percent(jobSuccess.value),
        at: jobSuccess.readAt,
      },
      availability && { name: names.availability, value: availability.value, at: availability.readAt },
      languages && {
        name: names.languages,
        value: formats.list(
          languages.value.map(({ name, level }) => (level ? `${name} (${level})` : name)),
          'plain',
        ),
        at: languages.readAt,
      },
    ].flatMap((row) => (row && row.value !== '' ? { ...row, key: `${profile.id} ${row.name}` } : []));
  });
  return rows.map(({ key, name, value, at }) => (
    <div key={key} className={cx(styles['field'], value.length > ROOM && styles['long'])}>
      <dt>{name}</dt>
      <dd className={styles['value']} dir="auto">
        {value}
      </dd>
      <dd className={styles['from']}>{text.from({ source: text.sourcePage, day: day(at) })}</dd>
    </div>
  ));
}

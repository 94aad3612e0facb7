import { Fragment } from 'react';
import type { Draft } from '../../lib/domain/reading';
import { profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Chip, ChipRow } from '../ui/Chip';
import styles from './PersonHead.module.css';
import { SavedPill } from './SavedPill';
import type { Saved } from './saved';

interface Props {
  draft: Draft;
  siteName: string;
  /** Working time over the dated positions, if any. */
  worked: { months: number; approximate: boolean } | null;
  saved: Saved;
  roleId: string | null;
  tags: readonly string[];
  onRemoveTag: (tag: string) => void;
}

/** Who it is. Names and places are the page's words, in whatever direction they are written. */
export function PersonHead({ draft, siteName, worked, saved, roleId, tags, onRemoveTag }: Props) {
  const text = useText(profileText);
  const formats = useFormat();
  const headline = draft.headline?.value ?? draft.currentTitle?.value;
  const meta = [
    draft.currentCompany?.value,
    draft.location?.value,
    worked && worked.months > 0 ? formats.months(worked.months, worked.approximate) : undefined,
    draft.availability?.value,
    siteName,
  ].filter((each) => each !== undefined);
  return (
    <header className={styles['head']}>
      <div className={styles['first']}>
        <h1 className={styles['name']}>
          <bdi>{draft.name?.value ?? text.noName}</bdi>
        </h1>
        <SavedPill saved={saved} roleId={roleId} />
      </div>
      {headline && (
        <p>
          <bdi>{headline}</bdi>
        </p>
      )}
      <p className={styles['meta']} title={meta.join(' · ')}>
        {meta.map((each, at) => (
          <Fragment key={each}>
            {at > 0 && ' · '}
            <bdi>{each}</bdi>
          </Fragment>
        ))}
      </p>
      {tags.length > 0 && (
        <div className={styles['tags']}>
          <ChipRow label={text.tags}>
            {tags.map((tag) => (
              <Chip key={tag} icon="tag" onRemove={() => onRemoveTag(tag)}>
                {tag}
              </Chip>
            ))}
          </ChipRow>
        </div>
      )}
    </header>
  );
}

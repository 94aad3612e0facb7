import { memo, useMemo } from 'react';
import type { Evidence, Match } from '../../lib/domain/match';
import { profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Marked } from '../match/Marked';
import { SourceName } from '../match/QuoteList';
import styles from './ProfileText.module.css';
import { placesToMark, type TextBlock, textBlocks } from './text-blocks';

interface Props {
  evidence: Evidence;
  match: Match | null;
}

/** The profile's own text, matched words marked. */
export const ProfileText = memo(function ProfileText({ evidence, match }: Props) {
  const text = useText(profileText);
  const { blocks, marked } = useMemo(() => {
    const places = placesToMark(evidence.places, match?.requirements ?? null);
    return { blocks: textBlocks(evidence.parts, places), marked: places.length };
  }, [evidence, match]);
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{text.profileText}</h2>
        <span className={styles['marked']}>{blocks.length > 0 && text.marked(marked)}</span>
      </div>
      {blocks.length === 0 && <p>{text.nothingToRead}</p>}
      {blocks.map((block) => (
        <Block key={block.id} block={block} />
      ))}
    </section>
  );
});

function Block({ block }: { block: TextBlock }) {
  const formats = useFormat();
  const { head, parts } = block;
  // The employer's name is in the caption; repeating it as a line says nothing.
  const shown = parts.filter(({ part }) => part.kind !== 'employer' || part.text !== head.label);
  const prose = shown.filter(({ part }) => part.kind !== 'listed');
  const listed = shown.filter(({ part }) => part.kind === 'listed');
  return (
    <div className={styles['part']}>
      <h3 className={styles['source']}>
        <SourceName part={head} />
        <span className={styles['dates']}>{formats.period(head)}</span>
      </h3>
      {prose.map(({ at, part, marks }) => (
        <p key={at} className={styles['text']} dir="auto">
          <Marked text={part.text} marks={marks} />
        </p>
      ))}
      {listed.length > 0 && (
        <ul>
          {listed.map(({ at, part, marks }) => (
            <li key={at} className={styles['listed']}>
              <bdi>
                <Marked text={part.text} marks={marks} />
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

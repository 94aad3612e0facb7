import type { Place, TextPart } from '../../lib/domain/match';
import { quotesOf } from '../../lib/domain/quote';
import { fieldText } from '../../lib/i18n/en/fields';
import { formatText } from '../../lib/i18n/en/format';
import { matchText } from '../../lib/i18n/en/match';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { cx } from '../ui/class-names';
import { Marked } from './Marked';
import styles from './QuoteList.module.css';

interface Props {
  /** In the order they shall stand in: newest first. */
  places: readonly Place[];
  parts: readonly TextPart[];
  /** A line follows: the last quote gets a hairline too. */
  more?: boolean;
}

/** The sentences in which a skill stands, each with where it comes from and when. */
export function QuoteList({ places, parts, more }: Props) {
  const formats = useFormat();
  const quoted = useText(formatText);
  const marks = quoted.quote({ text: '\n' }).split('\n');
  return (
    <ul className={cx(styles['list'], more && styles['withSum'])}>
      {quotesOf(places, [...parts]).map((quote) => (
        <li key={`${parts.indexOf(quote.part)}:${quote.from}`} className={styles['item']}>
          <div className={styles['source']}>
            <SourceName part={quote.part} />
            <span className={styles['dates']}>{formats.period(quote.part, 'years')}</span>
          </div>
          <p className={styles['quote']} dir="auto">
            {marks[0]}
            {quote.cutBefore && '… '}
            <Marked text={quote.text} marks={quote.marks} />
            {quote.cutAfter && ' …'}
            {marks[1]}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Experience · Nordbank". */
export function SourceName({ part }: { part: TextPart }) {
  const field = useText(fieldText)[part.field];
  const text = useText(matchText);
  return <span dir="auto">{part.label ? text.source({ field, label: part.label }) : field}</span>;
}

import type { Polarity } from '../../lib/domain/mention';
import { piecesOf, type Range } from '../../lib/domain/quote';
import { cx } from '../ui/class-names';
import styles from './Marked.module.css';

interface Props {
  text: string;
  marks: readonly (Range & { polarity: Polarity })[];
}

/** A text with its matched words marked; the text itself is the page's and stays as it is. */
export function Marked({ text, marks }: Props) {
  return piecesOf(text, marks).map((piece) =>
    piece.polarity ? (
      <mark
        key={piece.at}
        className={cx(styles['mark'], styles[piece.polarity])}
        data-polarity={piece.polarity}
      >
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}

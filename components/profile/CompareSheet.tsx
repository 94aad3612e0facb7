import type { Draft } from '../../lib/domain/reading';
import { fieldText } from '../../lib/i18n/en/fields';
import { profileText } from '../../lib/i18n/en/profile';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Dialog';
import type { Likeness, Lookalike } from './DuplicateStrip';
import styles from './Sheets.module.css';

interface Props {
  open: boolean;
  draft: Draft;
  lookalike: Lookalike;
  onClose: () => void;
  onMerge: () => void;
  onNotTheSame: () => void;
}

/** The two side by side; what they have in common is tinted and named. */
export function CompareSheet({ open, draft, lookalike, onClose, onMerge, onNotTheSame }: Props) {
  const text = useText(profileText);
  const names = useText(fieldText);
  const rows: { name: string; here: string | undefined; there: string | undefined; like?: Likeness }[] = [
    { name: names.name, here: draft.name?.value, there: lookalike.name, like: 'name' },
    { name: names.headline, here: draft.headline?.value, there: lookalike.headline },
    {
      name: names.currentCompany,
      here: draft.currentCompany?.value,
      there: lookalike.employer,
      like: 'employer',
    },
    { name: names.location, here: draft.location?.value, there: lookalike.place, like: 'place' },
  ];
  return (
    <Sheet
      title={text.compareTitle}
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onNotTheSame}>{text.notTheSame}</Button>
          <Button kind="primary" icon="merge" onClick={onMerge}>
            {text.mergeThem}
          </Button>
        </>
      }
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.thisPage}</th>
            <th scope="col">{text.inLibrary}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, here, there, like }) => (
            <tr key={name} className={like && lookalike.because.includes(like) ? styles['same'] : undefined}>
              <th scope="row">{name}</th>
              <td dir="auto">{here ?? '–'}</td>
              <td dir="auto">{there ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{text.mergeNote}</p>
    </Sheet>
  );
}

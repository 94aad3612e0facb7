import type { OwnSkill } from '../../lib/domain/own-skill';
import { groupText } from '../../lib/i18n/en/fields';
import { wordsText } from '../../lib/i18n/en/words';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from '../ui/Button';
import styles from './Words.module.css';

interface Props {
  skill: OwnSkill;
  onEdit: () => void;
  onRemove: () => void;
}

export function WordLine({ skill, onEdit, onRemove }: Props) {
  const text = useText(wordsText);
  const groups = useText(groupText);
  const { name, group, aliases, implies } = skill;
  return (
    <li className={styles['line']}>
      <div className={styles['said']}>
        <h3 className={styles['name']} dir="auto">
          {name}
        </h3>
        <span className={styles['note']}>{groups[group]}</span>
        {aliases.length > 0 && (
          <p className={styles['more']} dir="auto">
            {text.alsoWritten({ words: aliases.join(', ') })}
          </p>
        )}
        {implies.length > 0 && (
          <p className={styles['more']} dir="auto">
            {text.implies({ words: implies.join(', ') })}
          </p>
        )}
      </div>
      <span className={styles['ends']}>
        <IconButton icon="edit" label={text.edit({ skill: name })} onClick={onEdit} />
        <IconButton icon="bin" label={text.remove({ skill: name })} onClick={onRemove} />
      </span>
    </li>
  );
}

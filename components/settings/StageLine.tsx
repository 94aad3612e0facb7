import { useState } from 'react';
import type { StageKind } from '../../lib/domain/rows';
import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from '../ui/Button';
import { Input } from '../ui/Field';
import styles from './Settings.module.css';
import type { Stage } from './stage-list';

interface Props {
  stage: Stage;
  first: boolean;
  last: boolean;
  onRename: (name: string) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** Everybody starts in it, so it can be renamed and never removed. */
const START = 'new';

export function StageLine({ stage, first, last, onRename, onMove, onRemove }: Props) {
  const text = useText(settingsText);
  const [name, setName] = useState(stage.name);
  const kinds: Record<StageKind, string> = {
    open: text.kindOpen,
    hired: text.kindHired,
    rejected: text.kindRejected,
    withdrawn: text.kindWithdrawn,
  };
  function done(): void {
    const typed = name.trim();
    if (typed && typed !== stage.name) onRename(typed);
    else setName(stage.name);
  }
  return (
    <li className={styles['stage']}>
      <Input
        small
        aria-label={text.nameOf({ stage: stage.name })}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <span className={styles['note']}>{stage.id === START ? text.firstStage : kinds[stage.kind]}</span>
      <span>
        {!first && (
          <IconButton
            icon="down"
            className={styles['up']}
            label={text.up({ stage: stage.name })}
            onClick={() => onMove(-1)}
          />
        )}
        {!last && (
          <IconButton icon="down" label={text.down({ stage: stage.name })} onClick={() => onMove(1)} />
        )}
        {stage.id !== START && (
          <IconButton icon="bin" label={text.removeStage({ stage: stage.name })} onClick={onRemove} />
        )}
      </span>
    </li>
  );
}

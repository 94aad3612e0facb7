import { useState } from 'react';
import type { StageRow } from '../../lib/domain/rows';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { cx } from '../ui/class-names';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import styles from './Stage.module.css';

interface Props {
  name: string;
  stageId: string;
  stages: readonly StageRow[];
  /** With an edge, as a button among others. */
  button?: boolean;
  onStage: (stage: StageRow) => void;
}

/** Dot and word; a click changes the stage in place. */
export function StageMenu({ name, stageId, stages, button, onStage }: Props) {
  const text = useText(candidatesText);
  // The items of a row's menu are made when somebody gets near it: a table would otherwise hold a thousand of them.
  const [near, setNear] = useState(false);
  const stage = stages.find(({ id }) => id === stageId);
  const label = text.stageOf({ name });
  const word = stage?.name ?? stageId;
  return (
    <Menu
      label={label}
      parts={[
        {
          id: 'stages',
          items: near
            ? stages.map((one) => ({
                id: one.id,
                label: one.name,
                checked: one.id === stageId,
                onSelect: () => {
                  if (one.id !== stageId) onStage(one);
                },
              }))
            : [],
        },
      ]}
      trigger={(trigger) => (
        <button
          {...trigger}
          type="button"
          className={cx(styles['trigger'], button && styles['button'])}
          aria-label={text.stageNow({ stage: word, name })}
          onPointerEnter={() => setNear(true)}
          onFocus={() => setNear(true)}
        >
          <StageDot stage={stage} />
          <bdi>{word}</bdi>
          {button && <Icon name="down" size={12} />}
        </button>
      )}
    />
  );
}

/** Grey while nothing has begun, else by the stage's kind; the word always stands beside it. */
export function StageDot({ stage }: { stage: StageRow | undefined }) {
  const tone = stage?.kind === 'open' ? (stage.id === 'new' ? 'waiting' : 'open') : stage?.kind;
  return (
    <Icon
      name={tone === 'rejected' || tone === 'withdrawn' ? 'ring' : 'dot'}
      size={12}
      className={styles[tone ?? 'waiting']}
    />
  );
}

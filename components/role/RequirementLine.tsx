import { useState } from 'react';
import type { Requirement } from '../../lib/domain/role';
import { roleText } from '../../lib/i18n/en/role';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import type { Counted } from '../../lib/state/use-shortlist-states';
import { requirementName } from '../match/match-words';
import { IconButton } from '../ui/Button';
import { cx } from '../ui/class-names';
import { Input } from '../ui/Field';
import { Grip } from '../ui/Grip';
import { Row } from '../ui/Table';
import { NeedSwitch } from './NeedSwitch';
import styles from './RequirementTable.module.css';
import { withYears } from './requirement-change';
import { StatedShare } from './StatedShare';

interface Props {
  requirement: Requirement;
  dragged: boolean;
  /** Undefined while nobody was held against it. */
  counted: Counted | undefined;
  people: number;
  onChange: (requirement: Requirement) => void;
  onRemove: () => void;
  onDrag: (id: string | null) => void;
  onDragOver: () => void;
  /** By one row: -1 up, 1 down. */
  onMove: (by: 1 | -1) => void;
}

export function RequirementLine(props: Props) {
  const { requirement, dragged, counted, people, onChange, onRemove, onDrag, onDragOver, onMove } = props;
  const text = useText(roleText);
  const formats = useFormat();
  // Held by its grip only, so that the words in a field can still be marked with the pointer.
  const [held, setHeld] = useState(false);
  const skill = requirementName(requirement, formats);
  const aside = [
    requirement.kind === 'language' && text.language,
    requirement.anyOf.length > 1 && text.oneOf,
    counted && counted.implied > 0 && text.impliedFor(counted.implied),
  ].filter((one) => one !== false && one !== undefined);
  return (
    <Row
      dense
      className={cx(styles['line'], dragged && styles['dragged'])}
      draggable={held}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag(requirement.id);
      }}
      onDragEnd={() => {
        setHeld(false);
        onDrag(null);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
    >
      <td className={styles['gripCell']}>
        <Grip
          id={requirement.id}
          label={text.move({ skill })}
          onPointerDown={() => setHeld(true)}
          onPointerUp={() => setHeld(false)}
          onMove={onMove}
        />
      </td>
      <td>
        <b>
          <bdi>{skill}</bdi>
        </b>
        {aside.map((note) => (
          <span key={note} className={styles['note']}>
            {note}
          </span>
        ))}
      </td>
      <td>
        <NeedSwitch
          label={text.needOf({ skill })}
          words={text}
          requirement={requirement}
          onChange={onChange}
        />
      </td>
      <td>
        <span className={styles['weight']}>
          <IconButton
            icon="minus"
            label={text.less({ skill })}
            onClick={() => onChange({ ...requirement, weight: Math.max(1, requirement.weight - 1) })}
          />
          <output aria-label={text.weightOf({ skill })}>{requirement.weight}</output>
          <IconButton
            icon="plus"
            label={text.more({ skill })}
            onClick={() => onChange({ ...requirement, weight: Math.min(10, requirement.weight + 1) })}
          />
        </span>
      </td>
      <td>
        <Input
          // What came from elsewhere (an undo) replaces what is shown.
          key={requirement.years ?? ''}
          small
          className={styles['years']}
          type="number"
          min={1}
          max={40}
          placeholder={text.anyYears}
          aria-label={text.yearsOf({ skill })}
          defaultValue={requirement.years ?? ''}
          onBlur={(event) => {
            const changed = withYears(requirement, event.target.valueAsNumber);
            if (changed.years !== requirement.years) onChange(changed);
          }}
        />
      </td>
      <td>{counted && <StatedShare {...counted} people={people} />}</td>
      <td className={styles['acts']}>
        <IconButton icon="close" label={text.removeOf({ skill })} onClick={onRemove} />
      </td>
    </Row>
  );
}

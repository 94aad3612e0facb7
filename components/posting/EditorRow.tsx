import { useId, useState } from 'react';
import type { Requirement } from '../../lib/domain/role';
import { postingText } from '../../lib/i18n/en/posting';
import { uiText } from '../../lib/i18n/en/ui';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { requirementName } from '../match/match-words';
import { NeedSwitch } from '../role/NeedSwitch';
import { IconButton } from '../ui/Button';
import { cx } from '../ui/class-names';
import { Input } from '../ui/Field';
import { Icon } from '../ui/Icon';
import styles from './RequirementsEditor.module.css';
import { weightTyped, yearsTyped } from './requirement-input';

interface Props {
  requirement: Requirement;
  weights: boolean;
  onChange: (requirement: Requirement) => void;
  onRemove: () => void;
}

/** What is typed stays as typed until the field is left; a wrong number is said and not taken. */
export function EditorRow({ requirement, weights, onChange, onRemove }: Props) {
  const text = useText(postingText);
  const ui = useText(uiText);
  const formats = useFormat();
  const errorId = useId();
  const [years, setYears] = useState<string | null>(null);
  const [weight, setWeight] = useState<string | null>(null);
  const skill = requirementName(requirement, formats);
  const badYears = years !== null && yearsTyped(years) === null;
  const badWeight = weight !== null && weightTyped(weight) === null;
  const error = badYears ? text.badYears : badWeight ? text.badWeight : null;
  const stored = requirement.years === undefined ? '' : formats.wanted(requirement.years);
  const describedBy = error ? errorId : undefined;

  function typeYears(typed: string) {
    setYears(typed);
    const taken = yearsTyped(typed);
    if (taken === null) return;
    const { years: _, ...rest } = requirement;
    onChange(taken === undefined ? rest : { ...rest, years: taken });
  }

  function typeWeight(typed: string) {
    setWeight(typed);
    const taken = weightTyped(typed);
    if (taken !== null) onChange({ ...requirement, weight: taken });
  }

  return (
    <li className={cx(styles['row'], weights && styles['withWeight'])}>
      <bdi className={styles['name']}>{skill}</bdi>
      {requirement.kind === 'skill' ? (
        <Input
          small
          inputMode="decimal"
          className={styles['number']}
          placeholder={text.years}
          aria-label={text.yearsOf({ skill })}
          aria-invalid={badYears || undefined}
          aria-describedby={describedBy}
          value={years ?? stored}
          onChange={(event) => typeYears(event.target.value)}
          onBlur={() => !badYears && setYears(null)}
        />
      ) : (
        <span />
      )}
      {weights && (
        <Input
          small
          inputMode="decimal"
          className={styles['number']}
          aria-label={text.weightOf({ skill })}
          aria-invalid={badWeight || undefined}
          aria-describedby={describedBy}
          value={weight ?? formats.number(requirement.weight, 2)}
          onChange={(event) => typeWeight(event.target.value)}
          onBlur={() => !badWeight && setWeight(null)}
        />
      )}
      <NeedSwitch label={text.needOf({ skill })} words={text} requirement={requirement} onChange={onChange} />
      <IconButton
        icon="close"
        label={ui.remove({ what: skill })}
        className={styles['remove']}
        onClick={onRemove}
      />
      {error && (
        <p id={errorId} className={styles['error']} role="alert">
          <Icon name="warn" size={12} />
          {error}
        </p>
      )}
    </li>
  );
}

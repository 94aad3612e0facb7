import { MUST_WEIGHT, type Need, NICE_WEIGHT, type Requirement } from '../../lib/domain/role';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from '../ui/Button';
import { Input } from '../ui/Field';
import { Segmented } from '../ui/Segmented';
import { HeadCell, Row, Table } from '../ui/Table';
import styles from './RequirementTable.module.css';
import { requirementName } from './requirement-name';

interface Props {
  requirements: Requirement[];
  onChange: (requirements: Requirement[]) => void;
  /** What stands beside a name: how many of the shortlist state it, say. */
  note?: (requirement: Requirement) => string | undefined;
}

/** Must or nice, weight, years and order of each requirement; every control by keyboard. */
export function RequirementTable({ requirements, onChange, note }: Props) {
  const text = useText(roleText);
  const replace = (changed: Requirement) =>
    onChange(requirements.map((one) => (one.id === changed.id ? changed : one)));
  const up = (index: number) => {
    const order = [...requirements];
    const [moved] = order.splice(index, 1);
    if (moved) order.splice(index - 1, 0, moved);
    onChange(order);
  };

  return (
    <Table label={text.requirements}>
      <thead>
        <tr>
          <HeadCell>{text.skill}</HeadCell>
          <HeadCell>{text.kind}</HeadCell>
          <HeadCell>{text.weight}</HeadCell>
          <HeadCell>{text.years}</HeadCell>
          <HeadCell>{text.order}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {requirements.map((requirement, index) => {
          const skill = requirementName(requirement, text.or);
          const aside = note?.(requirement) ?? (requirement.anyOf.length > 1 ? text.oneOf : undefined);
          return (
            <Row key={requirement.id} dense>
              <td>
                <b dir="auto">{skill}</b>
                {requirement.kind === 'language' && <span className={styles['note']}>{text.language}</span>}
                {aside && <span className={styles['note']}>{aside}</span>}
              </td>
              <td>
                <Segmented<Need>
                  label={text.needOf({ skill })}
                  value={requirement.need}
                  options={[
                    { value: 'must', label: text.must },
                    { value: 'nice', label: text.nice },
                  ]}
                  onChange={(need) => replace(withNeed(requirement, need))}
                />
              </td>
              <td>
                <span className={styles['weight']}>
                  <IconButton
                    icon="minus"
                    label={text.less({ skill })}
                    onClick={() => replace({ ...requirement, weight: Math.max(1, requirement.weight - 1) })}
                  />
                  <output aria-label={text.weightOf({ skill })}>{requirement.weight}</output>
                  <IconButton
                    icon="plus"
                    label={text.more({ skill })}
                    onClick={() => replace({ ...requirement, weight: Math.min(10, requirement.weight + 1) })}
                  />
                </span>
              </td>
              <td>
                <Input
                  small
                  className={styles['years']}
                  type="number"
                  min={1}
                  max={40}
                  aria-label={text.yearsOf({ skill })}
                  defaultValue={requirement.years ?? ''}
                  onBlur={(event) => {
                    const changed = withYears(requirement, event.target.valueAsNumber);
                    if (changed.years !== requirement.years) replace(changed);
                  }}
                />
              </td>
              <td className={styles['acts']}>
                {index > 0 && (
                  <IconButton icon="sort" label={text.moveUp({ skill })} onClick={() => up(index)} />
                )}
                <IconButton
                  icon="close"
                  label={text.removeOf({ skill })}
                  onClick={() => onChange(requirements.filter((one) => one.id !== requirement.id))}
                />
              </td>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}

/** A weight that was never edited follows the need. */
function withNeed(requirement: Requirement, need: Need): Requirement {
  const usual = requirement.need === 'must' ? MUST_WEIGHT : NICE_WEIGHT;
  const weight =
    requirement.weight === usual ? (need === 'must' ? MUST_WEIGHT : NICE_WEIGHT) : requirement.weight;
  return { ...requirement, need, weight };
}

function withYears({ years: _years, ...requirement }: Requirement, typed: number): Requirement {
  return Number.isFinite(typed) && typed > 0 ? { ...requirement, years: Math.min(40, typed) } : requirement;
}

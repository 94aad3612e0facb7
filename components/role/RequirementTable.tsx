import { useState } from 'react';
import type { Requirement } from '../../lib/domain/role';
import { roleText } from '../../lib/i18n/en/role';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import type { ShortlistStates } from '../../lib/state/use-shortlist-states';
import { requirementName } from '../match/match-words';
import { useGripFocus } from '../ui/Grip';
import { HeadCell, Table } from '../ui/Table';
import { Announced, Unseen } from '../ui/Unseen';
import { RequirementLine } from './RequirementLine';
import styles from './RequirementTable.module.css';
import { useOrder } from './use-order';

interface Props {
  requirements: Requirement[];
  onChange: (requirements: Requirement[]) => void;
  /** How many of the shortlist state each; left out where there is no shortlist yet. */
  shortlist?: ShortlistStates | undefined;
}

/** Must or nice, weight, years and order of each requirement; every control by keyboard. */
export function RequirementTable({ requirements, onChange, shortlist }: Props) {
  const text = useText(roleText);
  const formats = useFormat();
  const { shown, dragged, drag, over, move } = useOrder(requirements, onChange);
  const [said, setSaid] = useState('');
  const { list: body, refocus } = useGripFocus<HTMLTableSectionElement>();
  const nobody = shortlist?.left === 0 && shortlist.people === 0;

  return (
    <>
      <Table label={text.requirements}>
        <thead className={styles['heads']}>
          <tr>
            <th scope="col">
              <Unseen>{text.order}</Unseen>
            </th>
            <HeadCell>{text.skill}</HeadCell>
            <HeadCell>{text.kind}</HeadCell>
            <HeadCell>{text.weight}</HeadCell>
            <HeadCell>{text.years}</HeadCell>
            <HeadCell>{shortlist ? text.statedHere : ''}</HeadCell>
            <th scope="col">
              <Unseen>{text.remove}</Unseen>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((requirement, at) => (
            <RequirementLine
              key={requirement.id}
              requirement={requirement}
              dragged={dragged === requirement.id}
              counted={shortlist?.counts.get(requirement.id)}
              people={shortlist?.people ?? 0}
              onChange={(changed) => onChange(shown.map((one) => (one.id === changed.id ? changed : one)))}
              onRemove={() => onChange(shown.filter((one) => one.id !== requirement.id))}
              onDrag={drag}
              onDragOver={() => over(requirement.id)}
              onMove={(by) => {
                const to = at + by;
                if (to < 0 || to >= shown.length) return;
                move(requirement.id, to);
                refocus(requirement.id);
                setSaid(
                  text.movedTo({
                    skill: requirementName(requirement, formats),
                    place: to + 1,
                    all: shown.length,
                  }),
                );
              }}
            />
          ))}
        </tbody>
      </Table>
      {nobody && <p className={styles['count']}>{text.nobodyHere}</p>}
      {shortlist?.left !== undefined && shortlist.left > 0 && (
        <p className={styles['count']}>{text.notAllRead(shortlist.left)}</p>
      )}
      <Announced>{said}</Announced>
    </>
  );
}

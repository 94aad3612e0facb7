import type { Need, Requirement } from '../../lib/domain/role';
import { Segmented } from '../ui/Segmented';
import { withNeed } from './requirement-change';

interface Props {
  label: string;
  words: Record<Need, string>;
  requirement: Requirement;
  onChange: (requirement: Requirement) => void;
}

/** Must or nice to have; a weight that was never edited follows. */
export const NeedSwitch = ({ label, words, requirement, onChange }: Props) => (
  <Segmented<Need>
    label={label}
    value={requirement.need}
    options={[
      { value: 'must', label: words.must },
      { value: 'nice', label: words.nice },
    ]}
    onChange={(need) => onChange(withNeed(requirement, need))}
  />
);

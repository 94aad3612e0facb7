import { useId } from 'react';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { placeMenu } from '../ui/menu-place';
import styles from './FilterPopover.module.css';

export interface FilterGroup {
  id: 'stages' | 'tags' | 'sources';
  name: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
}

interface Props {
  groups: readonly FilterGroup[];
  onChoose: (id: FilterGroup['id'], chosen: string[]) => void;
}

/** Several of each may be ticked while it stays open; it takes effect at once, and the count says what it hides. */
export function FilterPopover({ groups, onChoose }: Props) {
  const text = useText(candidatesText);
  const id = useId();
  const triggerId = `${id}-trigger`;
  const filled = groups.filter(({ options }) => options.length > 0);
  return (
    <>
      <Button id={triggerId} icon="filter" popoverTarget={id} aria-haspopup="dialog">
        {text.filter}
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={text.filterLabel}
        className={styles['popover']}
        onBeforeToggle={(event) => {
          const button = document.getElementById(triggerId);
          if (event.newState === 'open' && button) placeMenu(event.currentTarget, button, 'start');
        }}
      >
        {filled.map(({ id: group, name, options, chosen }) => (
          <fieldset key={group} className={styles['group']}>
            <legend className={styles['name']}>{name}</legend>
            {options.map(({ value, label }) => (
              <div key={value} className={styles['option']}>
                <Checkbox
                  checked={chosen.includes(value)}
                  onChange={(on) =>
                    onChoose(group, on ? [...chosen, value] : chosen.filter((one) => one !== value))
                  }
                >
                  <bdi>{label}</bdi>
                </Checkbox>
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

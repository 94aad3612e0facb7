import { type ReactNode, useId } from 'react';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import type { IconName } from '../ui/icon-paths';
import { placeMenu } from '../ui/menu-place';
import styles from './TickPopover.module.css';

export interface TickGroup<Id extends string> {
  id: Id;
  name: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
}

interface Props<Id extends string> {
  icon: IconName;
  /** The button's word. */
  word: string;
  /** Names what opens. */
  label: string;
  groups: readonly TickGroup<Id>[];
  onChoose: (id: Id, chosen: string[]) => void;
  /** Below the ticks. */
  children?: ReactNode;
}

/** Several of each may be ticked while it stays open; each takes effect at once. */
export function TickPopover<Id extends string>(props: Props<Id>) {
  const { icon, word, label, groups, onChoose, children } = props;
  const filled = groups.filter(({ options }) => options.length > 0);
  return (
    <Popover icon={icon} word={word} label={label}>
      {filled.map(({ id: group, name, options, chosen }) => (
        <fieldset key={group} className={styles['group']}>
          <legend className={styles['name']}>{name}</legend>
          {options.map(({ value, label: option }) => (
            <div key={value} className={styles['option']}>
              <Checkbox
                checked={chosen.includes(value)}
                onChange={(on) =>
                  onChoose(group, on ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              >
                <bdi>{option}</bdi>
              </Checkbox>
            </div>
          ))}
        </fieldset>
      ))}
      {children}
    </Popover>
  );
}

interface PopoverProps {
  icon: IconName;
  word: string;
  label: string;
  children: ReactNode;
}

/** A button and what it opens: native, so Escape and a click beside it close it and the focus goes back. */
export function Popover({ icon, word, label, children }: PopoverProps) {
  const id = useId();
  const triggerId = `${id}-trigger`;
  return (
    <>
      <Button id={triggerId} icon={icon} popoverTarget={id} aria-haspopup="dialog">
        {word}
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles['popover']}
        onBeforeToggle={(event) => {
          const button = document.getElementById(triggerId);
          if (event.newState === 'open' && button) placeMenu(event.currentTarget, button, 'start');
        }}
      >
        {children}
      </div>
    </>
  );
}

import { Fragment, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { cx } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { Kbd } from './Kbd';
import styles from './Menu.module.css';
import { placeMenu } from './menu-place';

export interface MenuItem {
  id: string;
  label: string;
  note?: string | undefined;
  icon?: IconName;
  /** One of several: shows a check where true. Left out = an act. */
  checked?: boolean;
  danger?: boolean;
  keys?: string;
  onSelect: () => void;
}

/** A captioned part of a menu; parts are divided by a hairline. */
export interface MenuPart {
  id: string;
  caption?: string;
  items: MenuItem[];
}

export interface MenuTrigger {
  id: string;
  popoverTarget: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
}

interface Props {
  label: string;
  parts: MenuPart[];
  /** `fill` = as wide as the trigger. */
  align?: 'start' | 'end' | 'fill';
  trigger: (props: MenuTrigger) => ReactNode;
}

/** A native popover: Escape and a click beside it close it; arrows, Home, End and first letters move in it. */
export function Menu({ label, parts, align = 'start', trigger }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const triggerId = `${id}-trigger`;
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];

  function move(event: KeyboardEvent) {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = target(event.key, at, all);
    if (!next) {
      if (event.key === 'Tab') menu.current?.hidePopover();
      return;
    }
    event.preventDefault();
    next.focus();
  }

  function choose(item: MenuItem) {
    menu.current?.hidePopover();
    item.onSelect();
  }

  return (
    <>
      {trigger({ id: triggerId, popoverTarget: id, 'aria-haspopup': 'menu', 'aria-expanded': open })}
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles['menu']}
        onKeyDown={move}
        onBeforeToggle={(event) => {
          const button = document.getElementById(triggerId);
          if (event.newState === 'open' && button) placeMenu(event.currentTarget, button, align);
        }}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open')
            (items().find((each) => each.getAttribute('aria-checked') === 'true') ?? items()[0])?.focus();
        }}
      >
        {parts.map((part, at) => (
          <Fragment key={part.id}>
            {at > 0 && <hr className={styles['rule']} />}
            {part.caption && (
              <div className={styles['caption']} role="presentation">
                {part.caption}
              </div>
            )}
            {part.items.map((item) => (
              <Item key={item.id} item={item} onChoose={() => choose(item)} />
            ))}
          </Fragment>
        ))}
      </div>
    </>
  );
}

function Item({ item, onChoose }: { item: MenuItem; onChoose: () => void }) {
  const icon = item.checked ? 'check' : item.icon;
  return (
    <button
      type="button"
      data-item
      tabIndex={-1}
      className={cx(styles['item'], item.danger && styles['danger'])}
      onClick={onChoose}
      {...(item.checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': item.checked })}
    >
      {icon ? <Icon name={icon} /> : <span />}
      <span>
        <bdi>{item.label}</bdi>
        {item.note && <span className={styles['note']}>{item.note}</span>}
      </span>
      {item.keys && <Kbd keys={item.keys} />}
    </button>
  );
}

function target(key: string, at: number, all: HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all[(at - 1 + all.length) % all.length];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return order.find((each) => each.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}

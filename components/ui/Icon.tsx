import { cx } from './class-names';
import styles from './Icon.module.css';
import { type IconName, iconPaths, type Shape } from './icon-paths';

const TURNING = new Set<IconName>(['right', 'left', 'out', 'undo']);

interface Props {
  name: IconName;
  /** 12 for the places beside small text. */
  size?: 12 | 16;
  /** Only where no word stands beside it: an icon is decoration otherwise. */
  label?: string;
  className?: string | undefined;
}

export function Icon({ name, size = 16, label, className }: Props) {
  const shapes: readonly Shape[] = iconPaths[name];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration beside a word
    <svg
      viewBox="0 0 16 16"
      className={cx(
        styles['icon'],
        size === 12 && styles['small'],
        TURNING.has(name) && styles['turns'],
        className,
      )}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      focusable="false"
    >
      {shapes.map((shape) => (
        <path key={shape.d} d={shape.d} className={shape.as && styles[shape.as]} />
      ))}
    </svg>
  );
}

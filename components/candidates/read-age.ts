import type { candidatesText } from '../../lib/i18n/en/candidates';
import type { Formats } from '../../lib/i18n/use-format';

const DAY = 86_400_000;

/** How long ago in the little room of a column: "today", "3 d", "2 w", then the day. */
export function readAge(
  time: number,
  now: number,
  text: ReturnType<typeof candidatesText.get>,
  formats: Pick<Formats, 'day'>,
): string {
  const days = Math.floor(Math.max(0, now - time) / DAY);
  if (days === 0) return text.today;
  if (days < 7) return text.days({ count: days });
  if (days < 60) return text.weeks({ count: Math.floor(days / 7) });
  return formats.day(time);
}

import type { candidatesText } from '../../lib/i18n/en/candidates';

const DAY = 86_400_000;

/** How long ago in the little room of a column: "today", "3 d", "2 w", "4 mo", "2 y"; the day itself is in the drawer. */
export function readAge(time: number, now: number, text: ReturnType<typeof candidatesText.get>): string {
  const days = Math.floor(Math.max(0, now - time) / DAY);
  if (days === 0) return text.today;
  if (days < 7) return text.days({ count: days });
  if (days < 60) return text.weeks({ count: Math.floor(days / 7) });
  if (days < 365) return text.months({ count: Math.floor(days / 30.4) });
  return text.years({ count: Math.floor(days / 365) });
}

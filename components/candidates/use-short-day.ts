import { locale } from '../../lib/i18n/catalogue';
import { useFormat } from '../../lib/i18n/use-format';
import { useNow } from '../../lib/state/use-now';

/** A day in little room: "22 Nov", with the year where it is not this one. */
export function useShortDay(): (time: number) => string {
  const formats = useFormat();
  const year = new Date(useNow()).getFullYear();
  const short = new Intl.DateTimeFormat(locale.get(), { day: 'numeric', month: 'short' });
  return (time) => (new Date(time).getFullYear() === year ? short.format(time) : formats.day(time));
}

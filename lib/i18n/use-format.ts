import { useMemo, useSyncExternalStore } from 'react';
import { locale } from './catalogue';
import { formatText } from './en/format';
import * as format from './format';

/** The formats of `format.ts` in the language in use; the component follows when it changes. */
export function useFormat() {
  const code = useSyncExternalStore(
    (changed) => locale.listen(changed),
    () => locale.get(),
  );
  const text = useSyncExternalStore(
    (changed) => formatText.listen(changed),
    () => formatText.get(),
  );
  // `text` is read inside the functions: it stands here so that they are made anew when its language has loaded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => formatsIn(code), [code, text]);
}

export function formatsIn(code: string) {
  return {
    number: (value: number, digits?: number) => format.formatNumber(code, value, digits),
    months: (months: number, approximate?: boolean) => format.formatMonths(code, months, approximate),
    wanted: (years: number) => format.formatWanted(code, years),
    yearMonth: (date: string) => format.formatYearMonth(code, date),
    period: (...rest: Rest<typeof format.formatPeriod>) => format.formatPeriod(code, ...rest),
    day: (time: number) => format.formatDay(code, time),
    dayTime: (time: number) => format.formatDayTime(code, time),
    bytes: (bytes: number) => format.formatBytes(code, bytes),
    ago: (time: number, now: number) => format.formatAgo(code, time, now),
    clock: (time: number, timeZone: string) => format.formatClock(code, time, timeZone),
    list: (items: readonly string[], type?: format.ListKind) => format.formatList(code, items, type),
    pay: (...rest: Rest<typeof format.formatPay>) => format.formatPay(code, ...rest),
    percent: (value: number) => format.formatPercent(code, value),
    hours: (value: number) => format.formatHours(code, value),
  };
}

type Rest<F> = F extends (code: string, ...rest: infer R) => string ? R : never;
export type Formats = ReturnType<typeof formatsIn>;

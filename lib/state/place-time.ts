/**
 * The clock at a person's place against the recruiter's, from the country named there: by the browser's own tables of
 * countries and time zones. Null where the country is not named, or spans several clocks (then only the site knows).
 */
export interface PlaceTime {
  /** Positive = ahead of the recruiter. */
  hours: number;
  place: string;
  /** "09:40", in the language in use. */
  time: string;
}

let byName: Map<string, string> | null = null;

/** English country names (sites show them in English or as a code) -> ISO 3166 code. */
function regions(): Map<string, string> {
  if (byName) return byName;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  byName = new Map();
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = names.of(code);
      if (name && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), code);
    }
  return byName;
}

interface Zoned {
  getTimeZones?(): string[];
  timeZones?: string[];
}

function zonesOf(code: string): string[] {
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & Zoned;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** Minutes east of Greenwich at that time. */
function offset(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const there = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return Math.round((there - Math.floor(at / 60_000) * 60_000) / 60_000);
}

export function placeTime(
  location: string | undefined,
  now: number,
  language = 'en',
  here = Intl.DateTimeFormat().resolvedOptions().timeZone,
): PlaceTime | null {
  const place = location?.split(',').at(-1)?.split('·')[0]?.trim();
  const code = place && regions().get(place.toLowerCase());
  if (!code) return null;
  const zones = zonesOf(code);
  const [zone] = zones;
  if (!zone || new Set(zones.map((one) => offset(one, now))).size > 1) return null;
  const hours = (offset(zone, now) - offset(here, now)) / 60;
  const time = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(now);
  return { hours, place: place ?? '', time };
}

/**
 * How far a person's clock is from the recruiter's, from the country in their place. Only countries with one time zone
 * are known: for the others ("United States") a guess would be wrong more often than right, and nothing is said.
 */

/** By English name, as Upwork prints countries. */
const ZONES: Record<string, string> = {
  Albania: 'Europe/Tirane',
  Algeria: 'Africa/Algiers',
  Argentina: 'America/Argentina/Buenos_Aires',
  Armenia: 'Asia/Yerevan',
  Austria: 'Europe/Vienna',
  Azerbaijan: 'Asia/Baku',
  Bangladesh: 'Asia/Dhaka',
  Belarus: 'Europe/Minsk',
  Belgium: 'Europe/Brussels',
  'Bosnia and Herzegovina': 'Europe/Sarajevo',
  Bulgaria: 'Europe/Sofia',
  China: 'Asia/Shanghai',
  Colombia: 'America/Bogota',
  'Costa Rica': 'America/Costa_Rica',
  Croatia: 'Europe/Zagreb',
  Cyprus: 'Asia/Nicosia',
  Czechia: 'Europe/Prague',
  'Czech Republic': 'Europe/Prague',
  Denmark: 'Europe/Copenhagen',
  Egypt: 'Africa/Cairo',
  Estonia: 'Europe/Tallinn',
  Ethiopia: 'Africa/Addis_Ababa',
  Finland: 'Europe/Helsinki',
  France: 'Europe/Paris',
  Georgia: 'Asia/Tbilisi',
  Germany: 'Europe/Berlin',
  Ghana: 'Africa/Accra',
  Greece: 'Europe/Athens',
  'Hong Kong': 'Asia/Hong_Kong',
  Hungary: 'Europe/Budapest',
  India: 'Asia/Kolkata',
  Ireland: 'Europe/Dublin',
  Israel: 'Asia/Jerusalem',
  Italy: 'Europe/Rome',
  Japan: 'Asia/Tokyo',
  Jordan: 'Asia/Amman',
  Kenya: 'Africa/Nairobi',
  Latvia: 'Europe/Riga',
  Lebanon: 'Asia/Beirut',
  Lithuania: 'Europe/Vilnius',
  Macedonia: 'Europe/Skopje',
  Malaysia: 'Asia/Kuala_Lumpur',
  Moldova: 'Europe/Chisinau',
  Montenegro: 'Europe/Podgorica',
  Morocco: 'Africa/Casablanca',
  Nepal: 'Asia/Kathmandu',
  Netherlands: 'Europe/Amsterdam',
  Nigeria: 'Africa/Lagos',
  'North Macedonia': 'Europe/Skopje',
  Norway: 'Europe/Oslo',
  Pakistan: 'Asia/Karachi',
  Peru: 'America/Lima',
  Philippines: 'Asia/Manila',
  Poland: 'Europe/Warsaw',
  Romania: 'Europe/Bucharest',
  Rwanda: 'Africa/Kigali',
  Serbia: 'Europe/Belgrade',
  Singapore: 'Asia/Singapore',
  Slovakia: 'Europe/Bratislava',
  Slovenia: 'Europe/Ljubljana',
  'South Africa': 'Africa/Johannesburg',
  'South Korea': 'Asia/Seoul',
  'Sri Lanka': 'Asia/Colombo',
  Sweden: 'Europe/Stockholm',
  Switzerland: 'Europe/Zurich',
  Taiwan: 'Asia/Taipei',
  Thailand: 'Asia/Bangkok',
  Tunisia: 'Africa/Tunis',
  Turkey: 'Europe/Istanbul',
  Ukraine: 'Europe/Kyiv',
  'United Arab Emirates': 'Asia/Dubai',
  'United Kingdom': 'Europe/London',
  Uruguay: 'America/Montevideo',
  Uzbekistan: 'Asia/Tashkent',
  Venezuela: 'America/Caracas',
  Vietnam: 'Asia/Ho_Chi_Minh',
};

export interface TimeThere {
  /** Positive = ahead of the recruiter; halves and quarters exist. */
  hours: number;
  /** As the profile has it. */
  place: string;
  /** IANA name, to write the time there. */
  zone: string;
}

/** `hereZone`: the recruiter's own (`Intl.DateTimeFormat().resolvedOptions().timeZone`). Null = not known. */
export function timeThere(location: string | undefined, now: number, hereZone: string): TimeThere | null {
  const country = location?.split(/[,–]/).at(-1)?.trim() ?? '';
  const zone = Object.hasOwn(ZONES, country) ? ZONES[country] : undefined;
  if (!location || !zone) return null;
  return { hours: (offset(zone, now) - offset(hereZone, now)) / 60, place: location, zone };
}

/** Minutes ahead of UTC at that moment: summer time moves it. */
function offset(zone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - now) / 60_000);
}

/** A location text, taken apart into city and country where that can be told. */

export interface Place {
  city?: string;
  /** State, province or county, as written. */
  region?: string;
  /** As written. */
  country?: string;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string;
  workplace?: 'on-site' | 'hybrid' | 'remote';
  /** A person should look: one word that may be a city or a region, a code that stands for a state and a country. */
  doubtful: boolean;
}

const REGIONS =
  'AE AL AM AR AT AU AZ BA BD BE BG BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KR KW KZ LB LK LT LU LV MA MD ME MK MT MU MX MY NG NI NL NO NP NZ PA PE PH PK PL PT PY QA RO RS RU RW SA SE SG SI SK SN SV TH TN TR TW TZ UA UG US UY UZ VE VN XK ZA ZM ZW';
const WRITTEN_IN = 'en de fr es pt it nl pl sv da nb fi cs ro hu tr ru uk el ja ko zh ar he';
const ALSO: Record<string, string> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'hong kong': 'HK',
  'republic of ireland': 'IE',
  macedonia: 'MK',
  uae: 'AE',
};
const STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);
const CODES = new Set(REGIONS.split(' '));

const WORKPLACES: readonly [RegExp, NonNullable<Place['workplace']>][] = [
  [/\b(hybrid|hybride|híbrido)\b/i, 'hybrid'],
  [
    /\b(remote|télétravail|à distance|homeoffice|home office|remoto|teletrabajo|anywhere|worldwide)\b/i,
    'remote',
  ],
  [/\b(on-?site|vor ort|sur site|presencial)\b/i, 'on-site'],
];
/** What sites put around a city's name. */
const AROUND =
  /^(greater|grand|großraum|gran|area metropolitana de)\s+|\s+(metropolitan (area|region)|metro(politan)?( area)?|bay area|area|region|und umgebung|et périphérie|y alrededores)$/giu;

let names: Map<string, string> | null = null;

export function placeOf(printed: string): Place {
  const workplace = WORKPLACES.find(([words]) => words.test(printed))?.[1];
  const text = WORKPLACES.reduce((left, [words]) => left.replace(words, ' '), printed);
  const parts = text
    .split(/[,;·|/()]|\s[–-]\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /\p{L}/u.test(part));
  const known = workplace ? { workplace } : {};
  const last = parts.at(-1);
  if (last === undefined) return { ...known, doubtful: workplace === undefined };
  return { ...known, ...(parts.length === 1 ? onePart(last) : manyParts(parts, last)) };
}

function onePart(text: string): Place {
  const code = countryCode(text);
  if (code) return { country: text, countryCode: code, doubtful: false };
  return { city: bare(text), doubtful: true };
}

function manyParts(parts: string[], last: string): Place {
  const city = bare(parts[0] ?? '');
  const middle = parts.slice(1, -1).join(', ');
  const region = middle === '' ? {} : { region: middle };
  const upper = last.toUpperCase();
  if (last === upper && STATES.has(upper)) {
    // "Berlin, DE" and "Wilmington, DE" cannot be told apart here.
    if (CODES.has(upper)) return { city, region: last, doubtful: true };
    return { city, region: last, countryCode: 'US', doubtful: false };
  }
  const code = countryCode(last);
  if (code) return { city, ...region, country: last, countryCode: code, doubtful: false };
  return { city, region: parts.slice(1).join(', '), doubtful: true };
}

/** ISO code of a country's name in any of the languages profiles are written in, or of the code itself in capitals. */
export function countryCode(text: string): string | null {
  if (CODES.has(text)) return text;
  names ??= allNames();
  return names.get(fold(text)) ?? null;
}

function allNames(): Map<string, string> {
  const found = new Map<string, string>(Object.entries(ALSO));
  for (const locale of WRITTEN_IN.split(' ')) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  return found;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '').trim();
}

function bare(city: string): string {
  return city.replace(AROUND, '').trim() || city;
}

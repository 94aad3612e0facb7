/**
 * A person's fields in the inline state (`state.profileViewer`, seen 2026-06 on a visitor's page; other shapes from the
 * queries in Upwork's own scripts, 2025-07). Names of clients, the viewer and addresses of the network stay untouched.
 */
import type {
  Certification,
  Contract,
  DraftFields,
  Position,
  SpokenLanguage,
  Study,
} from '../../domain/reading';
import { fold } from '../dom';
import type { Address } from './address';
import { badge } from './card';
import { month } from './dates';
import { pay, printed } from './money';
import { at, type Literal, list, number, stateFor, text } from './state';

export interface PersonState {
  id: string;
  vanity: string;
  fields: Partial<DraftFields>;
  /** Parts of the state that are null: empty or hidden from this visitor, the state does not say which. */
  isNull: Set<'experience' | 'education' | 'languages' | 'certifications'>;
  visitor: boolean;
  earningsHidden: boolean;
  rateHidden: boolean;
  /** Contracts on Upwork in all, of which the state holds up to ten of each kind. */
  contractsOfAll: number;
}

const TIERS: Record<string, string> = {
  top_rated: 'Top Rated',
  top_rated_plus: 'Top Rated Plus',
  rising_talent: 'Rising Talent',
  expert_vetted: 'Expert-Vetted',
};

/** GraphQL wraps rows in `node`; the state was seen without, a query's answer has it. */
function row(value: Literal): Literal {
  return at(value, 'node') ?? value;
}

/** Leaves out what is empty: `{ a: '', b: undefined }` is `{}`. */
function kept<T extends object>(value: { [K in keyof T]?: T[K] | '' | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== '' && v !== undefined)) as T;
}

function job(value: Literal): Position[] {
  const r = row(value);
  const title = text(at(r, 'jobTitle'));
  const company = text(at(r, 'companyName'));
  const start = month(text(at(r, 'startDate')));
  const end = text(at(r, 'endDate'));
  if (!title && !company) return [];
  return [
    kept<Position>({
      title,
      company,
      start: start === 'present' ? undefined : start,
      end: end ? month(end) : start ? 'present' : undefined,
      location: [text(at(r, 'city')), text(at(r, 'country'))].filter(Boolean).join(', '),
      description: fold(text(at(r, 'description')), true),
    }),
  ];
}

function study(value: Literal): Study[] {
  const r = row(value);
  const school = text(at(r, 'institutionName'));
  const start = month(text(at(r, 'dateStarted')));
  if (!school) return [];
  return [
    kept<Study>({
      school,
      degree: text(at(r, 'degree')),
      field: text(at(r, 'areaOfStudy')),
      start: start === 'present' ? undefined : start,
      end: month(text(at(r, 'dateEnded'))),
      description: fold(text(at(r, 'comment')), true),
    }),
  ];
}

function language(value: Literal): SpokenLanguage[] {
  const r = row(value);
  const name = text(at(r, 'language', 'englishName')) || text(at(r, 'language', 'name'));
  const level = text(at(r, 'proficiencyLevel', 'proficiencyTitle'));
  return name ? [kept<SpokenLanguage>({ name, level })] : [];
}

function certificate(value: Literal): Certification[] {
  const r = row(value);
  const name = text(at(r, 'certificate', 'name'));
  const issued = month(text(at(r, 'dateEarned')));
  if (!name) return [];
  return [
    kept<Certification>({
      name,
      issuer: text(at(r, 'certificate', 'provider')),
      issued: issued === 'present' ? undefined : issued,
    }),
  ];
}

function contract(value: Literal, running: boolean): Contract[] {
  const title = text(at(value, 'title'));
  const start = month(text(at(value, 'startedOn')));
  const end = month(text(at(value, 'endedOn')));
  const earned = number(at(value, 'totalEarnings')) ?? number(at(value, 'totalEarnings', 'amount'));
  const type = text(at(value, 'type'));
  if (!title) return [];
  return [
    kept<Contract>({
      title,
      start: start === 'present' ? undefined : start,
      end: end ?? (running ? 'present' : undefined),
      type: /^fixed/i.test(type) ? 'Fixed price' : type,
      earned: earned ? { text: printed(earned, 'USD') } : undefined,
      score: number(at(value, 'feedback', 'score')) || undefined,
    }),
  ];
}

function tier(stats: Literal): string | undefined {
  for (const key of ['topRatedPlusStatus', 'topRatedStatusEx', 'topRatedStatus']) {
    const named = text(at(stats, key)).toLowerCase();
    const known = TIERS[named] ?? badge(named.replace(/_/g, ' '));
    if (known) return known;
  }
  return undefined;
}

/** The state's person, if the state belongs to this address and to nobody else. */
export function personState(doc: Document, url: URL, subject: Address): PersonState | null {
  const viewer = at(stateFor(doc, url), 'profileViewer');
  const all = at(viewer, 'profile');
  const id = text(at(all, 'identity', 'ciphertext')).toLowerCase();
  const vanity = (
    text(at(all, 'vanityUrl')) ||
    text(at(all, 'talentVanityUrl', 'vanityUrl')) ||
    text(at(viewer, 'person', 'vanityUrl'))
  ).toLowerCase();
  if (!id || (subject.id ? id !== subject.id : vanity && vanity !== subject.vanity)) return null;
  const profile = at(all, 'profile');
  const stats = at(all, 'stats');
  const fields: Partial<DraftFields> = {};
  const put = <K extends keyof DraftFields>(key: K, value: DraftFields[K] | '' | null | undefined): void => {
    if (value !== '' && value !== null && value !== undefined && !(Array.isArray(value) && !value.length))
      fields[key] = value;
  };
  put('name', text(at(profile, 'name')) || text(at(profile, 'shortName')));
  put('headline', text(at(profile, 'title')));
  put('about', fold(text(at(profile, 'description')), true));
  put(
    'location',
    [text(at(profile, 'location', 'city')), text(at(profile, 'location', 'country'))]
      .filter(Boolean)
      .join(', '),
  );
  put(
    'skills',
    list(at(profile, 'skills')).flatMap(
      (s) => text(at(row(s), 'prettyName')) || text(at(row(s), 'prefLabel')) || [],
    ),
  );
  const amount = number(at(stats, 'hourlyRate', 'amount'));
  const rateHidden = at(viewer, 'isHideHourlyRate') === true;
  if (amount && !rateHidden)
    put('rate', pay(`${printed(amount, text(at(stats, 'hourlyRate', 'currencyCode')) || 'USD')}/hr`));
  const share = number(at(stats, 'nSS100BwScore')); // 0–1; the page multiplies by 100
  if (share && at(profile, 'hideJss') !== true)
    put('jobSuccess', Math.round(share <= 1 ? share * 100 : share));
  put('badge', tier(stats));
  const score = number(at(stats, 'rating'));
  const count = number(at(stats, 'totalFeedback'));
  if (score && count) put('rating', { score, count });
  const earnings = number(at(stats, 'totalEarnings')); // 0 for a visitor is masked, not nothing
  const earningsHidden =
    !earnings || at(all, 'hideEarnings') === true || at(viewer, 'options', 'isHideEarnings') === true;
  if (earnings && !earningsHidden) put('earned', { text: printed(earnings, 'USD') });
  put('totalJobs', number(at(stats, 'totalJobsWorked')));
  put('totalHours', number(at(stats, 'totalHours')));
  put('availability', text(at(all, 'availability', 'capacity', 'name')));
  put('experience', list(at(all, 'employmentHistory')).flatMap(job));
  put('education', list(at(all, 'education')).flatMap(study));
  put('languages', list(at(all, 'languages')).flatMap(language));
  put('certifications', list(at(all, 'certificates')).flatMap(certificate));
  const history = at(viewer, 'workHistory');
  put('contracts', [
    ...list(at(history, 'assignmentsCompleted', 'pageItems')).flatMap((c) => contract(c, false)),
    ...list(at(history, 'assignmentsInProgress', 'pageItems')).flatMap((c) => contract(c, true)),
  ]);
  const isNull: PersonState['isNull'] = new Set();
  const parts = {
    experience: 'employmentHistory',
    education: 'education',
    languages: 'languages',
    certifications: 'certificates',
  } as const;
  for (const [name, key] of Object.entries(parts)) {
    if (!Array.isArray(at(all, key))) isNull.add(name as keyof typeof parts);
  }
  return {
    id,
    vanity,
    fields,
    isNull,
    visitor: at(viewer, 'context', 'isVisitor') === true,
    earningsHidden,
    rateHidden,
    contractsOfAll:
      (number(at(history, 'assignmentsCompleted', 'totalItems')) ?? 0) +
      (number(at(history, 'assignmentsInProgress', 'totalItems')) ?? 0),
  };
}

/**
 * A person's fields in the inline state (`state.profileViewer`, seen 2026-06 on a visitor's page; other shapes from the
 * queries in Upwork's own scripts, 2025-07). Names of clients and of the viewer, and network addresses, stay untouched.
 */
import type { DraftFields } from '../../domain/reading';
import { fold } from '../dom';
import type { Address } from './address';
import { month } from './dates';
import { badge } from './figures';
import { pay, printed } from './money';
import { at, type Literal, number, rows, stateFor, text } from './state';

export interface PersonState {
  id: string;
  vanity: string;
  fields: Partial<DraftFields>;
  /** Parts that are null: empty or hidden from this visitor, the state does not say which. */
  isNull: string[];
  visitor: boolean;
  masked: string[];
  /** Contracts on Upwork in all, of which the state holds up to ten of each kind. */
  contracts: number;
}

type Names = Record<string, string>;
/** Our key, their path; the first one is the row's name, without which it is private or of another kind. */
const PARTS: Record<string, [path: string, row: Names]> = {
  experience: [
    'profile.employmentHistory',
    {
      title: 'jobTitle',
      company: 'companyName',
      start: 'startDate',
      end: 'endDate',
      location: 'country',
      description: 'description',
    },
  ],
  education: [
    'profile.education',
    {
      school: 'institutionName',
      degree: 'degree',
      field: 'areaOfStudy',
      start: 'dateStarted',
      end: 'dateEnded',
      description: 'comment',
    },
  ],
  languages: [
    'profile.languages',
    { name: 'language.englishName', level: 'proficiencyLevel.proficiencyTitle' },
  ],
  certifications: [
    'profile.certificates',
    { name: 'certificate.name', issuer: 'certificate.provider', issued: 'dateEarned' },
  ],
};
const CONTRACT: Names = { title: 'title', start: 'startedOn', end: 'endedOn', type: 'type' };
const DATE = /^(start|end|issued)$/;

type Entry = Record<string, unknown>;

function mapped(list: readonly Literal[], names: Names, running: boolean): Entry[] {
  return list.flatMap((row) => {
    const entry: Entry = {};
    for (const key in names) {
      const value = text(row, names[key] ?? '');
      entry[key] = DATE.test(key) ? month(value) : fold(value, true);
    }
    if (running && entry['start']) entry['end'] ??= 'present';
    return Object.values(entry)[0] ? [entry] : [];
  });
}

function contracts(history: Literal, kind: string, running: boolean): Entry[] {
  const list = rows(history, `${kind}.pageItems`).filter((c) => text(c, 'title'));
  return mapped(list, CONTRACT, running).map((entry, i) => {
    const earned = number(list[i], 'totalEarnings');
    return {
      ...entry,
      type: entry['type'] === 'Fixed' ? 'Fixed price' : entry['type'],
      score: number(list[i], 'feedback.score'),
      earned: earned ? { text: printed(earned, 'USD') } : undefined,
    };
  });
}

/** The state's person, if the state belongs to this address and to nobody else. */
export function personState(doc: Document, url: URL, subject: Address): PersonState | null {
  const viewer = at(stateFor(doc, url), 'profileViewer');
  const all = at(viewer, 'profile');
  const id = text(all, 'identity.ciphertext');
  const vanity = (text(all, 'vanityUrl') || text(viewer, 'person.vanityUrl')).toLowerCase();
  if (!id || (subject.id ? id !== subject.id : vanity && vanity !== subject.vanity)) return null;
  const history = at(viewer, 'workHistory');
  const person = at(all, 'profile');
  const stats = at(all, 'stats');
  const amount = number(stats, 'hourlyRate.amount');
  const share = number(stats, 'nSS100BwScore'); // 0–1; the page multiplies by 100
  const votes = number(stats, 'totalFeedback');
  const earned = number(stats, 'totalEarnings'); // 0 for a visitor is masked, not nothing
  const rateHidden = at(viewer, 'isHideHourlyRate');
  const earnedHidden = !earned || at(all, 'hideEarnings') || at(viewer, 'options.isHideEarnings');
  const isNull = Object.keys(PARTS).filter((field) => !Array.isArray(at(viewer, PARTS[field]?.[0] ?? '')));
  const fields = {
    name: text(person, 'name'),
    headline: text(person, 'title'),
    about: fold(text(person, 'description'), true),
    location: [text(person, 'location.city'), text(person, 'location.country')].filter(Boolean).join(', '),
    skills: rows(person, 'skills').map((s) => text(s, 'prettyName')),
    rate:
      amount && !rateHidden && pay(`${printed(amount, text(stats, 'hourlyRate.currencyCode') || 'USD')}/hr`),
    jobSuccess: !at(person, 'hideJss') && Math.round(share * (share <= 1 ? 100 : 1)),
    badge: badge(text(stats, 'topRatedPlusStatus')) ?? badge(text(stats, 'topRatedStatus')),
    rating: votes && { score: number(stats, 'rating'), count: votes },
    earned: !earnedHidden && { text: printed(earned, 'USD') },
    totalJobs: number(stats, 'totalJobsWorked'),
    totalHours: number(stats, 'totalHours'),
    availability: text(all, 'availability.capacity.name'),
    contracts: [
      ...contracts(history, 'assignmentsCompleted', false),
      ...contracts(history, 'assignmentsInProgress', true),
    ],
    ...Object.fromEntries(
      Object.entries(PARTS).map(([field, [path, names]]) => [
        field,
        mapped(rows(viewer, path), names, field === 'experience'),
      ]),
    ),
  };
  return {
    id,
    vanity,
    fields: fields as unknown as Partial<DraftFields>, // what is empty is left out by `fill` and `read`
    isNull,
    visitor: at(viewer, 'context.isVisitor') === true,
    masked: [earnedHidden ? 'earned' : '', rateHidden ? 'rate' : ''],
    contracts:
      number(history, 'assignmentsCompleted.totalItems') +
      number(history, 'assignmentsInProgress.totalItems'),
  };
}

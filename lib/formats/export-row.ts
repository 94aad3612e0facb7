/**
 * One person flattened for a file: everything a column can show, already decided between the person's profiles and the
 * recruiter's own data. (`ExportRow` of `rows.ts` is another thing: the log of what left the machine.)
 */
import { experienceOf } from '../domain/dates';
import { splitName } from '../domain/names';
import { type Place, placeOf } from '../domain/places';
import type {
  CandidateRow,
  CandidateTagRow,
  EntryRow,
  MatchSnapshot,
  NoteRow,
  ProfileRow,
  TextRow,
} from '../domain/rows';
import { certificationLine, languageLine, positionLine, studyLine } from './entry-lines';
import { listsOf, newest, overrideList, webLinks } from './person-fields';

/** What the library holds about one person, as the queries give it. */
export interface PersonBundle {
  candidate: CandidateRow;
  profiles: readonly ProfileRow[];
  texts: readonly TextRow[];
  notes: readonly NoteRow[];
  tags: readonly CandidateTagRow[];
  entry?: EntryRow | undefined;
  /** Names as shown, of the entry's stage and role. */
  stage?: string | undefined;
  role?: string | undefined;
  /** The match as the table shows it; null = the role asks for nothing. Left out: the one kept with the entry. */
  match?: Pick<MatchSnapshot, 'score' | 'low' | 'high' | 'mustsStated' | 'musts'> | null | undefined;
  /** Skills recognised in the profile's text, canonical names. */
  skills?: readonly string[] | undefined;
  /** Whether an item of the person's own skill list is among `skills` already, under its canonical name. */
  isRecognised?: ((item: string) => boolean) | undefined;
}

/** Name of a site by its id; a source that is no site comes back as it is. */
export type SiteName = (id: string) => string;

export interface ExportRow {
  candidateId: string;
  fullName: string;
  givenName: string;
  familyName: string;
  nameDoubtful: boolean;
  headline: string;
  currentTitle: string;
  currentCompany: string;
  location: string;
  city: string;
  region: string;
  country: string;
  emails: string[];
  phones: string[];
  links: string[];
  /** Newest first. */
  profileUrls: string[];
  /** Where the person was found first, and everywhere. */
  source: string;
  sources: string[];
  /** Listed by the person, then recognised in the text. */
  skills: string[];
  /** Months of dated positions, overlaps counted once; null where nothing is dated. */
  experienceMonths: number | null;
  about: string;
  experience: string[];
  education: string[];
  languages: string[];
  certifications: string[];
  contracts: string[];
  rate: string;
  wants: string;
  availability: string;
  jobSuccess: number | null;
  badge: string;
  notes: string[];
  tags: string[];
  role: string;
  stage: string;
  decision: string;
  rating: number | null;
  score: number | null;
  scoreLow: number | null;
  scoreHigh: number | null;
  mustsStated: number | null;
  musts: number | null;
  savedAt: number;
  /** When the person entered the role; null outside of one. */
  addedAt: number | null;
  readAt: number;
  doNotContact: boolean;
}

/** Flattens one person. Pure: the same bundle gives the same row. */
export function exportRow(bundle: PersonBundle, siteName: SiteName): ExportRow {
  const { candidate, entry } = bundle;
  const { overrides } = candidate;
  const fields = newest(bundle.profiles, bundle.texts);
  const lists = listsOf(bundle.profiles);
  const split = splitName(candidate.name);
  const given = overrides.givenName?.value;
  const family = overrides.familyName?.value;
  const place: Partial<Place> = candidate.location ? placeOf(candidate.location) : {};
  const positions = fields.experience?.value ?? [];
  const worked = experienceOf(positions, fields.experience?.readAt ?? candidate.readAt);
  const sources = candidate.sources.map(siteName);
  const match = bundle.match === undefined ? entry?.match : bundle.match;
  const live = <T extends { deletedAt?: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.deletedAt === undefined);

  return {
    candidateId: candidate.id,
    fullName: candidate.name,
    givenName: given ?? split.given,
    familyName: family ?? split.family,
    // Typing either part is the user's word on both.
    nameDoubtful: split.doubtful && given === undefined && family === undefined,
    headline: candidate.headline ?? '',
    currentTitle: candidate.currentTitle ?? '',
    currentCompany: candidate.currentCompany ?? '',
    location: candidate.location ?? '',
    city: place.city ?? '',
    region: place.region ?? '',
    country: place.country ?? '',
    emails: overrideList(overrides.emails, /[\s,;]+/) ?? lists.emails,
    phones: overrideList(overrides.phones, /[,;\n]+/) ?? lists.phones,
    links: webLinks(overrideList(overrides.links, /\s+/) ?? lists.links),
    profileUrls: lists.urls,
    source: sources[0] ?? '',
    sources,
    skills: lists.unite([
      ...lists.skills.filter((item) => !bundle.isRecognised?.(item)),
      ...(bundle.skills ?? []),
    ]),
    experienceMonths: worked.months > 0 ? worked.months : null,
    about: fields.about?.value ?? '',
    experience: positions.map(positionLine),
    education: (fields.education?.value ?? []).map(studyLine),
    languages: (fields.languages?.value ?? []).map(languageLine),
    certifications: (fields.certifications?.value ?? []).map(certificationLine),
    contracts: (fields.contracts?.value ?? []).map((contract) => positionLine(contract)),
    rate: fields.rate?.value.text ?? '',
    wants: overrides.wants?.value ?? '',
    availability: fields.availability?.value ?? '',
    jobSuccess: fields.jobSuccess?.value ?? null,
    badge: fields.badge?.value ?? '',
    notes: [...live(bundle.notes)].sort((a, b) => a.createdAt - b.createdAt).map((note) => note.text),
    tags: live(bundle.tags)
      .map((tag) => tag.tag)
      .sort(),
    role: bundle.role ?? '',
    stage: bundle.stage ?? '',
    decision: entry?.decision?.reason ?? '',
    rating: entry?.rating ?? candidate.rating ?? null,
    score: match?.score ?? null,
    scoreLow: match?.low ?? null,
    scoreHigh: match?.high ?? null,
    mustsStated: match?.mustsStated ?? null,
    musts: match?.musts ?? null,
    savedAt: candidate.savedAt,
    addedAt: entry?.addedAt ?? null,
    readAt: candidate.readAt,
    doNotContact: candidate.doNotContact !== undefined,
  };
}

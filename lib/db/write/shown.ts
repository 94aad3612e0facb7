/** A candidate's own row after its profiles or overrides changed: what lists show of the person. */
import type { FieldName, Position } from '../../domain/reading';
import type { CandidateRow, OverrideName, StoredFields } from '../../domain/rows';
import type { Work } from './work';

const SHOWN = ['headline', 'location', 'currentTitle', 'currentCompany'] as const;

/** Computes name, headline … anew (the override, else the newest profile that says it) and stores the row. */
export async function putShown(work: Work, candidate: CandidateRow): Promise<CandidateRow> {
  const profiles = await work.many('profiles', candidate.profileIds);
  const texts = new Map((await work.many('texts', candidate.profileIds)).map((text) => [text.id, text]));
  const newest = profiles
    .toSorted((a, b) => b.readAt - a.readAt)
    .map((profile): StoredFields => ({ ...profile.fields, ...texts.get(profile.id)?.fields }));
  const say = (name: OverrideName & FieldName): string | undefined => {
    const typed = candidate.overrides[name]?.value;
    if (typed !== undefined) return typed;
    for (const fields of newest) {
      const value = fields[name]?.value ?? current(name, fields.experience?.value);
      if (typeof value === 'string' && value !== '') return value;
    }
    return undefined;
  };

  const { headline: _1, location: _2, currentTitle: _3, currentCompany: _4, ...rest } = candidate;
  const next: CandidateRow = { ...rest, name: say('name') ?? candidate.name };
  for (const name of SHOWN) {
    const value = say(name);
    if (value !== undefined) next[name] = value;
  }
  next.readAt = profiles.reduce(
    (latest, { readAt }) => Math.max(latest, readAt),
    profiles.length > 0 ? 0 : next.readAt,
  );
  return work.put('candidates', next);
}

/** The current title or employer where the profile states it only in its newest position. */
function current(name: FieldName, experience: readonly Position[] | undefined): string | undefined {
  if (name !== 'currentTitle' && name !== 'currentCompany') return undefined;
  const now = experience?.find((position) => position.end === 'present');
  return name === 'currentTitle' ? now?.title : now?.company;
}

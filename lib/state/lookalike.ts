/** A suggested duplicate in the shape the strip shows: whom it looks like, and by what. */
import type { Suggestion } from '../db/read/duplicates';
import type { SameReason } from '../domain/identity';
import { siteName } from './site-name';

export type Likeness = 'name' | 'employer' | 'place' | 'link' | 'github' | 'email' | 'handle';

function likeness({ what, value }: SameReason): Likeness[] {
  switch (what) {
    case 'same key':
      return ['handle'];
    case 'same link':
      return [value.startsWith('github.com/') ? 'github' : 'link'];
    case 'same e-mail':
      return ['email'];
    case 'same name and employer':
      return ['name', 'employer'];
  }
}

export function lookalikeOf({ candidate, reasons }: Suggestion) {
  const { headline, currentCompany, location } = candidate;
  return {
    candidateId: candidate.id,
    name: candidate.name,
    siteName: siteName(candidate.sources.at(-1) ?? ''),
    because: [...new Set(reasons.flatMap(likeness))],
    readAt: candidate.readAt,
    ...(headline ? { headline } : {}),
    ...(currentCompany ? { employer: currentCompany } : {}),
    ...(location ? { place: location } : {}),
  };
}

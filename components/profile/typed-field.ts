/** What a recruiter types for a field the page does not show. Source `typed`: a later read never overwrites it. */
import type { BaseField, Draft, Position, SpokenLanguage, Study } from '../../lib/domain/reading';

const TYPED = 'typed';

/** The field as a draft holds it; empty where nothing was typed. Lists are split at lines, skills at commas too. */
export function typedField(field: BaseField, text: string): Pick<Partial<Draft>, BaseField> {
  const whole = text.trim();
  const lines = whole
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) return {};
  switch (field) {
    case 'skills':
    case 'topSkills':
      return { [field]: { value: unique(lines.flatMap((line) => splitList(line))), source: TYPED } };
    case 'languages':
      return { languages: { value: lines.flatMap(language), source: TYPED } };
    case 'experience':
      // Free text is one undated position: it states skills, and counts no years.
      return { experience: { value: [{ description: whole } satisfies Position], source: TYPED } };
    case 'education':
      return { education: { value: lines.map((degree): Study => ({ degree })), source: TYPED } };
    default:
      return { [field]: { value: whole, source: TYPED } };
  }
}

// A comma inside brackets belongs to the item: "AWS (EC2, S3)".
function splitList(line: string): string[] {
  return line
    .split(/[,;•](?![^(]*\))/)
    .map((item) => item.trim())
    .filter(Boolean);
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}

function language(line: string): SpokenLanguage[] {
  const [name = '', ...level] = line.split(/\s*[,:·–(]\s*/);
  const words = level.join(' ').replace(/\)$/, '').trim();
  if (!name.trim()) return [];
  return [{ name: name.trim(), ...(words ? { level: words } : {}) }];
}

import type { SkillGroup } from '../../lib/domain/mention';
import type { Requirement } from '../../lib/domain/role';
import type { QuestionsText } from '../../lib/i18n/en/questions';
import type { Formats } from '../../lib/i18n/use-format';

/** A question for the interview, about a requirement the profile does not show. `group`: undefined = not in the vocabulary. */
export function screeningQuestion(
  { kind, anyOf, years }: Requirement,
  group: SkillGroup | undefined,
  text: QuestionsText,
  formats: Pick<Formats, 'list'>,
): string {
  const [skill = ''] = anyOf;
  if (kind === 'language') return text.language({ language: formats.list(anyOf, 'or') });
  const question =
    anyOf.length > 1
      ? text.oneOf({ skills: formats.list(anyOf, 'plain') })
      : text[group ?? 'other']({ skill });
  return years === undefined ? question : text.both({ question, years: text.years(years) });
}

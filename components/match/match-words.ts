/** Requirement and state in words; pure, for the panel, the tables and what is read out. */
import type { Evidence, Match, MatchState, RequirementMatch } from '../../lib/domain/match';
import { negationRange } from '../../lib/domain/quote';
import type { Requirement } from '../../lib/domain/role';
import type { MatchText } from '../../lib/i18n/en/match';
import type { Formats } from '../../lib/i18n/use-format';

export function stateWord(state: MatchState, text: MatchText): string {
  return {
    stated: text.stated,
    implied: text.implied,
    negated: text.negated,
    'not stated': text.notStated,
    'not read yet': text.notReadYet,
  }[state];
}

/** "React or Vue". */
export function requirementName(requirement: Requirement, formats: Formats): string {
  return formats.list(requirement.anyOf, 'or');
}

/** What follows the word: " · 6 y 1 m", " · 2 y of 5", ": Vue", " by PostgreSQL", " · “no AWS”", " · ask". */
export function stateFigure(
  row: RequirementMatch,
  evidence: Pick<Evidence, 'parts'>,
  text: MatchText,
  formats: Formats,
): string {
  switch (row.state) {
    case 'stated':
      return statedFigure(row, text, formats);
    case 'implied':
      return impliedFigure(row, text, formats);
    case 'negated':
      return text.figure({ figure: saysNo(row, evidence, text) });
    case 'not stated':
      return text.figure({ figure: text.ask });
    case 'not read yet':
      return '';
  }
}

function impliedFigure({ via, likely, oneOf }: RequirementMatch, text: MatchText, formats: Formats): string {
  if (via.length === 0) return '';
  const skills = formats.list(via.slice(0, 2));
  if (oneOf) return text.oneOfBy({ skills });
  return likely ? text.likelyBy({ skills }) : text.impliedBy({ skills });
}

function statedFigure(row: RequirementMatch, text: MatchText, formats: Formats): string {
  const { requirement, skill, years } = row;
  const which = requirement.anyOf.length > 1 ? text.statedAs({ skill }) : '';
  if (!years) {
    return which + (row.yearsUnknown ? text.figure({ figure: text.yearsNotStated }) : '');
  }
  // "3 y 2 m" stays on one line.
  const length = formats.months(years.months, years.approximate).replaceAll(' ', '\u00a0');
  const fewer = requirement.years !== undefined && years.months < requirement.years * 12;
  const figure = fewer
    ? text.yearsOf({ years: length, wanted: formats.number(requirement.years ?? 0) })
    : length;
  return which + text.figure({ figure });
}

function saysNo(row: RequirementMatch, { parts }: Pick<Evidence, 'parts'>, text: MatchText): string {
  const place = row.places.find(({ mention }) => mention.polarity === 'negated');
  const words = place && parts[place.part]?.text;
  if (!place || !words) return text.negated;
  const { start, end } = negationRange(words, place.mention);
  return `“${words.slice(start, end)}”`;
}

/** The match bar for those who hear it: the count, then each requirement with its state. */
export function barInWords(match: Match, text: MatchText, formats: Formats): string {
  const segments = match.requirements
    .map((row) =>
      text.barSegment({
        requirement: requirementName(row.requirement, formats),
        state: stateWord(row.state, text).toLocaleLowerCase(),
      }),
    )
    .join('; ');
  const { stated, all, nices } = headCount(match);
  const figure = text.musts({ stated, all });
  return nices ? text.barOfNices({ nices: figure, segments }) : text.bar({ musts: figure, segments });
}

/** What the large figure counts: must-haves, or nice-to-haves in a role that has nothing else. */
export function headCount(match: Match): { stated: number; all: number; nices: boolean } {
  if (match.musts > 0) return { stated: match.mustsStated, all: match.musts, nices: false };
  const nices = match.requirements.filter(({ requirement }) => requirement.need === 'nice');
  return { stated: nices.filter(({ state }) => state === 'stated').length, all: nices.length, nices: true };
}

/**
 * The lines of one row or card, as they stand under each other: the layouts differ in tags and nesting, hardly in the
 * order of their lines. What is not a line of the person (buttons, twins, media, links to more) is left out here.
 */
import { attr, BLOCK, childrenOf, fold, isElement, rawText, spoken, tagOf, lines as textLines } from '../dom';
import { hrefOf, keyOf } from './layout';

export interface Line {
  text: string;
  /** The block it stands in. */
  el: Element;
}

export interface RowText {
  lines: Line[];
  /** The expandable text, whole even while collapsed (2026-04). */
  box: string;
  /** Skills linked to this row. */
  skills: string[];
}

/** Links whose text is about the row, not of it: media, "Show all", endorsements. */
const MORE = /\/treasury\/|single-media-viewer|\/overlay\/Position\/|\/details\/(?!.*\/edit\/)/;
const ROLES = /^(radio|radiogroup|tab|tablist|tooltip|dialog)$/;
/** Also the dashes that some write for a headline. */
export const WORDS_OR_DASH = /[\p{L}\p{N}]|^[-–—]{1,3}$/u;
const SKILLS_LINK = /skill-associations-details|contextual_skills/;
/** Parents in which inline children are laid out under each other (`a > span + span`, artdeco 2024; `div > span`, 2026-02). */
const STACKED = new Set(['DIV', 'A', 'SECTION', 'LI']);

function isApart(el: Element): boolean {
  const tag = tagOf(el);
  if (tag === 'FIGURE' || tag === 'ASIDE' || tag === 'FOOTER' || tag === 'NAV') return true;
  if (attr(el, 'data-vjs-player') !== null || ROLES.test(attr(el, 'role') ?? '')) return true;
  return keyOf(el).startsWith('profileAside');
}

/** The second of two spans, the first of which is `aria-hidden`: the same words for screen readers (artdeco). */
function withoutTwin(children: Node[]): Node[] {
  const spans = children.filter(isElement);
  const [first, second] = spans;
  if (spans.length !== 2 || !first || !second || tagOf(first) !== 'SPAN' || tagOf(second) !== 'SPAN')
    return children;
  const twins = attr(first, 'aria-hidden') === 'true' && attr(second, 'aria-hidden') !== 'true';
  return twins && rawText(first)?.trim() ? children.filter((child) => child !== second) : children;
}

function isColumn(el: Element, children: Node[]): boolean {
  if (!STACKED.has(tagOf(el))) return false;
  if (children.some((child) => child.nodeType === 3 && child.nodeValue?.trim())) return false;
  return children.filter(isElement).length > 1;
}

/** Reads the lines of `root`: what has `words`. `skip` leaves out whole parts, such as the roles of a group. */
export function rowText(
  root: Element,
  skip: (el: Element) => boolean = () => false,
  words = /[\p{L}\p{N}]/u,
): RowText {
  const row: RowText = { lines: [], box: '', skills: [] };
  const blocks: Element[] = [root];
  let run = '';
  let noise = false;
  let labelled = false;

  const flush = () => {
    const text = fold(run);
    const el = blocks.at(-1) ?? root;
    const before = row.lines.at(-1);
    if (labelled && /^[^:：]{2,30}[:：]\s*\S/.test(text)) row.skills.push(...skillsIn(text));
    else if (!noise && words.test(text) && before?.text !== text) row.lines.push({ text, el });
    run = '';
    noise = false;
    labelled = false;
  };

  type Step = { node: Node; block: boolean } | 'close';
  const stack: Step[] = [{ node: root, block: true }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === 'close') {
      flush();
      blocks.pop();
      continue;
    }
    const { node, block } = at;
    if (!isElement(node)) {
      if (node.nodeType === 3) run += node.nodeValue ?? '';
      continue;
    }
    if (node !== root) {
      // "LinkedIn helped me get this job" carries the site's own sign (2026-04).
      if ((attr(node, 'id') ?? '').startsWith('linkedin-bug')) noise = true;
      if (!spoken(node) || isApart(node) || skip(node)) continue;
      if (take(row, node)) continue;
    }
    if (tagOf(node) === 'STRONG' && /[:：]\s*$/.test(rawText(node))) labelled = true;
    const children = withoutTwin(childrenOf(node));
    const column = isColumn(node, children);
    if (block || BLOCK.has(tagOf(node))) {
      flush();
      blocks.push(node);
      stack.push('close');
    }
    for (const child of children.reverse()) stack.push({ node: child, block: column && isElement(child) });
  }
  return row;
}

/** Takes what is kept apart from the lines; true when the element was such a part. */
function take(row: RowText, el: Element): boolean {
  if (attr(el, 'data-testid') === 'expandable-text-box') {
    const text = textLines(el);
    row.box = row.box && text ? `${row.box}\n${text}` : row.box || text;
    return true;
  }
  if (tagOf(el) !== 'A') return false;
  const href = hrefOf(el);
  if (SKILLS_LINK.test(href) || SKILLS_LINK.test(attr(el, 'data-field') ?? '')) {
    row.skills.push(...skillsIn(fold(textLines(el))));
    return true;
  }
  return MORE.test(href);
}

const AND = '(?:and|und|et|y|e|en|och|og|i|oraz|ve|и|та|a)';
const OTHER = '(?:mais|más|otras?|autres?|altre|weitere|other|ещё)';
/** `… and +4 skills`, `… e mais 2 competências`: a plus sign or a connecting word, so that `Windows 11` stays whole. */
const AND_MORE = new RegExp(
  `(?:\\s+${AND})?(?:\\s+${OTHER})?\\s*\\+\\s?\\d+.*$|\\s+${AND}\\s+(?:${OTHER}\\s+)?\\d+\\s+\\p{L}[\\p{L} ]*$`,
  'iu',
);

/** The names in `Skills: Go, Terraform and +4 skills`. Only two or three are shown; the rest stays behind the link. */
export function skillsIn(text: string): string[] {
  const names = text.replace(/^[^:：,]{2,30}[:：]\s*/, '').replace(AND_MORE, '');
  return names
    .split(/\s*,\s+|\s+[·•]\s+/)
    .map((name) => name.replace(/,$/, '').trim())
    .filter(Boolean);
}

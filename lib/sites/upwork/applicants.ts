/**
 * The applicants of one's own job: tiles (Upwork's templates of 2025-07) and the table of the suggested tab. A tile links
 * to no profile and holds no `~01…` id: the person is the contractor's number. Hire, Archive, Shortlist are never touched.
 */
import type { Item } from '../../domain/reading';
import { attr } from '../dom';
import { badge } from './card';
import { inSlider } from './identity';
import { ONLY_RATE, ONLY_SUM } from './money';
import { agencies, contractor, figures, leaves, personAddress, pictured, skillsIn } from './people';
import { bits, hidden, prose, said, see } from './shown';

const TILE =
  '[data-ev-label~="visible_fl_tile_impression"], [data-ev-application_id], [data-ev-contractor_uid]';
const CHIP = '.air3-token, [role="listitem"], ul.air3-token-wrap > li';
const NAME = ['span.text-base-sm.pr-2x', '.freelancer-cell .h6', '.freelancer-cell button'];
const LETTER = /^cover letter\s*[-–—:]?\s*/i;

/** The rows; of nested ones with the same marks the outer. */
export function applicantRows(doc: Document): Element[] {
  const root = doc.querySelector('main') ?? doc.body;
  const found = Array.from(root?.querySelectorAll(TILE) ?? []).filter(
    (e) => !inSlider(e) && !hidden(e, root),
  );
  return found.filter((e) => !found.some((o) => o !== e && o.contains(e)));
}

function coverLetter(row: Element): { text: string; box: Element | null } {
  const label = bits(row).findLast((b) => LETTER.test(b.text) && b.text.length <= 240)?.element;
  const box = label?.closest('[data-test~="UpCLineClamp"], .air3-line-clamp') ?? null;
  const clamps = Array.from(row.querySelectorAll('[data-test~="UpCLineClamp"], .air3-line-clamp, p'));
  const found = box ?? clamps.find((c) => LETTER.test(said(c))) ?? label?.parentElement ?? null;
  const text = found ? prose(found).replace(LETTER, '').trim() : '';
  return { text, box: found };
}

/** A figure, a button's word or a mark: never a headline or a place. */
function isStat(text: string): boolean {
  return (
    ONLY_RATE.test(text) ||
    ONLY_SUM.test(text) ||
    /earned$|job success|^\/hr$|hours worked|^\d/i.test(text) ||
    badge(text) !== undefined
  );
}

function item(row: Element): Item {
  const picture = pictured(row);
  const tokens = Array.from(row.querySelectorAll(CHIP));
  const letter = coverLetter(row);
  const without = agencies(row, [...tokens, ...(letter.box ? [letter.box] : [])]);
  const marks = row.querySelectorAll(
    '.air3-badge, [data-test~="UpCPromotedBadge"], [data-test~="UpCLineClamp"], .air3-line-clamp',
  );
  const facts = new Set<Element>([...without, ...marks, ...tokens, ...(letter.box ? [letter.box] : [])]);
  const words = leaves(row, facts, true).filter((b) => !b.element.closest('button') || b.text === picture);
  const named = said(see(row, ...NAME)) || words.find((b) => b.text === picture)?.text || picture;
  const from = words.findIndex((b) => b.text === named);
  const behind = words.slice(from + 1).filter((b) => b.text !== named);
  const stop = behind.findIndex((b) => isStat(b.text));
  const [first, second] = stop < 0 ? behind : behind.slice(0, stop);
  const out: Item = { ...(named ? { name: named } : {}), ...figures(row, facts, true) };
  const headline = said(see(row, '.text-base.ellipsis')) || first?.text;
  if (headline) out.headline = headline;
  const place =
    said(see(row, '.text-base-sm.text-light-on-inverse', '[itemprop="country-name"]')) || second?.text;
  if (place) out.location = place;
  const skills = skillsIn(row);
  if (skills.length) out.skills = skills;
  if (letter.text) out.coverLetter = letter.text;
  const number = contractor(row);
  if (number) out.contractorId = number;
  const application = (attr(row, 'data-ev-application_id') ?? '').replace(/\D/g, '');
  if (application) out.applicationId = application;
  const link = row.querySelector('a[href*="/freelancers/~"]');
  const url = link ? personAddress(link) : undefined;
  if (url) out.url = url;
  return out;
}

export function readApplicants(doc: Document): Item[] {
  return applicantRows(doc)
    .map(item)
    .filter((i) => i.name);
}

/** Rows of people: talent search and the applicants of one's own job. */
import type { Item, Pay } from '../../domain/reading';
import { attr, parentOf } from '../dom';
import { badge, JOB_SUCCESS } from './card';
import { linkedPerson } from './identity';
import { ONLY_RATE, ONLY_SUM, pay } from './money';
import { type Bit, bit, bits, chips, linesOf, reach, said } from './shown';

/** What is no part of the person: an agency's name and earnings, and words of a machine. */
export function agencies(row: Element, keep: readonly Element[]): Set<Element> {
  const out = new Set<Element>();
  for (const { element, text } of bits(row)) {
    if (/^associated with\b/i.test(text) && text.length < 80) out.add(reach(element, row, keep));
  }
  return out;
}

/** The person's own picture carries the name; an agency's is marked `-company` or called "agency". */
export function pictured(row: Element): string {
  for (const image of row.querySelectorAll('img[alt]')) {
    const name = attr(image, 'alt')?.trim() ?? '';
    if (name && !/company/.test(attr(image, 'class') ?? '') && !/^(agency|.*logo)$/i.test(name)) return name;
  }
  return '';
}

export function skillsIn(row: Element): string[] {
  for (const selector of [
    '[data-test~="FreelancerTileSkills"] [role="listitem"]',
    '[data-test~="token"], .air3-token',
    '.skill-name',
    '[role="listitem"]',
    'ul.air3-token-wrap > li',
  ]) {
    const names = chips(Array.from(row.querySelectorAll(selector)));
    if (names.length) return names;
  }
  return [];
}

const EARNED = /^(?:(.{1,20}?)\s*earned|earned:?\s*(.{1,20}))$/i;

/** The figures every row shows in some order: rate, job success, badge, earnings. */
export function figures(row: Element, without: ReadonlySet<Element>, bid: boolean): Item {
  const list = bits(row, { without, buttons: false });
  const out: Item = {};
  const rate = rateIn(list, bid);
  if (rate) out.rate = rate;
  const success = JOB_SUCCESS.exec(bit(bits(row, { without, aloud: true }), JOB_SUCCESS)?.text ?? '')?.[1];
  if (success && Number(success) <= 100) out.jobSuccess = Number(success);
  const tier = list.map((b) => badge(b.text)).find(Boolean);
  if (tier) out.badge = tier;
  for (const { text } of list) {
    const [, before, behind] = EARNED.exec(text) ?? [];
    const sum = (before ?? behind ?? '').trim();
    if (ONLY_SUM.test(sum)) {
      out.earned = { text: sum };
      break;
    }
  }
  return out;
}

/** "$55.00/hr"; a bid on a fixed price is a sum alone (2025-07), neither earned nor spent. */
function rateIn(list: readonly Bit[], bid: boolean): Pay | null {
  const hourly = bit(list, ONLY_RATE);
  if (hourly) return pay(hourly.text);
  if (!bid) return null;
  const sum = list.find((b) => {
    const around = parentOf(b.element);
    return ONLY_SUM.test(b.text) && !/earned|spent|\/\s*hr/i.test(around ? said(around) : '');
  });
  return sum ? pay(sum.text, 'fixed') : null;
}

/** The address of a person, without query. */
export function personAddress(link: Element): string | undefined {
  const id = linkedPerson(link);
  return id ? `https://www.upwork.com/freelancers/${id}` : undefined;
}

/** Texts of a row in order, one per innermost element, agency and chips left out. */
export function leaves(row: Element, without: ReadonlySet<Element>, buttons = false): Bit[] {
  const all = bits(row, { without, buttons });
  return all.filter((b, i) => {
    const next = all[i + 1];
    return !next || !b.element.contains(next.element) || next.text === '';
  });
}

export function contractor(row: Element): string {
  return (attr(row, 'data-ev-contractor_uid') ?? '').replace(/\D/g, '');
}

/** The text of a clamped letter or overview. */
export function running(row: Element, selector: string): string {
  const found = row.querySelector(selector);
  return found ? linesOf(found).join('\n') : '';
}

/**
 * Rows of people: talent search (cards of 2026-03 to 2026-09) and the applicants of one's own job (Upwork's templates of
 * 2025-07, tiles and table). An applicant's tile links to no profile and holds no `~01…` id: the person is the
 * contractor's number. Hire, Archive, Shortlist, Message are never touched.
 */
import type { Item } from '../../domain/reading';
import { attr, closest, matches, parentOf, within } from '../dom';
import { linked } from './address';
import { badge, figures } from './figures';
import { inSlider, numberOf, PERSON_LINK } from './identity';
import { ONLY_SUM, pay } from './money';
import {
  above,
  all,
  bits,
  chips,
  leaves,
  prose,
  reach,
  rootOf,
  said,
  see,
  seeAll,
  told,
  unique,
} from './shown';

const CARD = 'article, [data-ev-contractor_uid], tr';
const TILE = '[data-ev-application_id], [data-ev-contractor_uid]';
const CHIP = '[role="listitem"], .air3-token, @UpCTokenContainer > *, td li';
const SUMMARY = '.description';
const LETTER = /^cover letter\s*[-–—:]?\s*/i;
/** A figure or a mark: never a headline or a place. */
const STAT = /^[\d/+]|earned$|job success|hours worked|^(boosted|best match|available now)$/i;

interface Person {
  row: Element;
  links: Element[];
}

/** One card per person: by its links, whatever the card is called this month. */
export function talentCards(doc: Document): Person[] {
  const root = rootOf(doc);
  const links = seeAll(root, PERSON_LINK).filter(
    (a) => !inSlider(a) && !above(a, 'nav, header, footer, aside, [data-ev-job-uid], @FreelancerLink'),
  );
  return unique(links.map((a) => linked(a, 'person'))).flatMap((id) => {
    const own = links.filter((a) => linked(a, 'person') === id);
    const others = links.filter((a) => !own.includes(a));
    return own.slice(0, 1).map((first) => {
      const row = above(first, CARD) ?? reach(first, root, others);
      return { row, links: own.filter((a) => within(a, row)) };
    });
  });
}

/** The applicants' rows; of nested ones with the same marks the outer. */
export function applicantRows(doc: Document): Person[] {
  const rows = seeAll(rootOf(doc), TILE).filter((e) => !inSlider(e) && !closest(parentOf(e), TILE));
  return rows.map((row) => ({ row, links: seeAll(row, PERSON_LINK) }));
}

function item({ row, links }: Person, applicant: boolean): Item {
  // the person's own picture carries the name; an agency's is marked `-company` or called "agency"
  const pictures = all(row, 'img').filter((i) => !attr(i, 'class')?.includes('company'));
  const picture =
    pictures.map((i) => attr(i, 'alt')?.trim() ?? '').find((alt) => alt && alt !== 'agency') ?? '';
  const texts = links.filter(said);
  const nameLink =
    texts.find((l) => said(l) === picture) ?? texts.find((l) => closest(l, '.name')) ?? texts[0];
  const name = said(nameLink) || told(row, '.pr-2x, .freelancer-cell .h6') || picture;

  const tokens = all(row, CHIP);
  const clamps = all(row, `${SUMMARY}, @UpCLineClamp, .air3-line-clamp, p`).filter(
    (e) => said(e).length > 60 || LETTER.test(said(e)) || !matches(e, 'p'),
  );
  const letter = clamps.find((e) => LETTER.test(said(e)));
  const without = new Set([...clamps, ...tokens, ...all(row, '.air3-badge')]);
  // an agency's name and earnings are not the person's
  const agency = bits(row).findLast((b) => /^associated with\b/i.test(b.text));
  if (agency) without.add(reach(agency.element, row, [...tokens, ...clamps, ...texts]));

  const list = bits(row, without);
  const facts = figures(list);
  const words = leaves(list).map((b) => b.text);
  const behind = words.slice(words.indexOf(name) + 1).filter((t) => t !== name && !STAT.test(t) && !badge(t));
  const plain = behind.filter((t) => !ONLY_SUM.test(t));
  const headline = said(texts.find((l) => said(l) !== name)) || told(row, '.title, .ellipsis') || plain[0];
  const bid = words.find((t) => ONLY_SUM.test(t) && t !== facts.earned?.text); // on a fixed price: a sum alone (2025-07)
  return {
    name,
    ...facts,
    rate: facts.rate ?? pay(applicant && bid ? bid : '', 'fixed'),
    headline,
    location: told(row, '.location, .text-light-on-inverse') || plain.find((t) => t !== headline),
    url: links[0] && `https://www.upwork.com/freelancers/${linked(links[0], 'person')}`,
    skills: chips(row, CHIP),
    summary: prose(see(row, SUMMARY)),
    coverLetter: prose(letter).replace(LETTER, ''),
    contractorId: numberOf(row, '[data-ev-contractor_uid]'),
    applicationId: numberOf(row, '[data-ev-application_id]'),
  } as Item; // what is no value is left out by `read`
}

export function readTalent(doc: Document): Item[] {
  return talentCards(doc).map((p) => item(p, false));
}

export function readApplicants(doc: Document): Item[] {
  return applicantRows(doc).map((p) => item(p, true));
}

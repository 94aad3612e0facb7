/** Talent search, saved talent and other pages of people with links to their profiles. Cards of 2026-03 to 2026-09. */
import type { Item } from '../../domain/reading';
import { inSlider, linkedPerson } from './identity';
import { agencies, contractor, figures, personAddress, pictured, running, skillsIn } from './people';
import { bits, hidden, reach, said, see } from './shown';

const CARD = 'article, [data-test~="FreelancerTile"], [id^="talent-tile-"], [data-ev-contractor_uid]';
const ELSEWHERE = 'nav, header, footer, aside, [data-test~="ProfilesPagination"]';

interface Card {
  row: Element;
  links: Element[];
}

/** One card per person: by its links, whatever the card is called this month. */
export function talentCards(doc: Document): Card[] {
  const root = doc.querySelector('main') ?? doc.body;
  const links = Array.from(root?.querySelectorAll('a[href*="/freelancers/~"]') ?? []).filter(
    (a) =>
      !inSlider(a) &&
      !a.closest(ELSEWHERE) &&
      !a.closest('[data-ev-job-uid], [data-test~="FreelancerLink"]') &&
      !hidden(a, root),
  );
  const people = new Map<string, Element[]>();
  for (const link of links) {
    const id = linkedPerson(link);
    if (id) people.set(id, [...(people.get(id) ?? []), link]);
  }
  return Array.from(people.values()).flatMap((own) => {
    const first = own[0];
    if (!first || !root) return [];
    const others = links.filter((l) => !own.includes(l));
    const row = first.closest(CARD) ?? reach(first, root, others);
    return [{ row, links: own.filter((l) => row.contains(l)) }];
  });
}

function item({ row, links }: Card): Item {
  const texts = links.filter((l) => said(l));
  const picture = pictured(row);
  const nameLink =
    texts.find((l) => l.closest('.name')) ?? texts.find((l) => said(l) === picture) ?? texts[0];
  const name = nameLink ? said(nameLink) : picture;
  const titled = texts.find((l) => l !== nameLink && said(l) !== name);
  const headline = titled ?? see(row, '.title', 'h4, h3, h2');
  const chipsIn = Array.from(row.querySelectorAll('[role="listitem"], .air3-token'));
  const without = agencies(row, [...texts, ...chipsIn]);
  for (const text of row.querySelectorAll('.description, [data-test~="FreelancerTileDescription"]'))
    without.add(text);
  const out: Item = { ...(name ? { name } : {}), ...figures(row, without, false) };
  const title = said(headline);
  if (title && title !== name) out.headline = title;
  const place = location(row, without, [name, title]);
  if (place) out.location = place;
  const url = links[0] ? personAddress(links[0]) : undefined;
  if (url) out.url = url;
  const skills = skillsIn(row);
  if (skills.length) out.skills = skills;
  const summary = running(row, '.description, [data-test~="FreelancerTileDescription"]');
  if (summary) out.summary = summary;
  const number = contractor(row);
  if (number) out.contractorId = number;
  return out;
}

/** `p.location` (2026-03); by shape the first short line under the name that is a place's. */
function location(row: Element, without: ReadonlySet<Element>, taken: readonly string[]): string {
  const marked = said(see(row, '.location', '[data-test~="location"]', '[itemprop="country-name"]'));
  if (marked) return marked;
  const list = bits(row, { without });
  const from = list.findIndex((b) => b.text === taken[1]);
  const next = list.slice(from + 1).find((b) => !taken.includes(b.text));
  return from >= 0 &&
    next &&
    /^\p{Lu}[\p{L}\p{M} .'’-]+(, [\p{L}\p{M} .'’-]+){0,2}$/u.test(next.text) &&
    !inChips(next.element)
    ? next.text
    : '';
}

function inChips(element: Element): boolean {
  return (
    element.closest('[role="list"], [role="listitem"], .air3-token, .air3-badge, .air3-badge-tagline') !==
    null
  );
}

export function readTalent(doc: Document): Item[] {
  return talentCards(doc)
    .map(item)
    .filter((i) => i.name);
}

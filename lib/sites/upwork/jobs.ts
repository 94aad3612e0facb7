/**
 * Lists of jobs: search (single names 2026-02, token lists 2026-08: always `~=`) and the feed (2024). The tile is the
 * page; the state, when it is this address's, adds skills that the tile folds into "+2".
 */
import type { Item } from '../../domain/reading';
import { attr } from '../dom';
import { addressOf, linkOf, numberIn } from './address';
import { inSlider } from './identity';
import { pay } from './money';
import { bit, bits, chips, hidden, prose, reach, said, see } from './shown';
import { at, list, stateFor, text } from './state';

const TILE = 'article[data-ev-job-uid], [data-test~="JobTile"], section[data-ev-opening_uid], article';
const LINK = 'a[href*="/jobs/"][href*="~0"], a[href*="/details/~0"]';
export const LEVEL = /^(entry[- ]level|intermediate|expert)$/i;

function jobId(link: Element): string | undefined {
  const url = linkOf(link, 'https://www.upwork.com');
  const address = url ? addressOf(url) : null;
  return address?.page === 'job' ? address.id : undefined;
}

interface Tile {
  row: Element;
  link: Element;
  id: string;
}

/** One tile per job, found by its link. */
export function jobTiles(doc: Document): Tile[] {
  const root = doc.querySelector('main') ?? doc.body;
  const links = Array.from(root?.querySelectorAll(LINK) ?? []).filter(
    (a) =>
      said(a) &&
      !inSlider(a) &&
      !a.closest('nav, header, footer, .job-details-content, [data-test~="SimilarJobs"]') &&
      !hidden(a, root),
  );
  const seen = new Set<string>();
  const out: Tile[] = [];
  for (const link of links) {
    const id = jobId(link);
    if (!id || seen.has(id) || !root) continue;
    seen.add(id);
    const others = links.filter((l) => jobId(l) !== id);
    out.push({ row: link.closest(TILE) ?? reach(link, root, others), link, id });
  }
  return out;
}

function address(link: Element, id: string): string {
  const path = linkOf(link, 'https://www.upwork.com')?.pathname ?? '';
  return `https://www.upwork.com${/^\/jobs\//.test(path) ? path : `/jobs/${id}/`}`;
}

function marked(row: Element, ...names: string[]): string {
  return said(see(row, ...names.map((n) => `[data-test~="${n}"]`)));
}

/** "Hourly: $4.00 - $5.00", "Hourly", "Fixed price" with "Est. budget: $250.00" apart (2026) or together (2024 feed). */
function money(row: Element, facts: ReturnType<typeof bits>, out: Item): void {
  const kind =
    marked(row, 'job-type-label', 'job-type') ||
    (bit(facts, /^(hourly(:.*)?|fixed[- ]price.*)$/i)?.text ?? '');
  const budget =
    marked(row, 'is-fixed-price', 'budget') || (bit(facts, /^(est\. )?budget:?\s*\S+$/i)?.text ?? '');
  const hourly = /^hourly/i.test(kind);
  if (kind) out.type = hourly ? 'Hourly' : (/^fixed[- ]price/i.exec(kind)?.[0] ?? kind);
  const sum = hourly ? pay(kind, 'hour') : (pay(budget, 'fixed') ?? pay(kind, 'fixed'));
  if (sum) out.pay = sum;
}

function item({ row, link, id }: Tile, known: ReadonlyMap<string, string[]>): Item {
  const clamp = see(
    row,
    '[data-test~="JobDescription"]',
    '[data-test~="job-description-text"]',
    '.air3-line-clamp p',
    '.air3-line-clamp-wrapper p',
  );
  const without = new Set<Element>(clamp ? [clamp] : []);
  const facts = bits(row, { without });
  const out: Item = { title: said(link), url: address(link, id) };
  const number = [attr(row, 'data-ev-job-uid'), attr(row, 'data-ev-opening_uid'), numberIn(id), id].find(
    Boolean,
  );
  out.jobId = number?.replace(/^"|"$/g, '') ?? id;
  money(row, facts, out);
  const level = marked(row, 'experience-level', 'contractor-tier') || bit(facts, LEVEL)?.text;
  if (level) out.experienceLevel = level;
  const place = marked(row, 'location', 'client-country').replace(/^location:?\s+/i, '');
  if (place) out.location = place;
  const posted = posting(row, facts);
  if (posted) out.posted = posted;
  const body = prose(clamp);
  if (body) out.description = body;
  const shown = chips(
    Array.from(row.querySelectorAll('[data-test~="token"], [data-test~="attr-item"], .air3-token')),
  );
  const skills = Array.from(new Set([...shown, ...(known.get(out.jobId) ?? [])]));
  if (skills.length) out.skills = skills;
  return out;
}

/** "Posted 2 hours ago · Proposals: 20 to 50" (2026-08) without its second half. */
function posting(row: Element, facts: ReturnType<typeof bits>): string {
  const line =
    marked(row, 'job-pubilshed-date', 'job-published-date', 'posted-on') ||
    (bit(facts, /^(posted|renewed)\b.{3,60}$/i)?.text ?? '');
  return (
    line
      .split('·')[0]
      ?.replace(/^posted\s+/i, '')
      .trim() ?? ''
  );
}

/** Skills of the jobs in this address's state, by the job's number. */
function stateSkills(doc: Document, url: URL): Map<string, string[]> {
  const jobs = list(at(stateFor(doc, url), 'jobsSearch', 'jobs'));
  return new Map(
    jobs.map((job) => [
      text(at(job, 'uid')),
      list(at(job, 'attrs')).flatMap((a) => text(at(a, 'prettyName')) || text(at(a, 'prefLabel')) || []),
    ]),
  );
}

export function readJobs(doc: Document, url: URL): Item[] {
  const known = stateSkills(doc, url);
  return jobTiles(doc).map((tile) => item(tile, known));
}

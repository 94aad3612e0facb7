/**
 * One job: its own page (2024-04) and the slider over a search (2025-05). The client has no name here, so `company` stays
 * empty; the client's other jobs, former freelancers and average rate on the same page are left alone.
 */
import type { Pay, Posting, PostingFields } from '../../domain/reading';
import { fold, parentOf } from '../dom';
import { addressOf, numberIn } from './address';
import { jobIn, jobNumberOf } from './identity';
import { LEVEL } from './jobs';
import { ONLY_SUM, pay, printed } from './money';
import { type Bit, bit, bits, chips, linesOf, prose, said, see, seeAll } from './shown';
import { at, type Literal, number, stateFor, text } from './state';

const OTHERS =
  '.extra-jobs-cards, [data-test~="SimilarJobs"], [data-test~="OtherJobs"], [data-test~="WorkHistory"], [data-test~="AboutClientUser"], [data-test~="AboutClientVisitor"], .cfe-ui-job-about-client';
const TIERS = ['', 'Entry Level', 'Intermediate', 'Expert'];
type Fields = Partial<PostingFields>;

export function titleOf(card: Element): string {
  const others = seeAll(card, OTHERS);
  const heading = seeAll(card, 'h1, h2, h3, h4').find((h) => said(h) && !others.some((o) => o.contains(h)));
  return said(heading);
}

/** "$500.00", or "$20.00 - $45.00" from two amounts. */
function budget(card: Element, facts: readonly Bit[]): string {
  const amounts = seeAll(card, '[data-test~="BudgetAmount"]')
    .map((e) => said(e))
    .filter((t) => /\d/.test(t));
  const unique = amounts.filter((t, i) => amounts.indexOf(t) === i);
  return unique.length
    ? unique.slice(0, 2).join(' - ')
    : (facts.find((b) => ONLY_SUM.test(b.text))?.text ?? '');
}

/** What stands beside an icon of the features list: "Expert" for `expertise`. Phone twins are dropped on the way. */
function beside(card: Element, icon: string): string {
  const mark = card.querySelector(`[data-cy^="${icon}"]`);
  const row = mark?.closest('li') ?? (mark ? parentOf(mark) : null);
  return row ? (linesOf(row)[0] ?? '') : '';
}

function kind(card: Element, facts: readonly Bit[]): string {
  if (card.querySelector('[data-cy="fixed-price"]'))
    return bit(facts, /^fixed[- ]price$/i)?.text ?? 'Fixed-price';
  if (card.querySelector('[data-cy^="clock-"]')) return 'Hourly';
  return bit(facts, /^(fixed[- ]price|hourly)$/i)?.text ?? '';
}

/** "Proposals: Less than 5": the value that follows a title. */
function labelled(card: Element, label: RegExp): string {
  for (const row of seeAll(card, '.ca-item, li')) {
    const line = linesOf(row).join(' ');
    if (label.test(line) && line.length < 120) return line.replace(label, '').trim();
  }
  return '';
}

function description(card: Element): string {
  const found = see(card, '[data-test~="Description"]');
  if (!found) return '';
  const strong = seeAll(found, 'strong, h2, h3, h4, h5').find((e) =>
    /^(summary|job description|description)$/i.test(said(e)),
  ); // 2025-05
  return prose(found, strong ? { without: new Set([strong]) } : {});
}

function fromCard(card: Element): Fields {
  const without = new Set<Element>(card.querySelectorAll(`${OTHERS}, [data-test~="Description"]`));
  const facts = bits(card, { without });
  const out: Fields = {};
  const put = <K extends keyof PostingFields>(
    key: K,
    value: PostingFields[K] | '' | null | undefined,
  ): void => {
    if (value !== '' && value !== null && value !== undefined && !(Array.isArray(value) && !value.length))
      out[key] = value;
  };
  put('title', titleOf(card));
  put('description', description(card));
  put('location', said(see(card, '[data-test~="LocationLabel"]')));
  put('posted', said(see(card, '[data-test~="PostedOn"]')).replace(/^posted\s+/i, ''));
  const type = kind(card, facts);
  put('type', type);
  put('pay', pay(budget(card, facts), /^hourly/i.test(type) ? 'hour' : 'fixed'));
  const level = beside(card, 'expertise') || bit(facts, LEVEL)?.text;
  put('experienceLevel', level && LEVEL.test(level) ? level : '');
  put('workload', beside(card, 'clock-timelog') || bit(facts, /hrs\/week$/i)?.text);
  put(
    'duration',
    beside(card, 'duration') || bit(facts, /^((less|more) than )?\d+( to \d+)? (months?|weeks?)\+?$/i)?.text,
  );
  put('projectType', labelled(card, /^project type:?\s*/i));
  put('proposals', labelled(card, /^proposals:?\s*/i));
  put('skills', skills(card));
  const around = card.closest('[data-test~="JobDetailsUserAir3"], [slidername], main') ?? card;
  const client = see(around, '[data-qa="client-location"]');
  put('clientCountry', said(client?.querySelector('strong') ?? null) || (client ? linesOf(client)[0] : ''));
  put('jobId', jobNumberOf(card));
  return out;
}

function skills(card: Element): string[] {
  const marked = chips(
    seeAll(card, '[data-test~="Skill"] a, [data-test~="Skill"] button, [data-test~="Skill"] .air3-badge'),
  );
  if (marked.length) return marked;
  const plain = chips(seeAll(card, '[data-test~="Skill"]'));
  return plain.length
    ? plain
    : chips(seeAll(card, '[data-test~="Expertise"] a, [data-test~="Expertise"] .air3-badge, .skills-list a'));
}

function sum(job: Literal): Pay | null {
  const amount = number(at(job, 'budget', 'amount'));
  const currency = text(at(job, 'budget', 'currencyCode')) || 'USD';
  if (amount) return pay(printed(amount, currency), 'fixed');
  const low = number(at(job, 'extendedBudgetInfo', 'hourlyBudgetMin'));
  const high = number(at(job, 'extendedBudgetInfo', 'hourlyBudgetMax'));
  if (!low) return null;
  return pay(
    high && high !== low ? `${printed(low, currency)} - ${printed(high, currency)}` : printed(low, currency),
    'hour',
  );
}

/** The state's job when it is the one in the address: fills what the page has not drawn yet. */
function fromState(doc: Document, url: URL): Fields {
  const { id } = addressOf(url);
  const details = at(stateFor(doc, url), 'jobDetails');
  const job = at(details, 'job');
  if (!id || text(at(job, 'ciphertext')).toLowerCase() !== id) return {};
  const found = sum(job);
  const out: Record<string, unknown> = {
    title: text(at(job, 'title')),
    description: fold(text(at(job, 'description')), true),
    jobId: text(at(job, 'uid')),
    posted: text(at(job, 'postedOn')).slice(0, 10),
    duration: text(at(job, 'durationLabel')),
    workload: text(at(job, 'workload')),
    experienceLevel: TIERS[number(at(job, 'contractorTier')) ?? 0],
    clientCountry: text(at(details, 'buyer', 'location', 'country')),
    ...(found ? { pay: found } : {}),
  };
  return Object.fromEntries(Object.entries(out).filter(([, v]) => v !== '' && v !== undefined)) as Fields;
}

export function readPosting(doc: Document, url: URL): Posting {
  const card = jobIn(doc);
  const shown = card ? fromCard(card) : {};
  const state = fromState(doc, url);
  const id = addressOf(url).id;
  const own = numberIn(id) ?? shown.jobId ?? state.jobId ?? id;
  const out: Record<string, { value: unknown; source: string }> = {};
  for (const [source, fields] of [
    ['card', shown],
    ['state', state],
  ] as const) {
    for (const [key, value] of Object.entries(fields)) out[key] ??= { value, source };
  }
  if (own)
    out['jobId'] = { value: own, source: numberIn(id) ? 'address' : (out['jobId']?.source ?? 'address') };
  return out as Posting;
}

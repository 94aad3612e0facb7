// @vitest-environment happy-dom
import '../dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AlsoStates } from '../../../components/match/AlsoStates';
import { Requirements } from '../../../components/match/Requirements';
import { ScoreBlock } from '../../../components/match/ScoreBlock';
import { ScoreSheet } from '../../../components/match/ScoreSheet';
import type { Draft } from '../../../lib/domain/reading';
import { ada, ilse, matchOf, READ_AT } from '../../gallery/people';

function show(draft: Draft, onCopy = vi.fn()) {
  const { evidence, match } = matchOf(draft);
  render(
    <Requirements
      match={match}
      evidence={evidence}
      site="linkedin"
      personName="Ada"
      allRead={draft === ada}
      readAt={READ_AT}
      onCopy={onCopy}
    />,
  );
  return { onCopy, match };
}

function row(name: string): HTMLDetailsElement {
  const found = screen.getAllByRole('group').find((each) => each.querySelector('bdi')?.textContent === name);
  if (!(found instanceof HTMLDetailsElement)) throw new Error(`no row ${name}`);
  return found;
}

async function open(name: string): Promise<HTMLDetailsElement> {
  const summary = row(name).querySelector('summary');
  if (summary) await userEvent.click(summary);
  return row(name);
}

describe('rows', () => {
  test('say the state in words, with what it rests on', () => {
    show(ada);
    // Within a length of time the spaces do not break.
    const said = (name: string) => row(name).querySelector('summary')?.textContent?.replaceAll('\u00a0', ' ');
    expect(said('Python')).toBe('Python 5 y+Stated · 6 y 1 m5');
    expect(said('SQL')).toBe('SQLImplied by PostgreSQL3');
    expect(said('Kafka')).toBe('KafkaNot stated · ask');
    expect(said('React or Vue')).toBe('React or VueStated: Vue · 2 y 2 m1');
    expect(said('AWS')).toBe('AWSSays no · “no AWS”1');
  });

  test('musts stand before nices, under their captions', () => {
    show(ada);
    const must = within(screen.getByRole('region', { name: 'Must have' }));
    expect(must.getAllByRole('group')).toHaveLength(7);
    expect(within(screen.getByRole('region', { name: 'Nice to have' })).getAllByRole('group')).toHaveLength(
      5,
    );
  });
});

describe('evidence', () => {
  test('is made only when the row is opened; newest first, words marked, years added up', async () => {
    show(ada);
    expect(document.querySelector('mark')).toBeNull();
    const python = await open('Python');
    const quotes = [...python.querySelectorAll('li')];
    expect(quotes.map((each) => each.querySelector('div')?.textContent)).toEqual([
      'Experience · Nordbank2023 – now',
      'Experience · Kiosk242019 – 2021',
      'Headline',
      'About',
      'Skills',
    ]);
    expect(quotes.every((each) => each.querySelector('mark')?.textContent === 'Python')).toBe(true);
    expect(quotes[1]?.querySelector('p')?.textContent).toBe(
      '“Python back end for 900 shops, from two developers to nine.”',
    );
    expect(python.textContent).toContain('3 y 11 m + 2 y 2 m = 6 y 1 m, 5 y wanted');
  });

  test('not stated never says more than was read, and gives a question to copy', async () => {
    const { onCopy } = show(ada);
    const kafka = await open('Kafka');
    expect(kafka.textContent).toContain('All 10 fields were read; Kafka is in none of them.');
    expect(kafka.textContent).toContain('That does not mean Ada lacks it.');
    const copy = await within(kafka).findByRole('button', { name: 'Copy the question' }, { timeout: 10_000 });
    const asked = within(kafka).getByText(/^“.*Kafka.*\?”$/);
    await userEvent.click(copy);
    expect(`“${onCopy.mock.lastCall?.[0]}”`).toBe(asked.textContent);
    expect(copy.getAttribute('aria-label') ?? copy.textContent).toContain('Copied');
  });

  test('not read yet says what to open', async () => {
    show(ilse);
    const kafka = await open('Kafka');
    expect(kafka.textContent).toContain('Skills is not loaded.');
    expect(kafka.textContent).toContain('On the page, open Show all skills.');
  });

  test('a no is marked as such', async () => {
    show(ada);
    const mark = (await open('AWS')).querySelector('mark');
    expect(mark?.getAttribute('data-polarity')).toBe('negated');
  });
});

describe('score', () => {
  test('while something is open it is “so far”, with its range', () => {
    const { match } = matchOf(ilse);
    render(<ScoreBlock match={match} onExplain={vi.fn()} />);
    expect(document.body.textContent).toContain('must-haves stated so far');
    expect(document.body.textContent).toContain(`can end between ${match.low} and ${match.high}`);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Redis: not read yet');
  });

  test('the opened sheet adds up to the score it explains', () => {
    const { match } = matchOf(ada);
    render(
      <ScoreSheet match={match} open onClose={vi.fn()} onChangeWeights={vi.fn()} onWhereItFails={vi.fn()} />,
    );
    const cells = [...document.querySelectorAll('tbody tr td:last-child')];
    const lines = cells.filter((cell) => cell.querySelector('b'));
    const add = (which: number) =>
      lines.reduce((sum, cell) => sum + Number(cell.textContent.split(' of ')[which]), 0);
    expect([add(0), add(1)]).toEqual([match.points, match.weightAll]);
    expect(document.body.textContent).toContain(
      `${match.score}= ${match.points} of ${match.weightAll} points`,
    );
    expect(match.score).toBe(Math.floor((100 * add(0)) / add(1) + 0.5));
  });
});

test('also states: groups with counts, and a chip opens where it stands', async () => {
  const { evidence, match } = matchOf(ada);
  render(<AlsoStates evidence={evidence} match={match} />);
  expect(screen.queryByRole('heading', { name: 'Languages and frameworks 4' })).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Python' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'FastAPI' }));
  expect(document.querySelector('mark')?.textContent).toBe('FastAPI');
  await userEvent.click(screen.getByRole('button', { name: 'FastAPI' }));
  expect(document.querySelector('mark')).toBeNull();
});

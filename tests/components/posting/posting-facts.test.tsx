// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PostingFacts } from '../../../components/posting/PostingFacts';
import type { Requirement } from '../../../lib/domain/role';

const language = (name: string, need: Requirement['need']): Requirement => ({
  id: name,
  kind: 'language',
  anyOf: [name],
  need,
  weight: 1,
});

/** "Place: Berlin", in the order shown. */
function facts(start: string | undefined, languages: Requirement[]): string[] {
  render(
    <PostingFacts
      posting={{ location: { value: 'Berlin', source: 'card' } }}
      start={start}
      languages={languages}
    />,
  );
  return screen
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
}

test('what a role needs is named also where the posting does not say it', () => {
  expect(facts(undefined, [])).toEqual([
    'Place: Berlin',
    'Pay: Not in the posting',
    'Contract: Not in the posting',
    'Languages: Not in the posting',
    'Start: Not in the posting',
  ]);
});

test('languages say which are a plus, the start stands as printed', () => {
  const shown = facts('1 March 2027', [language('English', 'must'), language('German', 'nice')]);
  expect(shown.slice(3)).toEqual(['Languages: English; German is a plus', 'Start: 1 March 2027']);
});

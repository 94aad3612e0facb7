// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { eventWords } from '../../../components/candidates/history-words';
import { PersonFields } from '../../../components/candidates/PersonFields';
import { shownFields } from '../../../components/candidates/person-fields';
import { readAge } from '../../../components/candidates/read-age';
import type { CandidateDetail } from '../../../lib/db/read/candidates';
import type { EventRow } from '../../../lib/domain/rows';
import { candidatesText, personText } from '../../../lib/i18n/en/candidates';
import { listed } from './people';

const read = <T,>(value: T, source = 'card') => ({ value, source, url: 'https://example.org/', readAt: 5 });
const row = { updatedAt: 1, schemaVersion: 1 };

function detail(draft: object, overrides: CandidateDetail['candidate']['overrides'] = {}): CandidateDetail {
  const { candidate } = listed('Ada');
  return {
    candidate: { ...candidate, overrides },
    binned: false,
    profiles: [
      {
        profile: {
          ...row,
          id: 'p',
          candidateId: 'Ada',
          keys: ['k'],
          keyRule: 1,
          site: 'linkedin',
          url: 'https://example.org/',
          readAt: 5,
          layout: 't',
          fields: {},
          missing: {},
          partial: {},
        },
        draft: { missing: {}, layout: 't', ...draft } as CandidateDetail['profiles'][number]['draft'],
      },
    ],
    entries: [],
    tags: [],
    notes: [],
    reminders: [],
  };
}
const field = (of: CandidateDetail, name: string) => shownFields(of).find((one) => one.name === name);

test('the recruiter’s word goes before what was read, also an empty one; the newest position stands in', () => {
  const draft = {
    headline: read('Engineer'),
    emails: read(['a@example.org', 'b@example.org']),
    experience: read([{ title: 'Lead', company: 'Nordbank', end: 'present' }]),
    missing: { phones: 'masked' },
  };
  const of = detail(draft, { headline: { value: '', updatedAt: 9 } });
  expect(field(of, 'headline')).toMatchObject({ value: '', typed: true, source: 'typed', at: 9 });
  expect(field(of, 'emails')).toMatchObject({ value: 'a@example.org, b@example.org', source: 'card' });
  expect(field(of, 'currentCompany')).toMatchObject({ value: 'Nordbank', source: 'position', at: 5 });
  expect(field(of, 'phones')).toMatchObject({ value: '', missing: 'masked' });
  expect(field(of, 'location')).toMatchObject({ missing: 'absent' });
});

function show(of: CandidateDetail) {
  const send = vi.fn(async () => ({ ok: true as const, ids: [] }));
  render(
    <PersonFields detail={of} acts={{ send, move: vi.fn(), bin: vi.fn(), erase: vi.fn(), dialogs: null }} />,
  );
  return send;
}

test('a field is typed over in place, and an unchanged one sends nothing', async () => {
  const send = show(detail({ currentCompany: read('Paysmith') }));
  await userEvent.click(screen.getByRole('button', { name: 'Change Employer' }));
  await userEvent.keyboard('{Enter}');
  expect(send).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Change Employer' }));
  await userEvent.clear(screen.getByRole('textbox', { name: 'Employer' }));
  await userEvent.keyboard('Harbour Labs{Enter}');
  expect(send).toHaveBeenCalledExactlyOnceWith(
    { name: 'setOverride', candidateId: 'Ada', field: 'currentCompany', value: 'Harbour Labs' },
    'Employer of Ada changed',
    'Ada',
  );
});

test('what was typed can go back to what was read; a name is never emptied', async () => {
  const send = show(detail({ name: read('Ada') }, { currentCompany: { value: 'Typed Ltd', updatedAt: 9 } }));
  await userEvent.click(screen.getByRole('button', { name: 'Change Name' }));
  await userEvent.clear(screen.getByRole('textbox', { name: 'Name' }));
  await userEvent.keyboard('{Enter}');
  expect(send).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Change Employer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Back to what was read' }));
  expect(send).toHaveBeenCalledExactlyOnceWith(
    { name: 'setOverride', candidateId: 'Ada', field: 'currentCompany', value: null },
    'Employer of Ada is what was read again',
    'Ada',
  );
});

test('history speaks in names, not in ids', () => {
  const text = personText.get();
  const words = (kind: string, detail: EventRow['detail'] = {}, roleId?: string) =>
    eventWords(
      { ...row, id: 'e', at: 1, kind, candidateIds: [], detail, ...(roleId ? { roleId } : {}) },
      {
        text,
        stage: (id) => id.toUpperCase(),
        role: (id) => `role ${id}`,
        site: (id) => id.toUpperCase(),
        field: (name) => `field ${name}`,
      },
    );
  expect(words('stage', { from: 'new', to: 'offer' })).toBe('NEW → OFFER');
  expect(words('saved', { site: 'upwork' })).toBe('Saved from UPWORK');
  expect(words('added to role', {}, '7')).toBe('Added to role 7');
  expect(words('typed', { field: 'headline' })).toBe('field headline typed');
  expect(words('something new')).toBe('Changed: something new');
});

test('ages in little room', () => {
  const DAY = 86_400_000;
  const age = (days: number) => readAge(0, days * DAY, candidatesText.get());
  expect([age(0.5), age(3), age(13), age(59)]).toEqual(['today', '3 d', '1 w', '8 w']);
  expect([age(60), age(364), age(365), age(800)]).toEqual(['1 mo', '11 mo', '1 y', '2 y']);
});

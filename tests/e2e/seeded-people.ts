/** A role and three people whose cells are trouble: a formula, quotes, lines, a right-to-left name, a phone number. */
import type { Page } from 'puppeteer-core';
import type { Command, CommandAnswer } from '../../lib/domain/command';
import type { Draft } from '../../lib/domain/reading';

export const ROLE = { id: '0d1f6f2e-1111-4a52-9a52-000000000001', name: 'Senior Django, Berlin' };
const READ_AT = Date.UTC(2026, 7, 20, 9);

/** One command from one of our own pages, as a click would send it. */
export async function command(page: Page, one: Command): Promise<Extract<CommandAnswer, { ok: true }>> {
  const answer = await page.evaluate(
    async (sent: unknown) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome;
      return runtime.sendMessage({
        id: Math.floor(Math.random() * 10_000),
        type: 'command',
        data: { id: crypto.randomUUID(), command: sent },
        timestamp: Date.now(),
      });
    },
    one as unknown as Record<string, unknown>,
  );
  const { res } = answer as { res?: CommandAnswer };
  if (!res?.ok) throw new Error(`${one.name} was refused: ${JSON.stringify(answer)}`);
  return res;
}

const field = <T>(value: T) => ({ value, source: 'card' });

interface Made {
  name: string;
  handle: string;
  headline: string;
  phone?: string;
  title?: string;
  note?: string;
}

export const PEOPLE: readonly Made[] = [
  {
    name: 'Ada Kowalska',
    handle: 'ada-kowalska',
    headline: '=1+1',
    phone: '+44 20 7946 0018',
    title: 'Lead "payments" engineer',
    note: 'Called on Monday.\nWants "remote"; 80 %',
  },
  { name: 'מיכל לוי', handle: 'michal-levi', headline: 'Python | Django', title: 'Back-end engineer' },
  { name: 'Radu M.', handle: 'radu-m', headline: 'Django and DRF expert', title: 'Django <lead>' },
];

function draftOf({ name, headline, phone, title }: Made): Draft {
  return {
    name: field(name),
    headline: field(headline),
    about: field('I build payment back ends in Python and Django.'),
    location: field('Kraków, Poland'),
    ...(title ? { currentTitle: field(title) } : {}),
    ...(phone ? { phones: field([phone]) } : {}),
    missing: {},
    layout: 'made',
  };
}

/** Their ids, in the order given. */
export async function seed(page: Page): Promise<string[]> {
  await command(page, {
    name: 'saveRole',
    roleId: ROLE.id,
    role: { name: ROLE.name, employment: [], confidential: false, requirements: [] },
  });
  const ids: string[] = [];
  for (const person of PEOPLE) {
    const url = `https://www.linkedin.com/in/${person.handle}/`;
    const draft = { ...draftOf(person), handle: person.handle };
    const saved = await command(page, {
      name: 'saveDraft',
      site: 'linkedin',
      url,
      readAt: READ_AT,
      draft,
      roles: [{ roleId: ROLE.id }],
    });
    const [id] = saved.ids;
    if (id === undefined) throw new Error(`${person.name} was not saved`);
    ids.push(id);
    if (person.note)
      await command(page, {
        name: 'addNote',
        noteId: crypto.randomUUID(),
        candidateId: id,
        text: person.note,
      });
  }
  return ids;
}

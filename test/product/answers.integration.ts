/** The answer comes back, on the running product: a contact for it, a matter that is not settled, a question, a person who is silent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addWorkingHours, nextOpening } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import type { Resident } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly assignee: string | null;
}
interface Waiting {
  readonly kind: string;
  readonly words: string | null;
}

let product: Running;
let office: Awaited<ReturnType<Running['staff']>>;
beforeAll(async () => {
  product = await startProduct();
  // In office hours nothing that is told has to wait for the morning.
  const now = new Date().toISOString();
  await product.run.advance(Date.parse(nextOpening(city, now)) - Date.parse(now) + 60_000);
  office = await product.staff('admin');
});
afterAll(() => product.stop());

const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
const numberIn = (text: string | null): string => NUMBER.exec(text ?? '')?.[0] ?? 'no number';

const report = async (resident: Resident, words: string): Promise<string> => {
  await resident.asks(words, 'Wysłać?');
  return numberIn((await resident.asks('tak', NUMBER)).text);
};

const rowOf = (number: string, state: string): Promise<Row> =>
  until(`${number} to be ${state}`, async () => {
    const { items } = await office.get<{ items: Row[] }>(`/api/issues?state=${state}`);
    return items.find((row) => row.number === number);
  });

/** A transition by whom the issue is with. */
const act = async (row: Row, what: string, body: object): Promise<void> => {
  const answer = await office.call('POST', `/api/issues/${row.id}/${what}`, body, { 'idempotency-key': `${what}-${row.id}` });
  expect(await answer.text().then((text) => `${answer.status} ${text}`)).toMatch(/^200 /);
};

const pageSays = (resident: Resident, text: string) =>
  fetch(`${product.run.url}/simulator/api/page/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ psid: resident.psid, text }),
  });

/** The chat as staff see it. */
const saidIn = async ({ psid }: Resident): Promise<readonly { readonly text: string | null }[]> => {
  const id = encodeURIComponent(conversationIdOf('messenger', psid));
  return (await office.get<{ messages: { text: string | null }[] }>(`/api/conversations/${id}`)).messages;
};

/** Moves the clock until office hours have passed since a message. */
const officeHoursPass = async (resident: Resident, hours: number): Promise<void> => {
  const last = (await resident.messages()).at(-1)?.at ?? '';
  await product.run.advance(Date.parse(addWorkingHours(city, last, hours)) - Date.parse(last) + 3 * 60_000);
};

describe('a contact for the answer', () => {
  it('is asked for once, kept, shown in the copy of the data, and gone when removed', async () => {
    const resident = await product.resident();
    await report(resident, 'nie świeci latarnia, Bogusławskiego 3');
    await resident.hears('Użyjemy go tylko do odpowiedzi');
    await resident.asks('600 100 200', '+48 600 100 200');
    await report(resident, 'dziura w chodniku, Chopina 14');
    const asked = (await resident.messages()).filter(({ text }) => text?.includes('Użyjemy go tylko do odpowiedzi'));
    expect(asked).toHaveLength(1);
    await resident.asks('chcę kopię moich danych', 'Kontakt tylko do odpowiedzi: +48 600 100 200');
    await resident.asks('usuń numer', 'Usunięte');
  });
});

describe('after closing', () => {
  it('"nie, dalej ciemno" opens it again, and it goes back to whom it was with', async () => {
    const resident = await product.resident();
    const number = await report(resident, 'nie świeci latarnia na Moniuszki 5');
    await act(await rowOf(number, 'routed'), 'accept', {});
    const accepted = await rowOf(number, 'accepted');
    await act(accepted, 'resolve', { outcome: 'Wymieniono żarówkę.' });
    await resident.hears('Czy to załatwione także Twoim zdaniem?');
    const before = (await resident.messages()).length;
    await resident.asks('nie, dalej ciemno', `${number} otwieramy ponownie`);
    const again = await until('the issue to be open again', async () => {
      const { items } = await office.get<{ items: Row[] }>('/api/issues');
      return items.find((row) => row.number === number && row.state !== 'resolved');
    });
    expect(again.assignee).toBe(accepted.assignee);
    await resident.asks('dziękuję', 'Dziękuję');
    const told = (await resident.messages()).slice(before).filter(({ text }) => text?.includes('otwieramy ponownie'));
    expect(told).toHaveLength(1);
  });

  it('a picture sent with the "no" stands in the issue', async () => {
    const resident = await product.resident();
    const number = await report(resident, 'dziura w jezdni na Olimpijskiej 21');
    await act(await rowOf(number, 'routed'), 'accept', {});
    await act(await rowOf(number, 'accepted'), 'resolve', { outcome: 'Załatane.' });
    await resident.hears('Czy to załatwione');
    await resident.asks(
      { text: 'nie, dziura dalej jest', attachment: { type: 'image', sample: 'lamp' } },
      `${number} otwieramy ponownie`,
    );
    const again = await rowOf(number, 'routed');
    await until('the picture in the issue', async () => {
      const { attachments } = await office.get<{ attachments: unknown[] }>(`/api/issues/${again.id}`);
      return attachments.length > 0;
    });
  });

  it('"tak" is thanked for', async () => {
    const resident = await product.resident();
    const number = await report(resident, 'brudny przystanek na Kubeckiego 4');
    await act(await rowOf(number, 'routed'), 'accept', {});
    await act(await rowOf(number, 'accepted'), 'resolve', { outcome: 'Posprzątane.' });
    await resident.hears('Czy to załatwione');
    await resident.asks('tak', 'Dziękujemy za potwierdzenie');
  });
});

describe('a question of whoever deals with it', () => {
  it('is answered by the next words, and staff go on', async () => {
    const resident = await product.resident();
    const number = await report(resident, 'zepsuta huśtawka na placu zabaw, Fredry 8');
    await act(await rowOf(number, 'routed'), 'accept', {});
    await act(await rowOf(number, 'accepted'), 'ask', { question: 'Która huśtawka?' });
    await resident.hears('Która huśtawka?');
    await resident.asks('ta przy zjeżdżalni', 'przeczyta osoba, która się nim zajmuje');
    await until('the issue to go on', async () => {
      const { items } = await office.get<{ items: Row[] }>('/api/issues');
      return items.find((row) => row.number === number && row.state !== 'waiting_for_resident');
    });
  });
});

describe('a person on the page', () => {
  it('who falls silent gives way after two office hours: the automat says so, and the office has the words that waited', async () => {
    const resident = await product.resident();
    await resident.asks('dzień dobry', 'automat');
    await pageSays(resident, 'Tu biuro.');
    await until('the page to have spoken', async () => (await resident.messages()).find(({ from }) => from === 'person'));
    const before = (await resident.messages()).length;
    const words = 'czekam na odpowiedź w sprawie ławki';
    await resident.say(words);
    await until('the words to be stored', async () => (await saidIn(resident)).find(({ text }) => text === words));
    await officeHoursPass(resident, city.botReturnsAfterOfficeHours);
    await resident.hears('Człowiek jeszcze nie odpisał', before, 30);
    const waiting = await until('the words in the inbox', async () => {
      const { items } = await office.get<{ items: Waiting[] }>('/api/escalations');
      return items.find((one) => one.kind === 'unanswered' && one.words?.includes('ławki'));
    });
    expect(waiting.words).toBe(words);
    await resident.asks('dziura w chodniku', 'tu automat, nie człowiek');
  });

  it('is not what the page says by itself: the automat goes on', async () => {
    const greeting = 'Dziękujemy za wiadomość! Odpiszemy, gdy tylko będziemy mogli.';
    for (const words of ['dzień dobry', 'hej']) {
      const resident = await product.resident();
      await resident.say(words);
      await pageSays(resident, greeting);
      await resident.hears('automat');
      await resident.asks('pełny kosz', /Gdzie to jest/);
    }
  });
});

/** The way back on the running product: whatever happens, an answer arrives, or somebody sees that it did not and why. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { nextTime } from '../support/local-time.ts';
import type { Resident } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

interface Letter {
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string | null;
  readonly text: string;
}
interface Said {
  readonly text: string | null;
  readonly delivery: { readonly status: string; readonly via: string | null; readonly failure: string | null } | null;
}
interface Call {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly reason: string;
}
interface Issue {
  readonly id: string;
  readonly number: string;
  readonly conversationId: string;
  readonly resident: Resident;
}

let product: Running;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());
beforeEach(async () => {
  await product.fault('none');
  await nextTime(product, '08:00');
});

const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
const streets = city.streets
  .filter(({ subarea, kind, short }) => subarea !== null && kind === 'ulica' && !/[\d ]/.test(short))
  .map(({ short }) => short);
let used = 0;

const office = () => product.staff('admin');
const post = async (path: string, body: object = {}): Promise<{ readonly messageId?: string }> => {
  const response = await (await office()).call('POST', path, body, { 'idempotency-key': randomUUID() });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return JSON.parse(text);
};
const detail = async (id: string) =>
  (await office()).get<{ conversation: { id: string; messages: readonly Said[] } | null }>(`/api/issues/${id}`);

/** A filed report that a person has accepted, its author told. */
const accepted = async (contact?: string): Promise<Issue> => {
  const resident = await product.resident();
  await resident.asks(`nie świeci latarnia, ${streets[used++]} 3`, 'Wysłać?');
  const number = NUMBER.exec((await resident.asks('tak', NUMBER)).text ?? '')?.[0] ?? '';
  if (contact !== undefined) await resident.asks(contact, contact.slice(-3));
  await resident.hears(`${number} trafiło do`);
  const row = await until(`${number} on the list`, async () =>
    (await (await office()).get<{ items: { id: string; number: string; state: string }[] }>('/api/issues?limit=100')).items.find(
      (one) => one.number === number && one.state === 'routed',
    ),
  );
  await post(`/api/issues/${row.id}/accept`);
  await resident.hears(`${number} ma już osobę`);
  const { conversation } = await detail(row.id);
  return { id: row.id, number, conversationId: conversation?.id ?? '', resident };
};

const resolve = async ({ id, number }: Issue): Promise<string> => {
  const outcome = `Lampa przy ${number} świeci.`;
  await post(`/api/issues/${id}/resolve`, { outcome });
  return outcome;
};

const deliveryOf = ({ id }: Issue, words: string, fits: (delivery: NonNullable<Said['delivery']>) => boolean) =>
  until(`what became of "${words}"`, async () => {
    const said = (await detail(id)).conversation?.messages.filter(({ text }) => text?.includes(words)) ?? [];
    return said.map(({ delivery }) => delivery).find((delivery) => delivery !== null && fits(delivery));
  });
const settled = (issue: Issue, words: string) =>
  deliveryOf(issue, words, ({ status }) => !['queued', 'claimed'].includes(status));

const letters = async () => (await (await fetch(`${product.run.url}/local/outbox.json`)).json()) as { items: readonly Letter[] };
const letterWith = (words: string): Promise<Letter> =>
  until(`a letter with "${words}"`, async () => (await letters()).items.find(({ text }) => text.includes(words)));
const calls = async () => (await (await office()).get<{ items: readonly Call[] }>('/api/calls?limit=100')).items;
const callAbout = ({ number }: Issue): Promise<Call> =>
  until(`a call about ${number}`, async () => (await calls()).find((call) => call.number === number));
const heardTimes = async ({ resident }: Issue, words: string): Promise<number> =>
  (await resident.messages()).filter(({ from, text }) => from === 'bot' && text?.includes(words)).length;

describe('an answer after thirty hours', () => {
  it.each([
    ['SMS', '600 100 200', { kind: 'sms', to: ['+48600100200'] }, 'sms'],
    ['e-mail', 'ktos@example.org', { kind: 'email', to: ['ktos@example.org'] }, 'email'],
  ])('goes by %s to whoever left an address for it', async (_, contact, letter, via) => {
    const issue = await accepted(contact);
    await product.run.advance('PT30H');
    const outcome = await resolve(issue);
    expect(await letterWith(outcome)).toMatchObject(letter);
    expect(await settled(issue, outcome)).toMatchObject({ status: 'sent', via });
    expect((await calls()).map(({ number }) => number)).not.toContain(issue.number);
    expect(await heardTimes(issue, outcome)).toBe(0);
  });

  it('without an address stands on the call list, and is the first thing said when the resident writes', async () => {
    const issue = await accepted();
    await product.run.advance('PT30H');
    const outcome = await resolve(issue);
    expect(await callAbout(issue)).toMatchObject({ reason: 'graph.outside-window', text: expect.stringContaining(outcome) });
    expect(await settled(issue, outcome)).toMatchObject({ status: 'failed', failure: 'graph.outside-window' });

    const before = (await issue.resident.messages()).length;
    await issue.resident.say('dzień dobry');
    await issue.resident.hears(outcome, before);
    const [first] = (await issue.resident.messages()).slice(before).filter(({ from }) => from === 'bot');
    expect(first?.text).toContain(outcome);
    expect((await calls()).map(({ number }) => number)).not.toContain(issue.number);
    await issue.resident.say('dziękuję');
    await until('both answers', async () => (await issue.resident.messages()).length >= before + 5);
    expect(await heardTimes(issue, outcome)).toBe(1);
  });

  it('said when the resident writes again is a question: "nie" reopens', async () => {
    const issue = await accepted();
    await product.run.advance('PT30H');
    const outcome = await resolve(issue);
    await callAbout(issue);
    await issue.resident.asks('dzień dobry', outcome);
    // Known as sent; by now it may be known as read, too.
    await deliveryOf(issue, outcome, ({ status }) => ['sent', 'delivered', 'read'].includes(status));
    await issue.resident.say('nie, dalej jest ciemno');
    await until('the issue to be open again', async () => {
      const { issue: now } = await (await office()).get<{ issue: { state: { name: string } } }>(`/api/issues/${issue.id}`);
      return now.state.name !== 'resolved';
    });
  });

  it('that somebody called about is not said again', async () => {
    const issue = await accepted();
    await product.run.advance('PT30H');
    const outcome = await resolve(issue);
    const { id } = await callAbout(issue);
    await post(`/api/calls/${id}/done`, { note: 'Zadzwoniłem.' });
    expect(await settled(issue, outcome)).toMatchObject({ status: 'failed', failure: 'send.told-by-call' });
    const before = (await issue.resident.messages()).length;
    await issue.resident.say('dzień dobry');
    await until('an answer', async () => (await issue.resident.messages()).slice(before).some(({ from }) => from === 'bot'));
    expect(await heardTimes(issue, outcome)).toBe(0);
  });

  it('goes by Messenger when a person wrote it, for seven days, and to the call list after', async () => {
    const issue = await accepted();
    await product.run.advance('PT30H');
    await post(`/api/conversations/${issue.conversationId}/take`);
    await post(`/api/conversations/${issue.conversationId}/send`, { text: 'Tu Ewa z biura, dzwoniłam do zarządcy.' });
    await issue.resident.hears('Tu Ewa z biura');
    await product.run.advance('P6D');
    await post(`/api/conversations/${issue.conversationId}/take`);
    await post(`/api/conversations/${issue.conversationId}/send`, { text: 'Zarządca odpisał, lampa będzie w piątek.' });
    const call = await until('the call', async () => (await calls()).find(({ text }) => text.includes('Zarządca odpisał')));
    expect(call.reason).toBe('graph.outside-window');
  });

  it('goes by SMS to a person without a chat who asked for it', async () => {
    await post('/api/issues', {
      category: city.categories.find(({ sensitive }) => !sensitive)?.id,
      description: 'Nie świeci latarnia',
      place: `${streets[used++]} 4`,
      toldAboutData: true,
      answer: { how: 'sms', contact: '601 100 200' },
    });
    const row = await until('the issue', async () =>
      (
        await (await office()).get<{ items: { id: string; state: string; houseNumber: string | null }[] }>('/api/issues')
      ).items.find(({ houseNumber, state }) => houseNumber === '4' && state === 'routed'),
    );
    await post(`/api/issues/${row.id}/accept`);
    await post(`/api/issues/${row.id}/resolve`, { outcome: 'Lampa przy czwórce świeci.' });
    expect(await letterWith('Lampa przy czwórce świeci.')).toMatchObject({ kind: 'sms', to: ['+48601100200'] });
  });
});

describe('Graph in trouble', () => {
  it.each([
    ['token-dead', 'graph.token-dead'],
    ['page-restricted', 'graph.page-restricted'],
    ['throttled', 'graph.throttled'],
    ['throttled-613', 'graph.throttled'],
  ])('%s: held in sight, and sent when it is over', async (fault, failure) => {
    const issue = await accepted();
    await product.fault(fault);
    const outcome = await resolve(issue);
    expect(await settled(issue, outcome)).toMatchObject({ status: 'held', failure });
    await product.fault('none');
    await product.run.advance('PT17M');
    await issue.resident.hears(outcome);
    expect(await deliveryOf(issue, outcome, ({ status }) => status !== 'held' && status !== 'queued')).toMatchObject({
      via: 'messenger',
      failure: null,
    });
  });

  it.each([
    ['goes by SMS', '602 100 200'],
    ['stands on the call list', undefined],
  ])('an account that takes no messages any more: the answer %s', async (_, contact) => {
    const issue = await accepted(contact);
    await product.fault('user-unavailable');
    const outcome = await resolve(issue);
    if (contact === undefined) expect(await callAbout(issue)).toMatchObject({ reason: 'graph.recipient-unavailable' });
    else expect(await letterWith(outcome)).toMatchObject({ kind: 'sms', to: ['+48602100200'] });
  });

  it('the line breaks after acceptance: the answer comes once', async () => {
    const issue = await accepted();
    await product.fault('drop-after-acceptance', 1);
    const outcome = await resolve(issue);
    await issue.resident.hears(outcome);
    await deliveryOf(issue, outcome, ({ status }) => ['sent', 'delivered', 'read'].includes(status));
    await product.run.advance('PT20M');
    await product.run.advance('PT20M');
    expect(await heardTimes(issue, outcome)).toBe(1);
  });

  it('what is no longer true by the end of it is listed, not sent', async () => {
    const issue = await accepted();
    await product.fault('token-dead');
    await post(`/api/issues/${issue.id}/ask`, { question: 'Przy którym wejściu to jest?' });
    await settled(issue, 'Przy którym wejściu');
    await post(`/api/issues/${issue.id}/start`);
    await product.fault('none');
    await product.run.advance('PT17M');
    const told = await deliveryOf(issue, 'Przy którym wejściu', ({ status }) => status === 'failed');
    expect(told.failure).toBe('send.no-longer-true');
    expect(await heardTimes(issue, 'Przy którym wejściu')).toBe(0);
  });
});

describe('at night', () => {
  it('nothing unasked is sent; in the morning it is', async () => {
    const issue = await accepted();
    await nextTime(product, '22:30');
    const outcome = await resolve(issue);
    expect(await settled(issue, outcome)).toMatchObject({ status: 'held', failure: 'send.quiet-hours' });
    await nextTime(product, '06:50');
    expect(await heardTimes(issue, outcome)).toBe(0);
    await nextTime(product, '07:02');
    await issue.resident.hears(outcome);
  });
});

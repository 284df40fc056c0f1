/** Events in the chat of the running product: found, signed up, cancelled; full, waited for, offered, taken. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { EventContent } from '../../shared/events/model.ts';
import { content } from '../support/event-content.ts';
import { text } from '../support/events.ts';
import { nextTime } from '../support/local-time.ts';
import type { Resident } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

interface Guest {
  readonly id: string;
  readonly code: string;
  readonly state: string | { readonly name: string };
  readonly name: string | null;
}

/** The whole way of an offer, on a machine that does other things beside. */
const PATIENT = 40;
const HOUR = 3_600_000;

let product: Running;
beforeAll(async () => {
  product = await startProduct();
  await nextTime(product, '10:00');
});
afterAll(() => product.stop());

const post = async <T>(path: string, body: object = {}): Promise<T> => {
  const office = await product.staff('office');
  const response = await office.call('POST', path, body, { 'idempotency-key': randomUUID() });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${answer}`);
  return JSON.parse(answer) as T;
};

const clock = async () => ((await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string }).now;

/** Published, `days` ahead of the product's own clock. */
const published = async (changed: Partial<EventContent>, days = 3): Promise<string> => {
  const start = Math.ceil(Date.parse(await clock()) / HOUR) * HOUR + days * 24 * HOUR;
  const dates = [[{ startsAt: new Date(start).toISOString(), endsAt: new Date(start + 2 * HOUR).toISOString() }]];
  const made = await post<{ event: { id: string }; dates: readonly { id: string }[] }>('/api/events', {
    content: content(changed),
    dates,
  });
  await post(`/api/events/${made.event.id}/publish`);
  return made.dates[0]?.id ?? '';
};

const guests = async (dateId: string): Promise<readonly Guest[]> => {
  const office = await product.staff('office');
  return (await office.get<{ items: readonly Guest[] }>(`/api/event-dates/${dateId}/guests`)).items;
};
const stateOf = ({ state }: Guest) => (typeof state === 'string' ? state : state.name);
/** Nobody answers before the offer is known to have gone out, which is a moment after it can be read. */
const offerSent = (dateId: string): Promise<unknown> =>
  until('the offer to be known as sent', async () => {
    const office = await product.staff('office');
    const { items } = await office.get<{
      items: readonly { totals: Readonly<Record<string, number>>; guests: { became: string }[] }[];
    }>(`/api/event-dates/${dateId}/notices`);
    return items.flatMap(({ guests }) => guests).every(({ became }) => became !== 'waiting');
  });

const guestIn = (dateId: string, name: string, state: string): Promise<Guest> =>
  until(
    `${name} to be ${state}`,
    async () => (await guests(dateId)).find((guest) => guest.name === name && stateOf(guest) === state),
    { seconds: PATIENT },
  );

/** A date in the chat, as its button in a link would open it. */
const signsUp = async (resident: Resident, dateId: string, name: string): Promise<void> => {
  await resident.asks({ quickReply: { title: 'Zapisz mnie', payload: `join:${dateId}` } }, 'Ile osób przyjdzie?');
  await resident.asks('1', 'Na jakie imię');
  await resident.asks(name, /Zapisać/);
};

describe('what is on', () => {
  it('is found in the chat by its kind, signed up for with what was said, told with a code, and cancelled', async () => {
    const dateId = await published({ title: text('Spacer przy nieczynnej wąskotorówce') });
    const resident = await product.resident();
    await resident.asks('kiedy spacer przy wąskotorówce?', 'Spacer przy nieczynnej wąskotorówce');
    await resident.asks('zapisz nas, będzie nas dwoje z dzieckiem 5 lat', 'Na jakie imię');
    await resident.asks('Ola', '2 osoby dorosłe i 1 dziecko (5 lat), imię: Ola');
    const told = await resident.asks('tak', 'Kod na wejście');
    const guest = await guestIn(dateId, 'Ola', 'seated');
    expect(told.text?.replaceAll(' ', '')).toContain(guest.code);
    expect(told.text).toContain(`/wydarzenia/zapis/${guest.code}.ics`);
    await resident.asks('moje zapisy', 'Miejsce jest Twoje');
    await resident.asks('rezygnuję ze spaceru', 'Zrezygnować?');
    await resident.asks('tak', 'Zapis odwołany');
    await guestIn(dateId, 'Ola', 'ended');
  });

  it('where our people can be met is answered with announced duty', async () => {
    const duty = city.events.kinds.find((kind) => kind.duty);
    await published({
      kind: duty?.id ?? '',
      title: text('Dyżur przy fontannie'),
      signUp: 'none',
      seats: { kind: 'unlimited' },
    });
    const resident = await product.resident();
    await resident.asks('gdzie spotkam streetworkera?', 'Dyżur');
  });
});

describe('when all seats are taken', () => {
  it('the next one waits with a place, is offered the seat that somebody gives back, and takes it with "tak"', async () => {
    const dateId = await published({ title: text('Debata o ławkach'), seats: { kind: 'shared', total: 1 } }, 4);
    const [first, second] = [await product.resident(), await product.resident()];
    await signsUp(first, dateId, 'Pierwsza');
    await first.asks('tak', 'Kod na wejście');
    await signsUp(second, dateId, 'Druga');
    await second.asks('tak', 'Twoje miejsce na liście: 1');
    await second.asks('moje zapisy', 'nikt nie zrezygnował');

    const before = (await second.messages()).length;
    await first.asks('rezygnuję', 'Zrezygnować?');
    await first.asks('tak', 'Zapis odwołany');
    await guestIn(dateId, 'Druga', 'offered');
    await until(
      'the offer in the chat',
      async () =>
        (await second.messages())
          .slice(before)
          .find(({ quickReplies }) => quickReplies?.some(({ payload }) => payload.startsWith('offer-yes:'))),
      { seconds: PATIENT },
    );
    await offerSent(dateId);
    await second.asks('tak', 'Miejsce jest Twoje');
    await guestIn(dateId, 'Druga', 'seated');
  });

  it('an offer that is declined goes on to the next who waits', async () => {
    const dateId = await published({ title: text('Gra w podchody'), seats: { kind: 'shared', total: 1 } }, 5);
    const people = [await product.resident(), await product.resident(), await product.resident()] as const;
    for (const [at, name] of ['Pierwszy', 'Drugi', 'Trzeci'].entries()) {
      const resident = people[at as 0 | 1 | 2];
      await signsUp(resident, dateId, name);
      await resident.asks('tak', at === 0 ? 'Kod na wejście' : `Twoje miejsce na liście: ${at}`);
    }
    await people[0].asks('rezygnuję', 'Zrezygnować?');
    await people[0].asks('tak', 'Zapis odwołany');
    const { id } = await guestIn(dateId, 'Drugi', 'offered');
    await people[1].asks({ quickReply: { title: 'Nie tym razem', payload: `offer-no:${id}` } }, 'dostanie następna osoba');
    await guestIn(dateId, 'Trzeci', 'offered');
    expect(stateOf(await guestIn(dateId, 'Drugi', 'ended'))).toBe('ended');
  });
});

describe('a plan under consultation', () => {
  it('words in the chat are answered with the announced channels; nothing is filed', async () => {
    const consultation = { channels: text('pisemnie w urzędzie albo e-mailem'), until: '2099-12-31' };
    await published({ title: text('Debata o planie placu'), consultation }, 7);
    const resident = await product.resident();
    await resident.asks('mam uwagi do planu: za mało zieleni', 'nie są uwagą w konsultacjach');
    const said = (await resident.messages()).map(({ text: words }) => words).join('\n');
    expect(said).toContain('pisemnie w urzędzie albo e-mailem');
    await resident.asks('status', 'Nie znajduję Twoich zgłoszeń');
  });
});

describe('a child alone', () => {
  it('has the seat once a guardian has agreed in the chat', async () => {
    const dateId = await published({ title: text('Turniej gier planszowych') }, 6);
    const resident = await product.resident();
    await resident.asks({ quickReply: { title: 'Zapisz mnie', payload: `join:${dateId}` } }, 'Ile osób przyjdzie?');
    await resident.asks('samo dziecko 15 lat', 'Na jakie imię');
    await resident.asks('Kuba', 'zgoda rodzica lub opiekuna');
    await resident.asks('tak', /\/wydarzenia\/zgoda\//);
    const { id } = await guestIn(dateId, 'Kuba', 'held');
    await resident.asks({ quickReply: { title: 'Zgoda opiekuna', payload: `guardian-yes:${id}` } }, 'imię i nazwisko');
    await resident.asks('Anna Przykładowa', 'zgoda jest zapisana');
    await guestIn(dateId, 'Kuba', 'seated');
  });
});

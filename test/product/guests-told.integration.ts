/** A cancelled date on the running product: whoever signed up hears of it, by SMS, by mail, or from their streetworker, within minutes. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { content } from '../support/event-content.ts';
import { nextTime } from '../support/local-time.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

interface Letter {
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string | null;
  readonly text: string;
}
interface Call {
  readonly id: string;
  readonly text: string;
  readonly subarea: string | null;
  readonly who: { readonly name: string | null; readonly code: string; readonly event: string } | null;
}

interface Report {
  readonly notice: string;
  readonly everybody: number;
  readonly totals: Readonly<Record<string, number>>;
}

const subareaOf = (id: string) => city.staff.find((member) => member.id === id)?.subareas ?? [];
const [own, other] = city.staff.filter(({ role, subareas }) => role === 'streetworker' && subareas.length > 0);
const HERE = own?.subareas[0] ?? '';

let product: Running;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());
beforeEach(() => nextTime(product, '10:00'));

const post = async <T>(path: string, body: object = {}): Promise<T> => {
  const staff = await product.staff(own?.id ?? '');
  const response = await staff.call('POST', path, body, { 'idempotency-key': randomUUID() });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as T;
};
/** The whole way, on a machine that does other things beside. */
const PATIENT = { seconds: 40 };
const letters = async () =>
  ((await (await fetch(`${product.run.url}/local/outbox.json`)).json()) as { items: readonly Letter[] }).items;
const letter = (to: string, words: string): Promise<Letter> =>
  until(
    `"${words}" to ${to}`,
    async () => (await letters()).find((one) => one.to.includes(to) && one.text.includes(words)),
    PATIENT,
  );
const calls = async (as: string) =>
  (await (await product.staff(as)).get<{ items: readonly Call[] }>('/api/calls?limit=100')).items.filter(
    ({ who }) => who !== null,
  );

const HOUR = 3_600_000;
const clock = async () => ((await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string }).now;

/** A published event three days ahead of the product's own clock. */
const published = async (title: string): Promise<{ readonly dateId: string; readonly startsAt: string }> => {
  const start = Math.ceil(Date.parse(await clock()) / HOUR) * HOUR + 72 * HOUR;
  const at = (hours: number) => new Date(start + hours * HOUR).toISOString();
  const written = content({ title: { pl: title, uk: null, en: null } });
  const made = await post<{ event: { id: string }; dates: readonly { id: string }[] }>('/api/events', {
    content: { ...written, venue: { ...written.venue, subarea: HERE } },
    dates: [[{ startsAt: at(0), endsAt: at(2) }]],
  });
  await post(`/api/events/${made.event.id}/publish`);
  return { dateId: made.dates[0]?.id ?? '', startsAt: at(0) };
};
const joins = (dateId: string, name: string, contact: object, language = 'pl') =>
  post<{ id: string; code: string }>(`/api/event-dates/${dateId}/guests`, {
    party: { adults: 1, children: [] },
    name,
    contact,
    language,
    toldAboutData: true,
  });

describe('a cancelled date', () => {
  it('is told by SMS, by mail in the guest’s language, and by a call where there is neither', async () => {
    const { dateId } = await published('Spacer po podwórkach');
    const bySms = await joins(dateId, 'Pani Ewa', { kind: 'sms', value: '600 100 300' });
    await joins(dateId, 'Mr Lee', { kind: 'email', value: 'lee@example.org' }, 'en');
    const byNothing = await joins(dateId, 'Pan Jan', { kind: 'none' });
    expect((await letter('+48600100300', 'Masz miejsce')).text).toContain(bySms.code);

    await post(`/api/event-dates/${dateId}/cancel`, { reason: 'Burza.' });
    expect((await letter('+48600100300', 'Odwołane')).text).toContain('Spacer po podwórkach');
    expect(await letter('lee@example.org', 'Cancelled')).toMatchObject({
      subject: expect.stringContaining('cancelled, “Spacer po podwórkach”'),
    });

    const call = await until(
      'the call',
      async () => (await calls(own?.id ?? '')).find(({ who }) => who?.code === byNothing.code),
      PATIENT,
    );
    expect(call).toMatchObject({ subarea: HERE, who: { name: 'Pan Jan', event: 'Spacer po podwórkach' } });
    expect(call.text).toContain('Powód: Burza.');
    expect(subareaOf(other?.id ?? '')).not.toContain(HERE);
    expect((await calls(other?.id ?? '')).map(({ id }) => id)).not.toContain(call.id);

    const reported = async () =>
      (
        await (await product.staff(own?.id ?? '')).get<{ items: readonly Report[] }>(`/api/event-dates/${dateId}/notices`)
      ).items.find(({ notice }) => notice === 'cancelled');
    expect(await reported()).toMatchObject({ everybody: 3, totals: { sent: 2, 'to-call': 1, waiting: 0, failed: 0 } });

    await post(`/api/calls/${call.id}/done`, { note: 'Powiedziałam na podwórku.' });
    expect((await calls(own?.id ?? '')).map(({ id }) => id)).not.toContain(call.id);
    expect(await reported()).toMatchObject({ everybody: 3, totals: { sent: 2, 'to-call': 0, called: 1 } });
  });
});

describe('two hours before', () => {
  it('the timers of a date ring: the day before and two hours before, each guest is reminded once', async () => {
    const { dateId, startsAt } = await published('Wieczór gier');
    await joins(dateId, 'Pani Ola', { kind: 'sms', value: '600 100 301' });
    await letter('+48600100301', 'Masz miejsce');
    // The city reminds at 17:00 of the day before.
    while (Date.parse(startsAt) - Date.parse(await clock()) > 24 * HOUR) await nextTime(product, '17:05');
    await letter('+48600100301', 'Przypomnienie: Wieczór gier');
    const minutes = Math.ceil((Date.parse(startsAt) - 2 * HOUR - Date.parse(await clock())) / 60_000);
    await product.run.advance(`PT${minutes}M`);
    await letter('+48600100301', 'Do zobaczenia: Wieczór gier');
    const sent = (await letters()).filter(({ to }) => to.includes('+48600100301')).map(({ text }) => text.split(':')[0]);
    expect(sent.toSorted()).toEqual(['Do zobaczenia', 'Masz miejsce', 'Przypomnienie']);
  });
});

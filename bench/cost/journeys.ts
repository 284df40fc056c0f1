/** What residents and staff do, from first word to the end of it, on the running product. */
import { randomUUID } from 'node:crypto';
import { nextOpening } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import { newResident, type Resident, type Staff, staffWith } from '../../test/support/product.ts';
import { until } from '../../test/support/until.ts';
import type { MeteredRun } from './metered-run.ts';
import type { Journey } from './prices.ts';
import { NOTHING, plus, times, type Usage } from './usage.ts';

/** Each journey is taken so often; the mean is told. */
const TIMES = 3;

const act = async (staff: Staff, path: string, body: object = {}): Promise<void> => {
  const answer = await staff.call('POST', path, body, { 'idempotency-key': randomUUID() });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
};

const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);

const filed = async (resident: Resident, words: string): Promise<string> => {
  await resident.asks(words, 'Wysłać?');
  return NUMBER.exec((await resident.asks('tak', NUMBER)).text ?? '')?.[0] ?? '';
};

const routed = (office: Staff, number: string): Promise<{ readonly id: string }> =>
  until(`${number} to be routed`, async () => {
    const { items } = await office.get<{ items: { id: string; number: string }[] }>('/api/issues?state=routed');
    return items.find((row) => row.number === number);
  });

/** A report of a dark lamp until its author says that it is mended. */
const report = async (resident: Resident, office: Staff, street: string): Promise<void> => {
  const { id } = await routed(office, await filed(resident, `nie świeci latarnia na ${street} 3`));
  await resident.asks('nie', 'bez tego');
  await office.get(`/api/issues/${id}`);
  await act(office, `/api/issues/${id}/accept`);
  await act(office, `/api/issues/${id}/start`);
  await act(office, `/api/issues/${id}/resolve`, { outcome: 'Wymieniono żarówkę.' });
  await resident.hears('Czy to załatwione');
  await resident.asks('tak', 'Dziękujemy za potwierdzenie');
};

const signUp = async (resident: Resident, dateId: string): Promise<void> => {
  await resident.asks({ quickReply: { title: 'Zapisz mnie', payload: `join:${dateId}` } }, 'Ile osób przyjdzie?');
  await resident.asks('1', 'Na jakie imię');
  await resident.asks('Ola', /Zapisać/);
  await resident.asks('tak', /Kod na wejście|Twoje miejsce/);
};

/** A chat that somebody of the office takes, answers in, and gives back. */
const staffAnswer = async ({ psid, ...resident }: Resident, office: Staff): Promise<void> => {
  const path = `/api/conversations/${encodeURIComponent(conversationIdOf('messenger', psid))}`;
  await office.get(path);
  await act(office, `${path}/take`);
  await act(office, `${path}/send`, { text: 'Zajmiemy się tym jutro.' });
  await resident.hears('Zajmiemy się tym jutro.');
  await act(office, `${path}/hand-back`);
};

export const measureJourneys = async (
  { run, metered }: MeteredRun,
  streets: readonly string[],
): Promise<Readonly<Record<Journey, Usage>>> => {
  // In office hours nothing that is told has to wait for the morning.
  const now = new Date().toISOString();
  await run.advance(Math.max(0, Date.parse(nextOpening(city, now)) - Date.parse(now)) + 60_000);
  const office = staffWith(run.url, await run.token('admin'));
  const { items } = await office.get<{ items: readonly { id: string; signUp: string }[] }>('/api/events');
  const dateId = items.find((date) => date.signUp === 'needed')?.id;
  if (dateId === undefined) throw new Error('the examples have no event with sign-up');

  const took: Record<Journey, Usage> = {
    report: NOTHING,
    status: NOTHING,
    signUp: NOTHING,
    grantQuestion: NOTHING,
    staffAnswer: NOTHING,
  };
  const add = async (journey: Journey, what: () => Promise<unknown>) => {
    took[journey] = plus(took[journey], times(await metered(what), 1 / TIMES));
  };
  for (let i = 0; i < TIMES; i++) {
    const street = streets[i % streets.length] ?? '';
    const resident = await newResident(run.url, `Mieszkanka ${i}`);
    await add('report', () => report(resident, office, street));
    await add('status', () => resident.asks('co z moim zgłoszeniem?', street));
    await add('signUp', () => signUp(resident, dateId));
    await add('grantQuestion', () => resident.asks('ile można dostać z mikrograntu?', /zł/));
    await add('staffAnswer', () => staffAnswer(resident, office));
  }
  return took;
};

/** One seat of an event: taken in the chat, given back, offered to whoever waits, taken again. */
import { SignUpSchema } from '../../../shared/events/sign-up-model.ts';
import { content } from '../event-content.ts';
import { text } from '../events.ts';
import type { FaultRun, Resident, Story } from '../fault-run.ts';
import { toldOnce } from './told-once.ts';

const HOUR = 3_600_000;
let events = 0;

/** Published, with one seat; its id, once it takes sign-ups. */
const oneSeat = async ({ run, office, pressed, comes }: FaultRun): Promise<string> => {
  const start = Math.ceil(Date.parse(run.status().now) / HOUR) * HOUR + 72 * HOUR;
  const sitting = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 2 * HOUR).toISOString() };
  events += 1;
  const made = await pressed<{ event: { id: string }; dates: readonly { id: string }[] }>(office, 'POST', '/api/events', {
    content: content({ title: text(`Warsztaty ${events}`), seats: { kind: 'shared', total: 1 } }),
    dates: [[sitting]],
  });
  const id = made.dates[0]?.id ?? '';
  await pressed(office, 'POST', `/api/events/${made.event.id}/publish`);
  await comes('sign-ups to open', async () => {
    const { date } = await office.get<{ date: { signUps: string } }>(`/api/event-dates/${id}`);
    return date.signUps === 'open';
  });
  return id;
};

/** Up to the question whether it is right. */
const asksForSeat = async (resident: Resident, dateId: string, name: string): Promise<void> => {
  await resident.asks({ text: 'Zapisz mnie', quick_reply: { payload: `join:${dateId}` } }, 'Ile osób przyjdzie?');
  await resident.asks('1', 'Na jakie imię');
  await resident.asks(name, /Zapisać/);
};

interface Taken {
  readonly dateId: string;
  readonly first: Resident;
  readonly second: Resident;
}

const guestsOf = (items: Parameters<Story['wrong']>[1], dateId: string) =>
  items
    .filter(({ pk, sk }) => pk === `date#${dateId}` && String(sk).startsWith('guest#'))
    .map((item) => SignUpSchema.parse(item))
    .map(({ name, state }) => `${name}: ${state.name}`)
    .toSorted();

const areGuests = (items: Parameters<Story['wrong']>[1], dateId: string, expected: readonly string[]): readonly string[] => {
  const found = guestsOf(items, dateId);
  return JSON.stringify(found) === JSON.stringify(expected) ? [] : [`the guests of ${dateId} are ${found}`];
};

/** Signed up and given back by the resident. */
export const signUp: Story<Taken> = {
  name: 'a sign-up and its cancellation',
  prepare: async (run) => {
    const dateId = await oneSeat(run);
    const [first, second] = [run.resident(), run.resident()];
    await asksForSeat(first, dateId, 'Pierwsza');
    return async () => {
      await first.asks('tak', 'Kod na wejście');
      await first.asks('rezygnuję', 'Zrezygnować?');
      await first.asks('tak', 'Zapis odwołany');
      return { dateId, first, second };
    };
  },
  wrong: ({ dateId, first }, items) => [
    ...toldOnce(first, ['Kod na wejście', 'Zrezygnować?', 'Zapis odwołany'], items),
    ...areGuests(items, dateId, ['Pierwsza: ended']),
  ],
};

/** Cancelled by staff for one, offered to the other, who says yes. */
export const seatGivenOn: Story<Taken> = {
  name: 'a seat that goes to whoever waits',
  prepare: async (run) => {
    const dateId = await oneSeat(run);
    const [first, second] = [run.resident(), run.resident()];
    await asksForSeat(first, dateId, 'Pierwsza');
    await first.asks('tak', 'Kod na wejście');
    await asksForSeat(second, dateId, 'Druga');
    await second.asks('tak', 'Twoje miejsce na liście: 1');
    const { items } = await run.office.get<{ items: readonly { id: string; name: string }[] }>(
      `/api/event-dates/${dateId}/guests`,
    );
    const id = items.find(({ name }) => name === 'Pierwsza')?.id;
    return async () => {
      await run.pressed(run.office, 'POST', `/api/sign-ups/${id}/cancel`);
      await second.hears('Zwolniło się miejsce');
      // Nobody answers before the offer is known to have gone out, which is a moment after it can be read.
      await run.settled();
      await second.asks('tak', 'Miejsce jest Twoje');
      return { dateId, first, second };
    };
  },
  wrong: ({ dateId, second }, items) => [
    ...toldOnce(second, ['Zwolniło się miejsce', 'Miejsce jest Twoje'], items),
    ...areGuests(items, dateId, ['Druga: seated', 'Pierwsza: ended']),
  ],
};

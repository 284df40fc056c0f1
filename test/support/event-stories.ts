/** Events of a running product, for stories in a browser: published through the staff API, signed up for by whoever the story needs. */
import { city } from '../../shared/city/current.ts';
import type { Event, EventContent, EventDate, Sitting } from '../../shared/events/model.ts';
import { content } from './event-content.ts';
import type { Running } from './running.ts';

let keys = 0;

const fresh = () => ({ 'idempotency-key': `story-${process.pid}-${++keys}` });

/** The first subarea of the city, and who works there. */
export const AT = (() => {
  const member = city.staff.find(({ role, subareas }) => role === 'streetworker' && subareas.length > 0);
  const subarea = member?.subareas[0];
  if (member === undefined || subarea === undefined) throw new Error('the city has no streetworker');
  return { subarea, staffId: member.id };
})();

/** By the clock of the run: so many hours from now, at the full hour, two hours long. */
export const inHours = async ({ run }: Running, hours: number): Promise<Sitting> => {
  const { now } = (await (await fetch(`${run.url}/local/clock`)).json()) as { now: string };
  const start = Math.ceil(Date.parse(now) / 3_600_000) * 3_600_000 + hours * 3_600_000;
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 2 * 3_600_000).toISOString() };
};

const answered = async <T>(response: Response): Promise<T> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
};

export interface Published {
  readonly event: Event;
  readonly date: EventDate;
}

/** One date in the subarea of the story, open for sign-ups. */
export const publishedEvent = async (
  product: Pick<Running, 'staff'>,
  sitting: Sitting,
  changed: Partial<EventContent> = {},
): Promise<Published> => {
  const office = await product.staff('office');
  const filled = content(changed);
  const venue = { ...filled.venue, subarea: AT.subarea };
  const made = await answered<{ event: Event; dates: EventDate[] }>(
    await office.call('POST', '/api/events', { content: { ...filled, venue }, dates: [[sitting]] }, fresh()),
  );
  await answered(await office.call('POST', `/api/events/${made.event.id}/publish`, {}, fresh()));
  const date = made.dates[0];
  if (date === undefined) throw new Error('the event has no date');
  return { event: made.event, date };
};

export interface SignedUp {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  readonly state: { readonly name: string };
}

/** By staff, for somebody who has no phone unless the story says otherwise. */
export const signedUpFor = async (
  product: Running,
  { date }: Published,
  name: string,
  changed: object = {},
): Promise<SignedUp> => {
  const office = await product.staff('office');
  const body = { party: { adults: 1, children: [] }, name, contact: { kind: 'none' }, toldAboutData: true, ...changed };
  return answered(await office.call('POST', `/api/event-dates/${date.id}/guests`, body, fresh()));
};

/** Everybody who has signed up, as staff read them. */
export const guestsNow = async (product: Running, dateId: string) => {
  const office = await product.staff('office');
  return (
    await office.get<{ items: (SignedUp & { attendance: { at: string; by: string; adults: number } | null })[] }>(
      `/api/event-dates/${dateId}/guests`,
    )
  ).items;
};

/** One's own sign-up with what is told of it: place on the waiting list, why nobody moved up, the guardian's link. */
import type { OwnSignUp } from '../../bot/engine/event-turn.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { type Event, type EventDate, EventSchema, isAhead } from '../../shared/events/model.ts';
import { planOffers } from '../../shared/events/plan-offers.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { parseDate, readEvent } from '../../shared/events/store-dates.ts';
import { guardianToken, placeOf, readSituation, waitingFor } from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';

/** Those who wait that are looked at to say why. */
const LOOK_AT = 200;

const told = (signUp: SignUp, date: EventDate, event: Event): OwnSignUp => ({
  signUpId: signUp.id,
  code: signUp.code,
  state: signUp.state,
  party: signUp.party,
  guardian: signUp.guardian.kind,
  date,
  partyMost: event.partyMost,
  age: event.age,
  bring: event.bring,
  place: null,
  why: null,
  guardianToken: null,
});

export const isOf = ({ personId }: SignUp, conversation: Conversation): boolean =>
  personId !== null && personsOf(conversation).includes(personId);

/** As decided in this turn or as stored; what is counted (place, why) is as stored. Null = its date or event is gone. */
export const ownSignUp = async (
  work: Work,
  signUp: SignUp,
  decided: { readonly place: number | null } | null = null,
): Promise<OwnSignUp | null> => {
  const { table, now } = work;
  const situation = await readSituation(table, signUp.dateId);
  const event = situation === null ? null : await readEvent(table, situation.date.eventId);
  if (situation === null || event === null) return null;
  const { date, counts } = situation;
  const waits = decided === null && signUp.state.name === 'waiting';
  const plan = waits ? planOffers(date, counts, await waitingFor(table, date.id, LOOK_AT), now) : [];
  return {
    ...told(signUp, date, event),
    place: decided?.place ?? (waits ? await placeOf(table, signUp) : null),
    why: plan.find((one) => one.signUp.id === signUp.id)?.why ?? null,
    guardianToken: signUp.guardian.kind === 'asked' ? await guardianToken(table, signUp) : null,
  };
};

/** Those ahead, the next one first, without place and why: a list reads dates and events once. */
export const ownSignUps = async ({ table, now }: Work, signUps: readonly SignUp[]): Promise<readonly OwnSignUp[]> => {
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const dates = (await table.getMany(unique(signUps.map(({ dateId }) => dateId)).map(keys.eventDate))).map(parseDate);
  const events = (await table.getMany(unique(signUps.map(({ eventId }) => eventId)).map(keys.event))).map((item) =>
    EventSchema.parse(item),
  );
  const found = signUps.flatMap((signUp) => {
    const date = dates.find(({ id }) => id === signUp.dateId);
    const event = events.find(({ id }) => id === signUp.eventId);
    return date === undefined || event === undefined || !isAhead(date, now) ? [] : [told(signUp, date, event)];
  });
  return found.toSorted((a, b) => (a.date.startsAt < b.date.startsAt ? -1 : 1));
};

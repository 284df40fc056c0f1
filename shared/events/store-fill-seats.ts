/**
 * Freed seats are offered to the first who waits and fits, in the order of the waiting list. Run after every change that may free a seat
 * or bring somebody who waits; running it again changes nothing.
 */
import { publishFactOf } from '../platform/outbox.ts';
import { addSeconds } from '../platform/time.ts';
import { causeOf, type Work } from '../platform/work.ts';
import { type EventDate, lastCallOf } from './model.ts';
import { after, planOffers } from './plan-offers.ts';
import { peopleIn, type SignUp } from './sign-up-model.ts';
import { carryOutSignUp, logSeats, readSituation, seatLogOf, waitingFor } from './store-sign-ups.ts';

/** Those who wait that are looked at in one go. */
const LOOK_AT = 100;
/** Offers of one transaction: each takes up to seven items of at most 90. */
const MOST_OFFERS = 10;

/** An offer ends after the city's hours, and never past two hours before the start. */
const offerUntil = (work: Work, date: EventDate): string => {
  const until = addSeconds(work.now, work.city.events.offerHours * 3600);
  const last = lastCallOf(date);
  return until < last ? until : last;
};

/** Adds the offers to the unit of work; more than fit in one transaction follow after it. */
export const fillSeats = async (work: Work, dateId: string): Promise<void> => {
  const situation = await readSituation(work.table, dateId);
  if (situation === null || situation.counts.waiting === 0) return;
  const { date } = situation;
  const plan = planOffers(date, situation.counts, await waitingFor(work.table, dateId, LOOK_AT), work.now);
  const offers = plan.filter(({ why }) => why === null).slice(0, MOST_OFFERS);
  let { counts } = situation;
  for (const { signUp } of offers) {
    carryOutSignUp(work, date, signUp, { ...causeOf(work), kind: 'Offer', date, counts, until: offerUntil(work, date) });
    counts = after(date, counts, signUp.party);
  }
  const more = plan.filter(({ why }) => why === null).length > offers.length;
  if (more) publishFactOf(work, 'SeatsFreed', date, { dateId, more: 'yes' });
  const skipped = plan.find(({ why }) => why === 'needs-more-seats');
  if (skipped !== undefined) await logSkipped(work, dateId, skipped.signUp);
};

/** Said once for each who is passed over, until something else happens to the seats. */
const logSkipped = async (work: Work, dateId: string, { id, party }: SignUp): Promise<void> => {
  const last = (await seatLogOf(work.table, dateId, 50)).find(({ signUpId }) => signUpId === id);
  if (last?.what === 'skipped') return;
  logSeats(work, dateId, { what: 'skipped', reason: 'needs-more-seats', seats: peopleIn(party), signUpId: id });
};

/** Who of those that wait is offered freed seats, in order, and why each other is not. Pure. */
import { type EventDate, isAhead, lastCallOf } from './model.ts';
import { fits, noneFree, take } from './seats.ts';
import type { Party, SeatCounts, SignUp } from './sign-up-model.ts';

/** Why somebody who waits has no offer, as anybody may ask. */
export type WhyNot = 'none-free' | 'needs-more-seats' | 'earlier-first' | 'code-not-entered' | 'too-late' | 'date-closed';

/** The counters once this party has its seats. */
export const after = (date: EventDate, counts: SeatCounts, party: Party): SeatCounts => {
  const moved = { ...counts };
  for (const { counter, delta } of take(date.seats, party)) {
    if (counter === 'free' || counter === 'freeAdults' || counter === 'freeChildren') moved[counter] += delta;
  }
  return moved;
};

/** Of a party that does not fit in what those before it leave. */
const whyNot = ({ seats }: EventDate, counts: SeatCounts, party: Party): WhyNot => {
  if (fits(seats, counts, party)) return 'earlier-first';
  return noneFree(seats, counts, party) ? 'none-free' : 'needs-more-seats';
};

/** Pure: who gets an offer now, in order, and why each other does not. */
export const planOffers = (
  date: EventDate,
  counts: SeatCounts,
  waiting: readonly SignUp[],
  now: string,
): readonly { readonly signUp: SignUp; readonly why: WhyNot | null }[] => {
  if (!isAhead(date, now) || date.signUps === 'closed') return waiting.map((signUp) => ({ signUp, why: 'date-closed' }));
  if (now >= lastCallOf(date)) return waiting.map((signUp) => ({ signUp, why: 'too-late' }));
  let left = counts;
  return waiting.map((signUp) => {
    if (signUp.codeBy !== null) return { signUp, why: 'code-not-entered' };
    if (!fits(date.seats, left, signUp.party)) return { signUp, why: whyNot(date, counts, signUp.party) };
    left = after(date, left, signUp.party);
    return { signUp, why: null };
  });
};

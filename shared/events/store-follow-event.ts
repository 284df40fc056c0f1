/** What was decided about an event reaches its dates, and what moved a date its guests: page by page, each its own transaction. */

import type { FactType } from '../platform/facts.ts';
import { publishFactOf } from '../platform/outbox.ts';
import { causedBy, causeOf, type Work } from '../platform/work.ts';
import { pageOf } from './end-with-date.ts';
import { type Event, type EventDate, isAhead, type Replaced } from './model.ts';
import { carryOutDate } from './store-date-changes.ts';
import { datesOfEvent } from './store-dates.ts';
import { setMinutesTimer } from './store-meetings.ts';
import { carryOutSignUp, guestsOf } from './store-sign-ups.ts';

/** Dates of one transaction: each takes up to twelve items of at most 90. */
const DATES_IN_A_PAGE = 6;

interface Page {
  readonly fact: FactType;
  /** What the change of the event replaced. */
  readonly was: Replaced;
  /** Id of the last date of the page before; null = the first page, in the transaction of the decision itself. */
  readonly after: string | null;
}

/** The next dates that have to follow, in the order of their ids; the others by the same fact. Answers those that changed. */
export const followPage = async (work: Work, event: Event, { fact, was, after }: Page): Promise<readonly EventDate[]> => {
  const left = (await datesOfEvent(work.table, event.id))
    .filter(({ id }) => after === null || id > after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const changed: EventDate[] = [];
  let last = after ?? '';
  for (const date of left) {
    if (changed.length === DATES_IN_A_PAGE) break;
    last = date.id;
    const decision = carryOutDate(work, event, date, { at: work.now, by: causedBy(work), kind: 'FollowEvent', event, was });
    if (decision.kind === 'decided') changed.push(decision.date);
    // That it is a meeting is said by the event alone; of its dates only the reminder hangs on it.
    else if (was.meeting !== undefined && isAhead(date, work.now)) {
      setMinutesTimer(work, event, date);
      changed.push(date);
    }
  }
  // After the first page always: a date of a series may have been made between our read and this transaction.
  if (after === null || left.some(({ id }) => id > last)) publishFactOf(work, fact, event, { after: last });
  return changed;
};

/** Terms of guests that hang on the start, and their place in a person's list, move with the date. */
export const moveGuests = async (work: Work, date: EventDate, after: string): Promise<void> => {
  const active = (await guestsOf(work.table, date.id)).filter(({ state }) => state.name !== 'ended');
  const { page, more } = pageOf(active, after);
  for (const signUp of page) carryOutSignUp(work, date, signUp, { ...causeOf(work), kind: 'MoveWithDate', date });
  if (more !== null) publishFactOf(work, 'GuestsToMove', date, { dateId: date.id, after: more });
};

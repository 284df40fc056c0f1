/** What a command decided about one date, written with its counters, timers and facts. */

import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import { causeOf, type Work } from '../platform/work.ts';
import type { Condition } from '../platform/write-set.ts';
import { decideDate } from './decide-date.ts';
import type { DateCommand, DateDecision, EventRefusal } from './event-commands.ts';
import type { Event, EventDate, Seats, Sitting, Venue } from './model.ts';
import { allFree } from './seats.ts';
import type { SeatCounts } from './sign-up-model.ts';
import { putDate } from './store-dates.ts';
import { setMinutesTimer } from './store-meetings.ts';
import { logSeats, readSituation, UNCOUNTED_GUESTS } from './store-sign-ups.ts';
import { setDateTimers } from './store-timers.ts';

/** Counters as they were read, and nobody who is not counted: seats of another kind begin on an empty date only. */
const untouched = (seats: Seats, counts: SeatCounts): Condition => {
  const held = seats.kind === 'unlimited' ? [] : (['free', 'freeAdults', 'freeChildren', 'waiting'] as const);
  return {
    expression: ['attribute_not_exists(#g)', ...held.map((name) => `#${name} = :${name}`)].join(' AND '),
    names: { '#g': UNCOUNTED_GUESTS, ...Object.fromEntries(held.map((name) => [`#${name}`, name])) },
    values: Object.fromEntries(held.map((name) => [`:${name}`, counts[name]])),
  };
};

const write = (work: Work, before: EventDate, decision: DateDecision, what: string, counts: SeatCounts): void => {
  const { date, guards, facts, freshCounters } = decision;
  putDate(work, before, date, what);
  if (guards.length > 0) work.writes.add(keys.seats(date.id), ...guards);
  if (freshCounters) work.writes.put(keys.seats(date.id), { ...allFree(date.seats) }, untouched(before.seats, counts));
  for (const fact of facts) publishFactOf(work, fact, date, { dateId: date.id, eventId: date.eventId });
};

/** Decides and adds the result to the unit of work; a refusal adds nothing. */
export const carryOutDate = (
  work: Work,
  event: Event,
  before: EventDate,
  command: DateCommand,
  counts: SeatCounts = allFree(before.seats),
): DateDecision | EventRefusal => {
  const decision = decideDate(before, command);
  if (decision.kind === 'refused') return decision;
  write(work, before, decision, command.kind, counts);
  if (decision.date.state.name !== 'draft') {
    setDateTimers(work, decision.date);
    setMinutesTimer(work, event, decision.date);
  }
  return decision;
};

/** Guests keep their seats and are told; timers are set anew. */
export const moveDate = (
  work: Work,
  event: Event,
  before: EventDate,
  to: { readonly sittings: readonly Sitting[]; readonly venue: Venue | null; readonly reason: string | null },
): DateDecision | EventRefusal =>
  carryOutDate(work, event, before, {
    ...causeOf(work),
    ...to,
    kind: 'MoveDate',
    subareas: work.city.subareas.map(({ id }) => id),
  });

export const cancelDate = (work: Work, event: Event, before: EventDate, reason: string): DateDecision | EventRefusal =>
  carryOutDate(work, event, before, { ...causeOf(work), kind: 'CancelDate', reason });

export const holdDate = (work: Work, event: Event, before: EventDate): DateDecision | EventRefusal =>
  carryOutDate(work, event, before, { ...causeOf(work), kind: 'HoldDate' });

/** More seats are offered to those who wait; fewer than are taken takes none away. */
export const resizeDate = async (
  work: Work,
  event: Event,
  before: EventDate,
  seats: Seats,
): Promise<DateDecision | EventRefusal> => {
  const [situation, item] = await Promise.all([readSituation(work.table, before.id), work.table.get(keys.seats(before.id))]);
  const counts = situation?.counts ?? allFree(before.seats);
  const uncountedGuests = Number(item?.[UNCOUNTED_GUESTS] ?? 0) > 0;
  const decision = carryOutDate(
    work,
    event,
    before,
    { ...causeOf(work), kind: 'ResizeDate', seats, counts, uncountedGuests },
    counts,
  );
  if (decision.kind === 'decided')
    logSeats(work, before.id, { what: 'capacity', reason: null, seats: seatsIn(decision.date.seats), signUpId: null });
  return decision;
};

const seatsIn = (seats: Seats): number =>
  seats.kind === 'unlimited' ? 0 : seats.kind === 'shared' ? seats.total : seats.adults + seats.children;

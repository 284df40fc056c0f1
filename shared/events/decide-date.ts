/** What a command makes of a date of an event. Pure and total; guests follow by facts. */
import { same } from './decide-event.ts';
import type { PlannedDate } from './event-commands.ts';
import { type DateCommand, type DateDecision, type EventRefusal, refuse } from './event-commands.ts';
import type { Event } from './model.ts';
import { type EventDate, isAhead, type Sitting, type Venue } from './model.ts';
import { resize } from './seats.ts';
import { inUtc, wrongSittings } from './sittings.ts';

type CommandOf<Kind extends DateCommand['kind']> = Extract<DateCommand, { kind: Kind }>;
type Decided = DateDecision | EventRefusal;

const spanOf = (sittings: readonly Sitting[]) => ({
  sittings: [...sittings],
  startsAt: sittings.at(0)?.startsAt ?? '',
  endsAt: sittings.at(-1)?.endsAt ?? '',
});

/** A new date of an event, as open as its event is. */
export const newDate = (event: Event, { id, recurrenceAt, sittings }: PlannedDate, at: string): EventDate => ({
  id,
  eventId: event.id,
  version: 1,
  state: { name: event.state.name === 'published' ? 'planned' : 'draft', since: at },
  signUps: event.state.name === 'published' ? 'open' : 'closed',
  ...spanOf(sittings),
  recurrenceAt,
  venue: event.venue,
  seats: event.seats,
  kind: event.kind,
  title: event.title,
  signUp: event.signUp,
  forChildren: event.forChildren,
  example: event.example,
});

const next = (
  before: EventDate,
  changed: Partial<EventDate>,
  facts: DateDecision['facts'],
  more: Partial<Pick<DateDecision, 'guards' | 'freshCounters'>> = {},
): DateDecision => ({
  kind: 'decided',
  date: { ...before, ...changed, version: before.version + 1 },
  facts,
  guards: more.guards ?? [],
  freshCounters: more.freshCounters ?? false,
});

/** Draft, or going to be: it can still be changed. */
const changeable = (date: EventDate, at: string): EventRefusal | null => {
  if (date.state.name === 'cancelled') return refuse('date.cancelled');
  return date.state.name === 'draft' || isAhead(date, at) ? null : refuse('date.not-ahead');
};

/** Where one goes: what guests have to hear of when it changes. */
const whereabouts = ({ name, street, houseNumber }: Venue) => ({ name, street, houseNumber });

const moved = (before: EventDate, at: string, elsewhere: boolean, reason: string | null): Partial<EventDate> =>
  before.state.name === 'draft'
    ? {}
    : { state: { name: 'moved', since: at, from: before.startsAt, fromVenue: elsewhere ? before.venue.name : null, reason } };

const move = (before: EventDate, command: CommandOf<'MoveDate'>): Decided => {
  const { at, venue, reason, subareas } = command;
  const fixed = changeable(before, at);
  if (fixed !== null) return fixed;
  const sittings = inUtc(command.sittings);
  const [sameTimes, samePlace] = [same(sittings, before.sittings), venue === null || same(venue, before.venue)];
  if (sameTimes && samePlace) return refuse('date.unchanged');
  // A date under way may still move to the room next door, not into the past.
  const wrong = sameTimes ? null : wrongSittings(sittings, at);
  if (wrong !== null) return wrong;
  if (venue !== null && venue.subarea !== 'outside' && !subareas.includes(venue.subarea)) return refuse('event.subarea-unknown');
  const elsewhere = venue !== null && !same(whereabouts(venue), whereabouts(before.venue));
  return next(before, { ...spanOf(sittings), venue: venue ?? before.venue, ...moved(before, at, elsewhere, reason) }, [
    before.state.name === 'draft' ? 'DateChanged' : 'DateMoved',
  ]);
};

const cancel = (before: EventDate, { at, reason }: { readonly at: string; readonly reason: string }): Decided => {
  const fixed = changeable(before, at);
  if (fixed !== null) return fixed;
  return next(before, { state: { name: 'cancelled', since: at, reason }, signUps: 'closed' }, ['DateCancelled']);
};

const nobodyIn = (before: EventDate, { counts, uncountedGuests }: CommandOf<'ResizeDate'>): boolean => {
  const { seats } = before;
  if (counts.waiting > 0) return false;
  switch (seats.kind) {
    case 'unlimited':
      return !uncountedGuests;
    case 'shared':
      return counts.free === seats.total;
    case 'separate':
      return counts.freeAdults === seats.adults && counts.freeChildren === seats.children;
  }
};

const resizeDate = (before: EventDate, command: CommandOf<'ResizeDate'>): Decided => {
  const fixed = changeable(before, command.at);
  if (fixed !== null) return fixed;
  const { seats } = command;
  if (same(seats, before.seats)) return refuse('date.unchanged');
  if (seats.kind === before.seats.kind) return next(before, { seats }, ['SeatsResized'], { guards: resize(before.seats, seats) });
  return nobodyIn(before, command)
    ? next(before, { seats }, ['SeatsResized'], { freshCounters: true })
    : refuse('seats.kind-fixed');
};

const hold = (before: EventDate, { at }: CommandOf<'HoldDate'>): Decided => {
  if (before.state.name === 'cancelled') return refuse('date.cancelled');
  if (before.state.name === 'draft') return refuse('date.draft');
  if (before.state.name === 'held') return refuse('date.unchanged');
  if (before.endsAt > at) return refuse('date.not-over');
  return next(before, { state: { name: 'held', since: at }, signUps: 'closed' }, ['DateHeld']);
};

/** What the event says now, on a date that is still to come. A date that was moved to a place of its own stays there. */
const follow = (before: EventDate, { at, event, was }: CommandOf<'FollowEvent'>): Decided => {
  if (changeable(before, at) !== null || before.endsAt <= at) return refuse('date.unchanged');
  if (event.state.name === 'cancelled') return cancel(before, { at, reason: event.state.reason });
  const { kind, title, signUp, forChildren } = event;
  const draft = before.state.name === 'draft';
  const takesVenue = was.venue !== undefined && same(before.venue, was.venue) && !same(before.venue, event.venue);
  const elsewhere = takesVenue && !same(whereabouts(before.venue), whereabouts(event.venue));
  const takesSeats = draft && was.seats !== undefined && same(before.seats, was.seats) && !same(before.seats, event.seats);
  const opens = draft && event.state.name === 'published';
  const changed: Partial<EventDate> = {
    kind,
    title,
    signUp,
    forChildren,
    ...(takesVenue ? { venue: event.venue } : {}),
    ...(takesSeats ? { seats: event.seats } : {}),
    ...(opens ? { state: { name: 'planned', since: at }, signUps: 'open' } : {}),
    ...(elsewhere && !draft ? moved(before, at, true, null) : {}),
  };
  const after = next(before, changed, [elsewhere && !draft ? 'DateMoved' : 'DateChanged'], { freshCounters: takesSeats });
  return same({ ...after.date, version: 0 }, { ...before, version: 0 }) ? refuse('date.unchanged') : after;
};

export const decideDate = (before: EventDate, command: DateCommand): Decided => {
  switch (command.kind) {
    case 'MoveDate':
      return move(before, command);
    case 'CancelDate':
      return cancel(before, command);
    case 'ResizeDate':
      return resizeDate(before, command);
    case 'HoldDate':
      return hold(before, command);
    case 'FollowEvent':
      return follow(before, command);
  }
};

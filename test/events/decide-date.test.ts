/** One date of an event: given how it stands, when staff decide or its event changes, then what is next, or a refusal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDate, newDate } from '../../shared/events/decide-date.ts';
import type { DateCommand } from '../../shared/events/event-commands.ts';
import type { EventDate, Seats } from '../../shared/events/model.ts';
import { allFree } from '../../shared/events/seats.ts';
import { aDate, anEvent, NOW, text, venue } from '../support/events.ts';

const hours = (n: number): string => new Date(Date.parse(NOW) + n * 3_600_000).toISOString();
const sitting = (from: number, length = 2) => ({ startsAt: hours(from), endsAt: hours(from + length) });
const base = { at: NOW, by: 'sw-north' };
const given = (before: EventDate) => ({
  when: (command: DateCommand) => {
    const decision = decideDate(before, command);
    return decision.kind === 'refused' ? { refused: decision.code } : decision;
  },
});
const draft = aDate({ state: { name: 'draft', since: NOW }, signUps: 'closed' });
const over = aDate({ inHours: -5 });
const cancelled = aDate({ state: { name: 'cancelled', since: NOW, reason: 'x' }, signUps: 'closed' });
const move = (changed: object = {}) =>
  ({
    ...base,
    kind: 'MoveDate',
    sittings: [sitting(96)],
    venue: null,
    reason: null,
    subareas: ['north', 'south'],
    ...changed,
  }) as const;
const resize = (seats: Seats, before: Seats, changed: object = {}) =>
  ({
    ...base,
    kind: 'ResizeDate',
    seats,
    counts: { ...allFree(before), ...changed },
    uncountedGuests: 'uncountedGuests' in changed,
  }) as const;
const follow = (event: Parameters<typeof anEvent>[0], was: object = {}) =>
  ({ ...base, kind: 'FollowEvent', event: anEvent(event), was }) as const;

describe('moving', () => {
  it('to another time: guests keep their seats, and it says from when', () => {
    expect(given(aDate()).when(move({ reason: 'Sala zajęta.' }))).toMatchObject({
      date: {
        version: 2,
        startsAt: hours(96),
        endsAt: hours(98),
        signUps: 'open',
        state: { name: 'moved', from: hours(72), fromVenue: null, reason: 'Sala zajęta.' },
      },
      facts: ['DateMoved'],
      guards: [],
    });
  });
  it('to another place: it says from where', () => {
    const elsewhere = venue({ name: 'Biblioteka', subarea: 'south' });
    expect(given(aDate()).when(move({ sittings: aDate().sittings, venue: elsewhere }))).toMatchObject({
      date: { venue: elsewhere, startsAt: hours(72), state: { name: 'moved', fromVenue: 'Świetlica' } },
      facts: ['DateMoved'],
    });
  });
  it('of a draft tells nobody', () => {
    expect(given(draft).when(move())).toMatchObject({ date: { state: { name: 'draft' } }, facts: ['DateChanged'] });
  });
  it.each([
    ['nowhere', aDate(), move({ sittings: aDate().sittings }), 'date.unchanged'],
    ['into the past', aDate(), move({ sittings: [sitting(-3)] }), 'date.past'],
    ['to times that do not fit', aDate(), move({ sittings: [sitting(96, 0)] }), 'date.reversed'],
    ['to no subarea', aDate(), move({ venue: venue({ subarea: 'moon' }) }), 'event.subarea-unknown'],
    ['what is over', over, move(), 'date.not-ahead'],
    ['what is cancelled', cancelled, move(), 'date.cancelled'],
  ])('is refused %s', (_, before, command, refused) => {
    expect(given(before).when(command)).toEqual({ refused });
  });
});

describe('cancelling and holding', () => {
  const cancel = { ...base, kind: 'CancelDate', reason: 'Deszcz.' } as const;
  const hold = { ...base, kind: 'HoldDate' } as const;
  it('cancelled closes sign-ups and says why, once', () => {
    expect(given(aDate()).when(cancel)).toMatchObject({
      date: { state: { name: 'cancelled', reason: 'Deszcz.' }, signUps: 'closed' },
      facts: ['DateCancelled'],
    });
    expect(given(cancelled).when(cancel)).toEqual({ refused: 'date.cancelled' });
    expect(given(over).when(cancel)).toEqual({ refused: 'date.not-ahead' });
  });
  it('held only after the end, and only what was published', () => {
    expect(given(over).when(hold)).toMatchObject({ date: { state: { name: 'held' }, signUps: 'closed' }, facts: ['DateHeld'] });
    expect(given(aDate()).when(hold)).toEqual({ refused: 'date.not-over' });
    expect(given(draft).when(hold)).toEqual({ refused: 'date.draft' });
    expect(given(cancelled).when(hold)).toEqual({ refused: 'date.cancelled' });
  });
});

describe('seats', () => {
  const three: Seats = { kind: 'shared', total: 3 };
  it('of the same kind move by the difference, even below what is taken', () => {
    expect(given(aDate()).when(resize({ kind: 'shared', total: 1 }, three, { free: 0 }))).toMatchObject({
      date: { seats: { total: 1 } },
      guards: [{ counter: 'free', delta: -2 }],
      freshCounters: false,
      facts: ['SeatsResized'],
    });
  });
  it('of another kind only while nobody has come', () => {
    const separate: Seats = { kind: 'separate', adults: 2, children: 2 };
    expect(given(aDate()).when(resize(separate, three))).toMatchObject({
      date: { seats: separate },
      freshCounters: true,
      guards: [],
    });
    expect(given(aDate()).when(resize(separate, three, { free: 2 }))).toEqual({ refused: 'seats.kind-fixed' });
    expect(given(aDate()).when(resize(separate, three, { waiting: 1 }))).toEqual({ refused: 'seats.kind-fixed' });
    const unlimited = aDate({ seats: { kind: 'unlimited' } });
    expect(given(unlimited).when(resize(three, unlimited.seats))).toMatchObject({ freshCounters: true });
    expect(given(unlimited).when(resize(three, unlimited.seats, { uncountedGuests: true }))).toEqual({
      refused: 'seats.kind-fixed',
    });
  });
  it('of what is over stay', () => {
    expect(given(over).when(resize({ kind: 'shared', total: 9 }, three))).toEqual({ refused: 'date.not-ahead' });
  });
  it('whatever they are changed to, free and taken always add up to them', () => {
    const size = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 3 }), (sizes, taken) => {
        let [date, free] = [aDate(), 3 - taken];
        for (const total of sizes) {
          const decision = decideDate(date, resize({ kind: 'shared', total }, date.seats, { free }));
          if (decision.kind === 'refused') continue;
          free += decision.guards.reduce((sum, { delta }) => sum + delta, 0);
          date = decision.date;
          expect(free + taken).toBe(total);
        }
      }),
    );
  });
});

describe('what its event says', () => {
  it('opens a draft with the event', () => {
    expect(given(draft).when(follow({}))).toMatchObject({
      date: { state: { name: 'planned' }, signUps: 'open' },
      facts: ['DateChanged'],
    });
  });
  it('cancels it with the event’s reason', () => {
    const gone = { name: 'cancelled', since: NOW, reason: 'Deszcz.' } as const;
    for (const before of [aDate(), draft])
      expect(given(before).when(follow({ state: gone }))).toMatchObject({
        date: { state: { reason: 'Deszcz.' } },
        facts: ['DateCancelled'],
      });
  });
  it('a new title reaches it in silence; a new place moves it', () => {
    expect(given(aDate()).when(follow({ title: text('Nowy') }))).toMatchObject({
      date: { title: { pl: 'Nowy' }, state: { name: 'planned' } },
      facts: ['DateChanged'],
    });
    expect(given(aDate()).when(follow({ venue: venue({ name: 'Biblioteka' }) }, { venue: venue() }))).toMatchObject({
      date: { state: { name: 'moved', from: hours(72), fromVenue: 'Świetlica' }, venue: { name: 'Biblioteka' } },
      facts: ['DateMoved'],
    });
  });
  it('a word about how to get there tells nobody', () => {
    const told = given(aDate()).when(follow({ venue: venue({ directions: 'Wejście od podwórka.' }) }, { venue: venue() }));
    expect(told).toMatchObject({
      date: { state: { name: 'planned' }, venue: { directions: 'Wejście od podwórka.' } },
      facts: ['DateChanged'],
    });
  });
  it('leaves a date that has a place of its own there', () => {
    const own = aDate({ venue: venue({ name: 'Sala' }) });
    expect(given(own).when(follow({ venue: venue({ name: 'Biblioteka' }) }, { venue: venue() }))).toEqual({
      refused: 'date.unchanged',
    });
  });
  it('says nothing to what is over, cancelled, or as it should be', () => {
    for (const before of [over, cancelled, aDate()])
      expect(given(before).when(follow({}))).toEqual({
        refused: 'date.unchanged',
      });
  });
  it('followed twice is followed once', () => {
    const once = decideDate(draft, follow({ title: text('Nowy') }));
    expect(once.kind === 'decided' && given(once.date).when(follow({ title: text('Nowy') }))).toEqual({
      refused: 'date.unchanged',
    });
  });
  it('a new date is as open as its event', () => {
    const planned = { id: 'dat_9', recurrenceAt: null, sittings: [sitting(96)] };
    expect(newDate(anEvent(), planned, NOW)).toMatchObject({ state: { name: 'planned' }, signUps: 'open', startsAt: hours(96) });
    expect(newDate(anEvent({ state: { name: 'draft', since: NOW } }), planned, NOW)).toMatchObject({ signUps: 'closed' });
  });
});

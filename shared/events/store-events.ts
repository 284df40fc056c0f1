/**
 * Events in the table: what a command decided, written with as many of its dates as one transaction takes. The others follow from facts
 * (store-follow-event.ts), so that an event of a hundred dates is one request.
 */

import * as z from 'zod';
import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import { causeOf, type Work } from '../platform/work.ts';
import { newDate } from './decide-date.ts';
import { decideEvent } from './decide-event.ts';
import type { EventCommand, EventRefusal, KnownIds, PlannedDate } from './event-commands.ts';
import {
  type Event,
  type EventContent,
  type EventDate,
  type Replaced,
  ReplacedSchema,
  type Sitting,
  SittingSchema,
} from './model.ts';
import { allFree } from './seats.ts';
import { datesOfEvent, putDate, putEvent } from './store-dates.ts';
import { followPage } from './store-follow-event.ts';
import { setMinutesTimer } from './store-meetings.ts';
import { setDateTimers } from './store-timers.ts';

/** Dates of one transaction: each takes up to twelve items of at most 90. */
export const DATES_IN_A_PAGE = 6;

export const knownIds = ({ city }: Pick<Work, 'city'>): KnownIds => ({
  kinds: city.events.kinds.map(({ id }) => id),
  subareas: city.subareas.map(({ id }) => id),
});

const HistoryLineSchema = z.object({
  version: z.int(),
  at: z.iso.datetime(),
  by: z.string(),
  what: z.string(),
  was: ReplacedSchema.default({}),
});
export type HistoryLine = z.infer<typeof HistoryLineSchema>;

/** What happened to an event, or to one of its dates, oldest first. */
export const linesOf = async (table: Table, of: 'event' | 'date', id: string): Promise<readonly HistoryLine[]> => {
  const { items } = await table.under((of === 'event' ? keys.event(id) : keys.eventDate(id)).pk, 'history#', { limit: 500 });
  return items.map((item) => HistoryLineSchema.parse(item));
};

/** What the change of an event to this version replaced. */
export const replacedBy = async (table: Table, eventId: string, version: number): Promise<Replaced> => {
  const item = await table.get(keys.eventHistory(eventId, version));
  return item === undefined ? {} : HistoryLineSchema.parse(item).was;
};

const putNewDate = (work: Work, event: Event, planned: PlannedDate): EventDate => {
  const date = newDate(event, planned, work.now);
  putDate(work, null, date, 'AddDate');
  work.writes.put(keys.seats(date.id), { ...allFree(date.seats) });
  if (date.state.name !== 'draft') {
    setDateTimers(work, date);
    setMinutesTimer(work, event, date);
  }
  return date;
};

const PlannedSchema = z.object({
  dates: z.array(z.object({ id: z.string(), recurrenceAt: z.iso.datetime().nullable(), sittings: z.array(SittingSchema) })),
});

/** Makes the first of them now, the others by facts. Answers those that were made. */
const putNewDates = (work: Work, event: Event, planned: readonly PlannedDate[]): readonly EventDate[] => {
  const made = planned.slice(0, DATES_IN_A_PAGE).map((date) => putNewDate(work, event, date));
  if (planned.length > made.length) {
    const id = work.ids('fct');
    work.writes.put(keys.plannedDates(event.id, id), { dates: planned.slice(made.length) });
    publishFactOf(work, 'DatesPlanned', event, { planned: id, from: '0' });
  }
  return made;
};

/** The next page of dates that were planned. Of an event that was cancelled meanwhile none is made. */
export const addPlannedDates = async (work: Work, event: Event, plannedId: string, from: number): Promise<void> => {
  const item = await work.table.get(keys.plannedDates(event.id, plannedId));
  if (item === undefined) return;
  if (event.state.name === 'cancelled') return work.writes.remove(keys.plannedDates(event.id, plannedId));
  const { dates } = PlannedSchema.parse(item);
  // The event as it is decided on: published or cancelled at the same moment, it is read again.
  work.writes.check(keys.event(event.id), { expression: '#v = :v', names: { '#v': 'version' }, values: { ':v': event.version } });
  for (const date of dates.slice(from, from + DATES_IN_A_PAGE)) putNewDate(work, event, date);
  const next = from + DATES_IN_A_PAGE;
  if (next < dates.length) publishFactOf(work, 'DatesPlanned', event, { planned: plannedId, from: String(next) });
  else work.writes.remove(keys.plannedDates(event.id, plannedId));
};

export interface Carried {
  readonly event: Event;
  /** Dates that were made or changed in this transaction. */
  readonly dates: readonly EventDate[];
}

const carryOut = async (work: Work, before: Event | null, command: EventCommand): Promise<Carried | EventRefusal> => {
  const decision = decideEvent(before, command);
  if (decision.kind === 'refused') return decision;
  const { event } = decision;
  putEvent(work, before, event, command.kind, decision.was);
  switch (command.kind) {
    case 'CreateEvent':
    case 'AddDates':
      for (const fact of decision.facts) publishFactOf(work, fact, event);
      return { event, dates: putNewDates(work, event, decision.dates) };
    case 'ChangeEvent':
    case 'PublishEvent':
    case 'CancelEvent': {
      const [fact = 'EventChanged'] = decision.facts;
      return { event, dates: await followPage(work, event, { fact, was: decision.was, after: null }) };
    }
  }
};

export interface NewDates {
  readonly dates: readonly (readonly Sitting[])[];
  readonly except: readonly string[];
}

const datesBase = (work: Work) => ({ timeZone: work.city.timeZone, newDateId: () => work.ids('dat') });

/** A draft that only staff see. */
export const createEvent = (
  work: Work,
  { content, example = false, ...dates }: NewDates & { readonly content: EventContent; readonly example?: boolean },
): Promise<Carried | EventRefusal> =>
  carryOut(work, null, {
    ...causeOf(work),
    ...datesBase(work),
    ...dates,
    kind: 'CreateEvent',
    id: work.ids('evt'),
    content,
    rule: content.rule,
    known: knownIds(work),
    example,
  });

export const changeEvent = (work: Work, before: Event, content: EventContent): Promise<Carried | EventRefusal> =>
  carryOut(work, before, { ...causeOf(work), kind: 'ChangeEvent', content, known: knownIds(work) });

export const publishEvent = async (work: Work, before: Event): Promise<Carried | EventRefusal> =>
  carryOut(work, before, {
    ...causeOf(work),
    kind: 'PublishEvent',
    known: knownIds(work),
    dates: await datesOfEvent(work.table, before.id),
  });

/** Every date still to come is cancelled with it, page by page; its guests are told by the fact of each. */
export const cancelEvent = (work: Work, before: Event, reason: string): Promise<Carried | EventRefusal> =>
  carryOut(work, before, { ...causeOf(work), kind: 'CancelEvent', reason });

export const addDates = (
  work: Work,
  before: Event,
  dates: NewDates & { readonly rule: string | null },
): Promise<Carried | EventRefusal> =>
  carryOut(work, before, { ...causeOf(work), ...datesBase(work), ...dates, kind: 'AddDates' });

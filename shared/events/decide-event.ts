/** What a command makes of an event. Pure and total; its dates follow by decide-date.ts, page by page. */
import type { EventCommand, EventDecision, EventRefusal, KnownIds, PlannedDate } from './event-commands.ts';
import { refuse } from './event-commands.ts';
import { type Event, type EventContent, EventContentSchema, type Replaced, ReplacedSchema } from './model.ts';
import { datesWanted } from './sittings.ts';

type CommandOf<Kind extends EventCommand['kind']> = Extract<EventCommand, { kind: Kind }>;
type Decided = EventDecision | EventRefusal;

/** Texts and lists are small: written the same, they are the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const unknownIds = ({ kind, venue }: EventContent, known: KnownIds): EventRefusal | null => {
  if (!known.kinds.includes(kind)) return refuse('event.kind-unknown');
  return venue.subarea === 'outside' || known.subareas.includes(venue.subarea) ? null : refuse('event.subarea-unknown');
};

/**
 * Nobody works with children here before the standards stand and somebody has looked the leaders up in the register
 * (act of 13 May 2016 on counteracting threats of sexual crime, art. 21–22c).
 */
const unprotected = ({ forChildren, childProtection }: EventContent): boolean => forChildren && childProtection === null;

const create = (command: CommandOf<'CreateEvent'>): Decided => {
  const { content, known, at, by, id, example } = command;
  const unknown = unknownIds(content, known);
  if (unknown !== null) return unknown;
  const dates = datesWanted({ ...command, rule: content.rule }, at);
  if ('kind' in dates) return dates;
  const event: Event = {
    ...content,
    id,
    version: 1,
    state: { name: 'draft', since: at },
    example,
    createdBy: by,
    createdAt: at,
  };
  return { kind: 'decided', event, dates, facts: ['EventCreated'], was: {} };
};

const next = (
  before: Event,
  changed: Partial<Event>,
  fact: EventDecision['facts'][number],
  more: { readonly was?: Replaced; readonly dates?: readonly PlannedDate[] } = {},
): EventDecision => ({
  kind: 'decided',
  event: { ...before, ...changed, version: before.version + 1 },
  dates: more.dates ?? [],
  facts: [fact],
  was: more.was ?? {},
});

const contentOf = (event: Event): EventContent => EventContentSchema.parse(event);

/** The fields of `before` that are not as they were. */
const replaced = (before: EventContent, after: EventContent): Replaced =>
  ReplacedSchema.parse(
    Object.fromEntries(
      Object.entries(before).filter(([name, value]) => !same(value, Object.entries(after).find(([key]) => key === name)?.[1])),
    ),
  );

const change = (before: Event, { content, known }: CommandOf<'ChangeEvent'>): Decided => {
  if (before.state.name === 'cancelled') return refuse('event.cancelled');
  const unknown = unknownIds(content, known);
  if (unknown !== null) return unknown;
  // Dates stand already; more of them are added, single ones moved or cancelled.
  if (content.rule !== before.rule) return refuse('event.rule-fixed');
  if (before.state.name === 'published' && unprotected(content)) return refuse('event.children-unprotected');
  const was = replaced(contentOf(before), content);
  if (Object.keys(was).length === 0) return refuse('event.unchanged');
  return next(before, content, 'EventChanged', { was });
};

const publish = (before: Event, { at, known, dates }: CommandOf<'PublishEvent'>): Decided => {
  if (before.state.name === 'cancelled') return refuse('event.cancelled');
  if (before.state.name === 'published') return refuse('event.already-published');
  const unknown = unknownIds(before, known);
  if (unknown !== null) return unknown;
  if (unprotected(before)) return refuse('event.children-unprotected');
  if (!dates.some(({ state, startsAt }) => state.name === 'draft' && startsAt > at)) return refuse('event.without-dates');
  return next(before, { state: { name: 'published', since: at } }, 'EventPublished');
};

const addDates = (before: Event, command: CommandOf<'AddDates'>): Decided => {
  if (before.state.name === 'cancelled') return refuse('event.cancelled');
  const dates = datesWanted(command, command.at);
  if ('kind' in dates) return dates;
  return dates.length === 0 ? refuse('event.without-dates') : next(before, {}, 'DateAdded', { dates });
};

export const decideEvent = (before: Event | null, command: EventCommand): Decided => {
  if (command.kind === 'CreateEvent') return before === null ? create(command) : refuse('event.exists');
  if (before === null) return refuse('event.not-found');
  switch (command.kind) {
    case 'ChangeEvent':
      return change(before, command);
    case 'PublishEvent':
      return publish(before, command);
    case 'CancelEvent':
      if (before.state.name === 'cancelled') return refuse('event.cancelled');
      return next(before, { state: { name: 'cancelled', since: command.at, reason: command.reason } }, 'EventCancelled');
    case 'AddDates':
      return addDates(before, command);
  }
};

/**
 * What a copy starts with: everything but what was true of that one event only. Who checked the leaders, and when, is checked again
 * for the copy; a consultation has its own channels and last day.
 */
export const contentToCopy = (event: Event): EventContent => ({
  ...contentOf(event),
  childProtection: null,
  consultation: null,
  rule: null,
});

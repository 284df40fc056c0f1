/**
 * An event: what the programme invites to. It has one or more dates; people sign up for a date. Personal data is marked with
 * `meta({ personal: true })`.
 */
import * as z from 'zod';
import { addSeconds } from '../platform/time.ts';

const Instant = z.iso.datetime();
const Day = z.iso.date();

/** Polish always; other languages where somebody wrote them. */
export const TextSchema = z.object({
  pl: z.string().min(1).max(2000),
  uk: z.string().max(2000).nullable(),
  en: z.string().max(2000).nullable(),
});
export type Text = z.infer<typeof TextSchema>;

/** null = nobody has checked it yet, which is said so. */
const Known = z.boolean().nullable();

export const VenueSchema = z.object({
  name: z.string().min(1).max(200),
  street: z.string().max(100).nullable(),
  houseNumber: z.string().max(20).nullable(),
  /** Subarea id; 'outside' = none of them. */
  subarea: z.string(),
  /** How to get there, in the organiser's words. */
  directions: z.string().max(500).nullable(),
  /** [longitude, latitude]. */
  point: z.tuple([z.number(), z.number()]).nullable(),
  accessibility: z.object({ stepFree: Known, toilet: Known, hearingLoop: Known, notes: z.string().max(500).nullable() }),
});
export type Venue = z.infer<typeof VenueSchema>;

/** How many may come to one date. */
export const SeatsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unlimited') }),
  /** One pool for everybody. */
  z.object({ kind: z.literal('shared'), total: z.int().min(1).max(5000) }),
  /** Children (under 18) and adults do not take each other's seats. */
  z.object({ kind: z.literal('separate'), adults: z.int().min(0).max(5000), children: z.int().min(0).max(5000) }),
]);
export type Seats = z.infer<typeof SeatsSchema>;

/** One sitting; an event of several days has several, and one sign-up is for all of them. */
export const SittingSchema = z.object({ startsAt: Instant, endsAt: Instant });
export type Sitting = z.infer<typeof SittingSchema>;

/** For children: the standards and who checked the leaders in the register (act of 13 May 2016, art. 21–22c). */
export const ChildProtectionSchema = z.object({
  standardsUrl: z.url(),
  checkedBy: z.string().min(1).max(100),
  checkedOn: Day,
});

export const QuestionSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,30}$/),
  text: TextSchema,
  required: z.boolean(),
});

/** What staff fill in; the same for creating, changing and copying. */
export const EventContentSchema = z.object({
  /** Id of a kind of the city profile. */
  kind: z.string(),
  title: TextSchema,
  description: TextSchema,
  venue: VenueSchema,
  /** Names as residents read them. */
  hosts: z.array(z.string().min(1).max(100)).max(10),
  languages: z.array(z.enum(['pl', 'uk', 'en'])).min(1),
  /** needed: only who has a seat comes in. welcome: everybody may come, signing up helps the organiser. none: nothing to sign up for. */
  signUp: z.enum(['needed', 'welcome', 'none']),
  seats: SeatsSchema,
  /** People in one sign-up, at most. */
  partyMost: z.int().min(1).max(6),
  age: z.object({ least: z.int().min(0).max(99).nullable(), most: z.int().min(0).max(120).nullable() }),
  forChildren: z.boolean(),
  childProtection: ChildProtectionSchema.nullable(),
  questions: z.array(QuestionSchema).max(5),
  bring: TextSchema.nullable(),
  /**
   * A plan under consultation: words in the chat are answered with these announced channels and are not remarks (act on revitalisation,
   * art. 6). `until` is the last local day for remarks.
   */
  consultation: z.object({ channels: TextSchema, until: Day }).nullable(),
  /** A meeting with agenda, minutes and decisions. */
  meeting: z.boolean(),
  /** RFC 5545 RRULE without DTSTART, for the dates that follow the first; null = dates are given one by one. */
  rule: z.string().max(300).nullable(),
});
export type EventContent = z.infer<typeof EventContentSchema>;

/** What a change of the content replaced: the fields that were not as they are now. */
export const ReplacedSchema = EventContentSchema.partial();
export type Replaced = z.infer<typeof ReplacedSchema>;

const state = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ name: z.literal(name), since: Instant, ...shape });

export const EventStateSchema = z.discriminatedUnion('name', [
  state('draft', {}),
  state('published', {}),
  state('cancelled', { reason: z.string() }),
]);

export const EventSchema = EventContentSchema.extend({
  id: z.string(),
  version: z.int().min(1),
  state: EventStateSchema,
  /** Shown as an example: it is not real, and says so. */
  example: z.boolean(),
  createdBy: z.string(),
  createdAt: Instant,
});
export type Event = z.infer<typeof EventSchema>;

export const DateStateSchema = z.discriminatedUnion('name', [
  state('draft', {}),
  state('planned', {}),
  /** As before, at another time or place. */
  state('moved', { from: Instant, fromVenue: z.string().nullable(), reason: z.string().nullable() }),
  state('cancelled', { reason: z.string() }),
  state('held', {}),
]);
export type DateState = z.infer<typeof DateStateSchema>;

/** One date of an event: what people sign up for. Carries what lists and guests need, so that neither reads the event. */
export const EventDateSchema = z.object({
  id: z.string(),
  eventId: z.string(),
  version: z.int().min(1),
  state: DateStateSchema,
  /** A seat may be had. Closed when cancelled, held or not yet published; kept beside the state because sign-ups are conditional on it. */
  signUps: z.enum(['open', 'closed']),
  sittings: z.array(SittingSchema).min(1).max(14),
  /** First start and last end. */
  startsAt: Instant,
  endsAt: Instant,
  /** The start that the series' rule gave it: RECURRENCE-ID. null = not of a series. */
  recurrenceAt: Instant.nullable(),
  venue: VenueSchema,
  seats: SeatsSchema,
  kind: z.string(),
  title: TextSchema,
  signUp: EventContentSchema.shape.signUp,
  forChildren: z.boolean(),
  example: z.boolean(),
});
export type EventDate = z.infer<typeof EventDateSchema>;

/** Rows of lists: no person in them. */
export const DateSummarySchema = EventDateSchema.pick({
  id: true,
  eventId: true,
  startsAt: true,
  endsAt: true,
  venue: true,
  kind: true,
  title: true,
  signUp: true,
  forChildren: true,
  example: true,
}).extend({ state: DateStateSchema.options[0].shape.name.or(z.enum(['planned', 'moved', 'cancelled', 'held'])) });
export type DateSummary = z.infer<typeof DateSummarySchema>;

export const summaryOf = (date: EventDate): DateSummary => ({
  id: date.id,
  eventId: date.eventId,
  startsAt: date.startsAt,
  endsAt: date.endsAt,
  venue: date.venue,
  kind: date.kind,
  title: date.title,
  signUp: date.signUp,
  forChildren: date.forChildren,
  example: date.example,
  state: date.state.name,
});

/** Neither cancelled nor over: it is going to be. */
export const isAhead = ({ state, endsAt }: Pick<EventDate, 'state' | 'endsAt'>, now: string): boolean =>
  (state.name === 'planned' || state.name === 'moved') && endsAt > now;

/** Seats are offered and held no longer than until this long before the start; then whoever comes first has them. */
export const LAST_CALL_SECONDS = 2 * 3600;

/** From here on seats are neither kept nor offered: who comes first has them. */
export const lastCallOf = ({ startsAt }: Pick<EventDate, 'startsAt'>): string => addSeconds(startsAt, -LAST_CALL_SECONDS);

/** The minutes of a meeting. The organiser is reminded until they are closed. */
export const MeetingSchema = z.object({
  dateId: z.string(),
  version: z.int().min(1),
  agenda: z.array(z.string().min(1).max(300)).max(30),
  minutes: z.string().max(20_000).nullable(),
  decisions: z
    .array(
      z.object({
        id: z.string().max(40),
        text: z.string().min(1).max(1000),
        owner: z.string().min(1).max(100),
        dueOn: Day.nullable(),
        doneOn: Day.nullable(),
      }),
    )
    .max(50),
  closedAt: Instant.nullable(),
  closedBy: z.string().nullable(),
});
export type Meeting = z.infer<typeof MeetingSchema>;

/** What stays of a date that was held: numbers, a short report, photos that may be shown. */
export const AfterwardsSchema = z.object({
  dateId: z.string(),
  version: z.int().min(1),
  report: z.string().max(5000).nullable(),
  /** People who came without signing up, as counted by the organiser. */
  walkIns: z.object({ adults: z.int().min(0).max(5000), children: z.int().min(0).max(5000) }),
  photos: z
    .array(
      z.object({
        id: z.string(),
        key: z.string(),
        alt: z.string().min(1).max(300),
        /** Who of the staff says that everybody to be recognised agreed, and of children their guardians. Nobody = not shown. */
        consent: z.object({ by: z.string(), at: Instant, childrenSeen: z.boolean(), guardiansAgreed: z.boolean() }).nullable(),
      }),
    )
    .max(60),
});
export type Afterwards = z.infer<typeof AfterwardsSchema>;

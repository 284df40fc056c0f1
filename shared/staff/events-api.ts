/** Events in the staff API: what staff read and send. */
import * as z from 'zod';
import {
  DateSummarySchema,
  EventContentSchema,
  EventDateSchema,
  EventSchema,
  SeatsSchema,
  SittingSchema,
  VenueSchema,
} from '../events/model.ts';
import { SeatCountsSchema } from '../events/sign-up-model.ts';

const Cursor = z
  .string()
  .optional()
  .meta({ description: '`nextCursor` of the page before; valid only for the same query of the same person.' });
const Limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable().meta({ description: 'null = no more.' }) }).meta({ id });

export const EventsQuerySchema = z.object({
  subarea: z.string().optional().meta({ description: 'Id of a subarea, or "outside".' }),
  kind: z.string().optional().meta({ description: 'Id of a kind of the city.', example: 'walk' }),
  from: z.iso.date().optional().meta({ description: 'First local day. Without it: today.' }),
  to: z.iso.date().optional().meta({ description: 'Last local day.' }),
  cursor: Cursor,
  limit: Limit(100, 50),
});

const Numbers = z
  .object({
    capacity: z.int().nullable().meta({ description: 'null = no limit.' }),
    taken: z
      .int()
      .nullable()
      .meta({ description: 'Seats that somebody has, holds or is offered. null where they are not counted.' }),
    waiting: z.int().meta({ description: 'Sign-ups that wait.' }),
  })
  .meta({ description: 'How full it is.' });

export const DateRowSchema = DateSummarySchema.extend({ numbers: Numbers });
export type DateRow = z.infer<typeof DateRowSchema>;
export const DatePageSchema = pageOf(DateRowSchema, 'EventDatePage');

export const DateViewSchema = EventDateSchema.extend({ numbers: Numbers, counts: SeatCountsSchema }).meta({ id: 'EventDate' });
export type DateView = z.infer<typeof DateViewSchema>;

const HistorySchema = z.array(
  z.object({ version: z.int(), at: z.iso.datetime(), by: z.string(), byName: z.string(), what: z.string() }),
);

export const EventDetailSchema = z
  .object({
    event: EventSchema,
    dates: z.array(DateViewSchema).meta({ description: 'By start.' }),
    history: HistorySchema,
    mayChange: z.boolean().meta({ description: 'The caller may change it.' }),
  })
  .meta({ id: 'EventDetail' });

export const DateDetailSchema = z
  .object({ date: DateViewSchema, event: EventSchema, history: HistorySchema, mayChange: z.boolean() })
  .meta({ id: 'EventDateDetail' });

export const EventAfterSchema = z
  .object({
    event: EventSchema,
    dates: z.array(EventDateSchema).meta({
      description:
        'Dates that were made or changed at once. Others of a long series follow within seconds: read the event again.',
    }),
  })
  .meta({ id: 'EventAfter', description: 'The event after the change.' });

export const DateAfterSchema = EventDateSchema.meta({ id: 'EventDateAfter', description: 'The date after the change.' });

const Dates = z
  .array(z.array(SittingSchema).min(1).max(14))
  .max(40)
  .meta({ description: 'Each date by its sittings, in order. With a rule: only the first one.' });
const Except = z
  .array(z.iso.datetime())
  .max(120)
  .default([])
  .meta({ description: 'Starts that the rule gives and that are left out.' });
const Rule = EventContentSchema.shape.rule.meta({
  description: 'RFC 5545 RRULE without DTSTART, with COUNT or UNTIL; at most 120 dates within two years.',
  example: 'FREQ=WEEKLY;COUNT=10',
});
const Reason = z
  .string()
  .trim()
  .min(3)
  .max(500)
  .meta({ description: 'Guests read exactly this.', example: 'Prowadząca zachorowała.' });

export const NewEventSchema = z
  .strictObject({ content: EventContentSchema.extend({ rule: Rule }), dates: Dates, except: Except })
  .meta({ id: 'NewEvent' });
export const EventContentBodySchema = EventContentSchema.meta({ id: 'EventContent' });
export const CancelEventSchema = z.strictObject({ reason: Reason }).meta({ id: 'CancelEvent' });
export const CopyEventSchema = z
  .strictObject({ dates: Dates, rule: Rule.default(null), except: Except })
  .meta({ id: 'CopyEvent', description: 'Who checked the leaders is asked anew; a consultation is not copied.' });
export const AddDatesSchema = z.strictObject({ dates: Dates, rule: Rule.default(null), except: Except }).meta({ id: 'AddDates' });

export const MoveDateSchema = z
  .strictObject({
    sittings: z.array(SittingSchema).min(1).max(14),
    venue: VenueSchema.optional().meta({ description: 'Without it, the place stays.' }),
    reason: Reason.optional(),
  })
  .meta({ id: 'MoveDate', description: 'Guests keep their seats and are told.' });
export const ResizeDateSchema = z
  .strictObject({ seats: SeatsSchema })
  .meta({ id: 'ResizeDate', description: 'Another kind of seats only while nobody has signed up.' });

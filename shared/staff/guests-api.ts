/** Guests of a date in the staff API: what staff read and send. All of it is personal data; reading leaves an audit entry. */
import * as z from 'zod';
import { AttendanceSchema, PartySchema, SeatEntrySchema, SignUpSchema } from '../events/sign-up-model.ts';
import { pageOf } from './events-api.ts';

export const GuestsQuerySchema = z.object({
  cursor: z.string().optional().meta({ description: '`nextCursor` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

export const GuestViewSchema = SignUpSchema.omit({ personId: true })
  .extend({
    place: z.int().nullable().meta({ description: 'On the waiting list, 1 = next. null = does not wait.' }),
  })
  .meta({ id: 'Guest' });
export type GuestView = z.infer<typeof GuestViewSchema>;
/** The answer to a write is kept for 35 days under its Idempotency-Key, so it says nothing personal. */
export const GuestAfterSchema = GuestViewSchema.pick({
  id: true,
  version: true,
  dateId: true,
  code: true,
  state: true,
  party: true,
  place: true,
})
  .extend({ guardian: z.enum(['not-needed', 'in-party', 'asked', 'agreed']) })
  .meta({ id: 'GuestAfter', description: 'The sign-up after the change; names and contacts are in the guest list.' });
export type GuestAfter = z.infer<typeof GuestAfterSchema>;

export const GuestPageSchema = pageOf(GuestViewSchema, 'GuestPage');

const Contact = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('sms'),
      value: z
        .string()
        .trim()
        .refine((value) => /^\+?[\d\s-]{9,20}$/.test(value), 'contact.not-phone'),
    }),
    z.strictObject({
      kind: z.literal('email'),
      value: z
        .string()
        .trim()
        .max(200)
        .refine((value) => z.email().safeParse(value).success, 'contact.not-email'),
    }),
    z.strictObject({ kind: z.literal('none') }),
  ])
  .meta({ description: 'How the guest hears of changes. none: somebody goes and tells them.' });

export const SignUpBodySchema = z
  .strictObject({
    party: PartySchema,
    name: z.string().trim().min(1).max(100).meta({ description: 'As it is called at the door.', example: 'Pani Ewa' }),
    contact: Contact,
    language: SignUpSchema.shape.language.default('pl'),
    answers: SignUpSchema.shape.answers.default([]),
    paperConsent: z.boolean().default(false).meta({ description: 'A guardian has signed on paper for the children.' }),
    toldAboutData: z.literal(true).meta({ description: 'You told the person what happens to their data.' }),
  })
  .meta({ id: 'SignUpFor' });

export const ChangePartySchema = z.strictObject({ party: PartySchema }).meta({ id: 'ChangeParty' });
export const GuardianPaperSchema = z
  .strictObject({ name: z.string().trim().min(1).max(100).nullable().default(null) })
  .meta({ id: 'GuardianPaper', description: 'A guardian has signed; the paper stays with the organiser.' });
export const OfferAnswerSchema = z.strictObject({ accept: z.boolean() }).meta({ id: 'OfferAnswer' });
export const ShowWordsSchema = z
  .strictObject({ shown: z.boolean() })
  .meta({ id: 'ShowWords', description: 'What the guest said after the event: shown with it without a name, or not any more.' });

export const WaitingSchema = z
  .object({
    items: z.array(
      z.object({
        guest: GuestViewSchema,
        place: z.int().min(1),
        why: z
          .string()
          .nullable()
          .meta({ description: 'Stable code why there is no offer; null = one goes out within seconds.' }),
        said: z.string().nullable().meta({ description: 'The same in words, to be shown.' }),
      }),
    ),
    nextCursor: z.null(),
  })
  .meta({ id: 'WaitingList' });

export const SeatLogSchema = z
  .object({ items: z.array(SeatEntrySchema.extend({ byName: z.string() })), nextCursor: z.null() })
  .meta({ id: 'SeatLog', description: 'What happened with the seats, newest first. No names of guests.' });

const people = { adults: z.int().min(0).max(6), children: z.int().min(0).max(6) };

const CheckInSchema = z
  .strictObject({
    id: z.string().min(1).max(60).meta({ description: 'Made by the device; comes back in the answer.' }),
    signUpId: z.string().optional(),
    code: z.string().max(20).optional().meta({ description: 'As typed or scanned; instead of signUpId.', example: 'K7M2QX' }),
    how: AttendanceSchema.shape.how,
    adults: people.adults.optional().meta({ description: 'How many came. Without both: everybody who signed up.' }),
    children: people.children.optional(),
    arrivedAt: z.iso.datetime().meta({ description: 'When they stood at the door; may be sent much later.' }),
  })
  .refine(({ signUpId, code }) => (signUpId === undefined) !== (code === undefined), 'invalid');
export type CheckIn = z.infer<typeof CheckInSchema>;

export const CheckInsSchema = z
  .strictObject({
    items: z.array(CheckInSchema).max(100).default([]),
    walkIns: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(60).meta({ description: 'Made by the device; the same again replaces the count.' }),
          adults: z.int().min(0).max(5000),
          children: z.int().min(0).max(5000),
          at: z.iso.datetime(),
        }),
      )
      .max(50)
      .default([])
      .meta({ description: 'People who came without signing up: a count, no names.' }),
  })
  .meta({ id: 'CheckIns' });

export const CheckInAnswerSchema = z.object({
  id: z.string(),
  result: z.enum(['done', 'already', 'refused']).meta({
    description: 'already: somebody checked this guest in before; nothing to do. refused: `said` says why.',
  }),
  signUpId: z.string().nullable(),
  name: z.string().nullable(),
  code: z.string().nullable().meta({ description: 'Stable code of a refusal.' }),
  said: z.string().nullable().meta({ description: 'To be shown.' }),
  at: z.iso.datetime().nullable().meta({ description: 'When the guest was checked in.' }),
  byName: z.string().nullable(),
  guardianMissing: z.boolean().meta({ description: 'No guardian has agreed yet: have the paper signed at the door.' }),
});
export type CheckInAnswer = z.infer<typeof CheckInAnswerSchema>;
export const CheckInsAnswerSchema = z
  .object({ items: z.array(CheckInAnswerSchema), nextCursor: z.null() })
  .meta({ id: 'CheckInsAnswer' });

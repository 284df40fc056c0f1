/** A sign-up: who comes to one date, and whether they have a seat. Personal data is marked with `meta({ personal: true })`. */
import * as z from 'zod';

const personal = { personal: true } as const;
const Instant = z.iso.datetime();

/** Under this age one is a child here: the law's (Civil Code art. 10). */
export const ADULT_AGE = 18;

export const PartySchema = z.object({
  adults: z.int().min(0).max(6),
  children: z.array(z.object({ age: z.int().min(0).max(17).nullable() })).max(6),
});
export type Party = z.infer<typeof PartySchema>;
export const peopleIn = ({ adults, children }: Party): number => adults + children.length;

const state = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ name: z.literal(name), since: Instant, ...shape });

export const SignUpStateSchema = z.discriminatedUnion('name', [
  /** Has the seats. */
  state('seated', {}),
  /** The seats are kept until then: a guardian has to agree, or the code sent to a web guest has to be entered. */
  state('held', { why: z.enum(['guardian', 'web-code']), until: Instant }),
  /** On the waiting list; a smaller ticket is earlier. */
  state('waiting', { ticket: z.int() }),
  /** Seats that were freed are kept for them until then. */
  state('offered', { ticket: z.int(), until: Instant }),
  /** Holds no seat any more. */
  state('ended', {
    why: z.enum([
      'cancelled',
      'declined',
      'offer-expired',
      'guardian-expired',
      'web-code-expired',
      'date-cancelled',
      'date-over',
      'erased',
    ]),
  }),
]);
export type SignUpState = z.infer<typeof SignUpStateSchema>;
export type SignUpStateName = SignUpState['name'];

/** How the guest hears from us. */
export const GuestContactSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chat'), conversationId: z.string() }),
  z.object({ kind: z.literal('sms'), value: z.string().meta(personal) }),
  z.object({ kind: z.literal('email'), value: z.string().meta(personal) }),
  /** No phone, no mail: somebody goes and tells them. */
  z.object({ kind: z.literal('none') }),
]);
export type GuestContact = z.infer<typeof GuestContactSchema>;

export const AttendanceSchema = z.object({
  at: Instant,
  how: z.enum(['code', 'qr', 'name', 'list']),
  by: z.string(),
  adults: z.int().min(0).max(6),
  children: z.int().min(0).max(6),
});

export const SignUpSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  dateId: z.string(),
  eventId: z.string(),
  /** Six characters without 0, O, 1, I: said at the door. */
  code: z.string().regex(/^[2-9A-HJ-NP-Z]{6}$/),
  state: SignUpStateSchema,
  party: PartySchema,
  /** As it is called at the door. */
  name: z.string().max(100).nullable().meta(personal),
  contact: GuestContactSchema,
  /** Whose sign-up it is; null = without a chat, or erased. */
  personId: z.string().nullable().meta(personal),
  language: z.enum(['pl', 'uk', 'en']),
  by: z.enum(['chat', 'web', 'staff']),
  /** Nobody of age signed up with the children: a guardian has to agree. */
  guardian: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-needed') }),
    /** The adult who comes along agreed by signing up. */
    z.object({ kind: z.literal('in-party') }),
    z.object({ kind: z.literal('asked'), at: Instant }),
    z.object({
      kind: z.literal('agreed'),
      at: Instant,
      how: z.enum(['link', 'chat', 'paper']),
      name: z.string().max(100).nullable().meta(personal),
    }),
  ]),
  /** A web guest enters the code that was sent by then; null = entered, or none was needed. */
  codeBy: Instant.nullable(),
  answers: z.array(z.object({ questionId: z.string(), text: z.string().max(500).meta(personal) })).max(5),
  /** How it was. The sentence is shown with the event, without a name, once somebody of the staff has read it and says so. */
  feedback: z
    .object({
      at: Instant,
      mood: z.enum(['good', 'so-so', 'bad']),
      words: z.string().max(500).nullable().meta(personal),
      shownBy: z.string().nullable().default(null),
    })
    .nullable(),
  attendance: AttendanceSchema.nullable(),
  at: Instant,
});
export type SignUp = z.infer<typeof SignUpSchema>;

/** One line of what happened with the seats of a date, append-only: why somebody moved up, and why somebody did not. */
export const SeatEntrySchema = z.object({
  id: z.string(),
  at: Instant,
  what: z.enum([
    'seated',
    'held',
    'waiting',
    'offered',
    'skipped',
    'accepted',
    'ended',
    'changed',
    'capacity',
    'guardian-agreed',
    'web-confirmed',
    'none-fits',
    'last-call',
  ]),
  signUpId: z.string().nullable(),
  /** Stable code: 'needs-more-seats', 'cancelled', … */
  reason: z.string().nullable(),
  seats: z.int(),
  by: z.string(),
});
export type SeatEntry = z.infer<typeof SeatEntrySchema>;

/** Counters of a date's seats, one item; moved by conditional ADDs only. A pool that is unlimited is not counted. */
export const SeatCountsSchema = z.object({
  /** Free in the shared pool. */
  free: z.int().default(0),
  freeAdults: z.int().default(0),
  freeChildren: z.int().default(0),
  /** Sign-ups that wait. */
  waiting: z.int().default(0),
  /** Sign-ups that have left the waiting list, whatever for. */
  left: z.int().default(0),
  /** Seats held for web guests who have not entered their code. */
  webHeld: z.int().default(0),
});
export type SeatCounts = z.infer<typeof SeatCountsSchema>;

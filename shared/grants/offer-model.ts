/**
 * An offer, written by several people at once. What is typed is kept field by field, each with its own version, so that two who write in
 * different places never meet, and of two who write in the same place nothing typed is lost.
 */
import * as z from 'zod';
import { BudgetLineSchema } from './budget.ts';

const personal = { personal: true } as const;
const Instant = z.iso.datetime();
const Day = z.iso.date();
const Grosze = z.int().min(0).max(10_000_000_000);
const state = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ name: z.literal(name), since: Instant, ...shape });

export const StepSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  what: z.string().max(500),
  from: Day.nullable(),
  to: Day.nullable(),
});

/** One place of the form. `removed`: a line or step that somebody took out; it can be brought back. */
export const FieldValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().max(20_000).meta(personal) }),
  z.object({ kind: z.literal('line'), line: BudgetLineSchema }),
  z.object({ kind: z.literal('step'), step: StepSchema }),
  z.object({ kind: z.literal('removed') }),
]);
export type FieldValue = z.infer<typeof FieldValueSchema>;

/** `title`, `section.<id>`, `line.<id>`, `step.<id>`, `from`, `to`. */
export const FieldIdSchema = z.string().regex(/^(title|from|to|(section|line|step)\.[a-z0-9_-]{1,40})$/);

export const FieldSchema = z.object({
  id: FieldIdSchema,
  version: z.int().min(1),
  value: FieldValueSchema,
  /** Member or staff id. */
  by: z.string(),
  at: Instant,
});
export type Field = z.infer<typeof FieldSchema>;

export const AttachedSchema = z.object({
  /** Of the attachment that the edition asks for, else the same as `attachmentId`. */
  id: z.string(),
  attachmentId: z.string(),
  name: z.string().max(200),
  /** Of the object in the bucket: as it was sent, from `stored` on as it is kept. */
  key: z.string(),
  /** awaited: its link is given out. refused: it is neither a PDF nor a picture. */
  state: z.enum(['awaited', 'stored', 'refused']),
  bytes: z.int(),
  by: z.string(),
  at: Instant,
});

export type Attached = z.infer<typeof AttachedSchema>;

export const OfferStateSchema = z.discriminatedUnion('name', [
  state('draft', {}),
  /** Sent here; where the edition wants paper too, the office has not confirmed it yet. */
  state('submitted', { checksum: z.string(), by: z.string() }),
  state('received', { checksum: z.string(), by: z.string(), how: z.enum(['here', 'paper']) }),
  /** The one call for corrections of the formal check; after `until` it counts as it stands. */
  state('correcting', { what: z.array(z.string().min(1).max(1000)).min(1), until: Instant }),
  state('formally-right', { checksum: z.string() }),
  state('formally-wrong', { reason: z.string() }),
  state('awarded', { grosze: Grosze, reason: z.string().nullable() }),
  state('not-awarded', { reason: z.string() }),
  state('withdrawn', { by: z.string() }),
  state('contracted', {}),
  state('settled', { returnedGrosze: Grosze }),
]);
export type OfferState = z.infer<typeof OfferStateSchema>;

export const OfferSchema = z.object({
  id: z.string(),
  /** For people, from the first submission on: M-2027-007. */
  number: z.string().nullable(),
  version: z.int().min(1),
  editionId: z.string(),
  organisationId: z.string(),
  ideaId: z.string().nullable(),
  subarea: z.string(),
  state: OfferStateSchema,
  /** The one call for corrections has been made. */
  corrected: z.boolean(),
  /** Who helped write it: reviews no offer of the edition. */
  writers: z.array(z.string()).max(60),
  attached: z.array(AttachedSchema).max(20),
  createdAt: Instant,
});
export type Offer = z.infer<typeof OfferSchema>;

/** What was handed in, word for word; its checksum is on the confirmation and on the printed form. */
export const SnapshotSchema = z.object({
  offerId: z.string(),
  number: z.string(),
  editionId: z.string(),
  organisationId: z.string(),
  at: Instant,
  by: z.string(),
  fields: z.record(z.string(), FieldValueSchema),
  attached: z.array(AttachedSchema),
  /** SHA-256 of the canonical JSON of everything above, hexadecimal. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Snapshot = z.infer<typeof SnapshotSchema>;

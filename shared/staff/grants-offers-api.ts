/**
 * Offers in the API. The same routes and shapes for staff (/api/offers…) and for members of organisations (/api/member/offers…); who may do
 * what is in authorise-offers.
 */
import * as z from 'zod';
import { BudgetLineSchema } from '../grants/budget.ts';
import { EditionSchema } from '../grants/edition-model.ts';
import { AttachedSchema, FieldIdSchema, FieldSchema, FieldValueSchema, OfferSchema } from '../grants/offer-model.ts';
import { pageOf } from './events-api.ts';

export const OfferRowSchema = OfferSchema.pick({
  id: true,
  number: true,
  editionId: true,
  organisationId: true,
  subarea: true,
  createdAt: true,
}).extend({
  title: z.string().meta({ description: 'Empty until somebody writes one.' }),
  organisationName: z.string(),
  state: z.string().meta({ description: 'Name of the state.', example: 'draft' }),
});
export type OfferRow = z.infer<typeof OfferRowSchema>;
export const OfferPageSchema = pageOf(OfferRowSchema, 'OfferPage');
export const OffersQuerySchema = z.object({
  edition: z.string().optional().meta({ description: 'Id of an edition; staff must name one.' }),
  organisation: z.string().optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const BeginOfferSchema = z
  .strictObject({
    editionId: z.string().min(1),
    organisationId: z.string().min(1),
    subarea: z.string().min(1),
    ideaId: z.string().nullable().default(null).meta({ description: 'The residents’ idea that it grows from.' }),
  })
  .meta({ id: 'BeginOffer' });

const Problem = z.object({ code: z.string(), is: z.int().nullable(), limit: z.int().nullable(), line: z.string().nullable() });
const Totals = z.object({
  grant: z.int(),
  own: z.int(),
  inKind: z.int(),
  all: z.int(),
  direct: z.int(),
  indirect: z.int(),
});
/** What the rules say of the offer as it stands: asked anew after each save. Money in grosze. */
export const ChecksSchema = z
  .object({
    totals: Totals,
    problems: z.array(Problem.extend({ why: z.string().meta({ description: 'In words, to be shown.' }) })),
    lacking: z
      .array(z.string())
      .meta({ description: 'Fields and attachments that are empty or too long: `title`, `section.x`, `attachment.x`.' }),
    organisationLacks: z.array(z.string()),
    /** Offers of the organisation that were handed in in this edition, and the most there may be. */
    handedIn: z.int(),
    handedInMost: z.int().nullable(),
  })
  .meta({ id: 'OfferChecks' });
export type Checks = z.infer<typeof ChecksSchema>;

export const FieldViewSchema = FieldSchema.extend({ byName: z.string() });
export const KeptViewSchema = z
  .object({
    id: z.string(),
    field: FieldIdSchema,
    value: FieldValueSchema,
    by: z.string(),
    byName: z.string(),
    at: z.iso.datetime(),
  })
  .meta({
    id: 'KeptBeside',
    description: 'Typed into a place that somebody else had changed meanwhile; waits until somebody looks at it.',
  });

const OfferEditionSchema = EditionSchema.pick({ id: true, year: true, name: true, example: true }).extend({
  phase: z.enum(['draft', 'announced', 'call', 'assessment', 'realisation', 'past']),
  /** UTC; offers are taken until then. null = not announced. */
  callEndsAt: z.iso.datetime().nullable(),
  handIn: z.enum(['here', 'here-and-paper', 'office-only']),
  perProject: z.int().nullable(),
  indirectPercent: z.int().nullable(),
  ownPercent: z.int().nullable(),
  sections: EditionSchema.shape.rules.shape.sections,
  attachments: EditionSchema.shape.rules.shape.attachments,
  documents: EditionSchema.shape.rules.shape.documents,
  realisationFrom: z.iso.date().nullable(),
  realisationTo: z.iso.date().nullable(),
});

/** What the caller may do with it now; a screen shows these and no others. */
export const OFFER_ACTS = [
  'write',
  'attach',
  'submit',
  'withdraw',
  'receive',
  'formal',
  'contract',
  'receipts',
  'report',
  'verdict',
] as const;

export const OfferViewSchema = z
  .object({
    offer: OfferSchema,
    /** In words: "wysłana, jeszcze nieprzyjęta". */
    stateText: z.string(),
    edition: OfferEditionSchema,
    organisationName: z.string(),
    subareaName: z.string(),
    fields: z.array(FieldViewSchema),
    kept: z.array(KeptViewSchema),
    checks: ChecksSchema,
    attached: z.array(
      AttachedSchema.extend({ byName: z.string(), url: z.url().nullable(), state: z.enum(['awaited', 'stored', 'refused']) }),
    ),
    snapshots: z.array(z.object({ checksum: z.string(), number: z.string(), at: z.iso.datetime(), byName: z.string() })),
    idea: z.object({ id: z.string(), words: z.string() }).nullable(),
    may: z.array(z.enum(OFFER_ACTS)),
  })
  .meta({ id: 'OfferView' });
export type OfferView = z.infer<typeof OfferViewSchema>;

export const SaveFieldsSchema = z
  .strictObject({
    saves: z
      .array(
        z.strictObject({
          field: FieldIdSchema,
          value: FieldValueSchema,
          basedOn: z.int().min(0).meta({ description: 'Version that the writer saw; 0 = nothing was there.' }),
        }),
      )
      .min(1)
      .max(20),
  })
  .meta({ id: 'SaveFields' });
export const SavedFieldsSchema = z
  .object({
    results: z.array(
      z.object({
        field: FieldIdSchema,
        outcome: z.enum(['saved', 'unchanged', 'kept-beside']),
        stored: FieldViewSchema,
        keptId: z.string().nullable(),
      }),
    ),
    checks: ChecksSchema,
  })
  .meta({ id: 'SavedFields' });
export type SavedFields = z.infer<typeof SavedFieldsSchema>;

export const SettleKeptSchema = z
  .strictObject({
    use: z
      .boolean()
      .meta({ description: 'true: it replaces what stands there; false: it is put aside, and stays in the history.' }),
  })
  .meta({ id: 'SettleKept' });

export const FieldHistorySchema = z.object({ items: z.array(FieldViewSchema) }).meta({ id: 'FieldHistory' });

export const AttachSchema = z
  .strictObject({
    slot: z
      .string()
      .nullable()
      .default(null)
      .meta({ description: 'Id of an attachment that the edition asks for; null = another one.' }),
    name: z.string().trim().min(1).max(200),
    contentType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
    bytes: z
      .int()
      .min(1)
      .max(10 * 1024 * 1024),
  })
  .meta({ id: 'AttachToOffer' });
export const UploadSchema = z
  .object({ id: z.string(), url: z.url(), headers: z.record(z.string(), z.string()) })
  .meta({ id: 'Upload' });

export const OfferAfterSchema = z
  .object({
    id: z.string(),
    version: z.int(),
    state: OfferSchema.shape.state,
    stateText: z.string(),
    number: z.string().nullable(),
    checksum: z.string().nullable(),
  })
  .meta({ id: 'OfferAfter' });
export type OfferAfter = z.infer<typeof OfferAfterSchema>;

export const ReceiveSchema = z
  .strictObject({
    how: z.enum(['here', 'paper']),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{8,64}$/)
      .meta({ description: 'As printed on the signed paper, at least its first 8 characters.' }),
    receivedOn: z.iso.date().meta({ description: 'Local day of the office’s stamp; after the call it is late.' }),
  })
  .meta({ id: 'ReceiveOffer' });
const Say = z.string().trim().min(3).max(1000);
export const CorrectionSchema = z
  .strictObject({ what: z.array(Say).min(1).max(20) })
  .meta({ id: 'AskForCorrection', description: 'The one call for corrections; the organisation has the edition’s days for it.' });
export const FormallyWrongSchema = z.strictObject({ reason: Say }).meta({ id: 'FormallyWrong' });

export const OfferDocumentSchema = z
  .strictObject({
    kind: z.enum(['offer-pdf', 'confirmation-pdf', 'settlement-pdf']),
  })
  .meta({
    id: 'OfferDocument',
    description: '`offer-pdf`: the official form, section by section, with the checksum when it was handed in.',
  });

export { BudgetLineSchema };

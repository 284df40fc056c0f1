/** After the award: contract, receipts, report, settlement. The same for staff and members; money in grosze. */
import * as z from 'zod';
import { BudgetSchema } from '../grants/budget.ts';
import { ContractSchema, ReceiptSchema, ReportSchema } from '../grants/settlement-model.ts';
import { OFFER_ACTS, OfferRowSchema } from './grants-offers-api.ts';

const Picture = z.object({
  url: z.url().nullable(),
  thumbnailUrl: z.url().nullable(),
  state: z.enum(['awaited', 'stored', 'refused']),
});
export const ReceiptViewSchema = ReceiptSchema.extend({
  byName: z.string(),
  warningTexts: z.array(z.string()),
  picture: Picture.nullable(),
}).meta({ id: 'Receipt' });

export const ProjectViewSchema = z
  .object({
    offer: OfferRowSchema.extend({ version: z.int() }),
    awardedGrosze: z.int(),
    contract: ContractSchema.nullable(),
    /** As the newest annex left it. */
    agreed: z.object({ budget: BudgetSchema, realisationTo: z.iso.date() }).nullable(),
    reportBy: z.iso.date().nullable(),
    receipts: z.array(ReceiptViewSchema),
    report: ReportSchema.omit({ photos: true })
      .extend({ photos: z.array(ReportSchema.shape.photos.element.extend(Picture.shape)) })
      .nullable(),
    settlement: z
      .object({
        lines: z.array(
          z.object({
            lineId: z.string(),
            name: z.string(),
            plannedGrosze: z.int(),
            spentGrosze: z.int(),
            overShift: z.boolean(),
          }),
        ),
        recognisedGrosze: z.int(),
        returnGrosze: z.int(),
        indirectOverGrosze: z.int(),
        withoutLine: z.array(z.string()),
      })
      .nullable()
      .meta({ description: 'Of accepted receipts, as it stands.' }),
    /** What is still missing before the report can be handed in, in words. */
    toDo: z.array(z.string()),
    storyUrl: z.url().nullable(),
    /** Written in the chat, it ties the caller's conversation to the organisation, so that receipts can be photographed there. */
    chatCode: z.string().nullable(),
    may: z.array(z.enum(OFFER_ACTS)),
  })
  .meta({ id: 'ProjectView' });
export type ProjectView = z.infer<typeof ProjectViewSchema>;

export const ContractBodySchema = z
  .strictObject(
    ContractSchema.pick({ number: true, signedOn: true, budget: true, realisationFrom: true, realisationTo: true }).shape,
  )
  .meta({ id: 'SignContract', description: 'The budget adds up to the award to the grosz.' });
export const PaidSchema = z.strictObject({ on: z.iso.date() }).meta({ id: 'Paid' });
export const AnnexSchema = z
  .strictObject(ContractSchema.shape.annexes.element.shape)
  .meta({ id: 'Annex', description: 'A new budget still adds up to the award.' });

const File = z.strictObject({
  contentType: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  bytes: z
    .int()
    .min(1)
    .max(10 * 1024 * 1024),
});
export const ReceiptBodySchema = z
  .strictObject({
    grosze: ReceiptSchema.shape.grosze,
    lineId: ReceiptSchema.shape.lineId,
    issuedOn: ReceiptSchema.shape.issuedOn,
    note: ReceiptSchema.shape.note.default(null),
    file: File.nullable().default(null),
  })
  .meta({ id: 'ReceiptBody' });
export const ReceiptAfterSchema = ReceiptSchema.pick({ id: true, version: true, warnings: true })
  .extend({
    warningTexts: z.array(z.string()).meta({ description: 'What does not fit, to be shown at once; it is kept all the same.' }),
    url: z
      .url()
      .nullable()
      .meta({ description: 'The announced file is sent there by PUT with these headers; null = none was announced.' }),
    headers: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ReceiptAfter' });
export type ReceiptAfter = z.infer<typeof ReceiptAfterSchema>;
export const JudgeReceiptSchema = z
  .strictObject({ state: z.enum(['accepted', 'questioned', 'taken-out']), note: z.string().max(500).nullable().default(null) })
  .meta({ id: 'JudgeReceipt' });
export const ReportBodySchema = z
  .strictObject(ReportSchema.pick({ results: true, people: true, lasting: true }).shape)
  .meta({ id: 'ReportBody' });
export const ReportPhotoSchema = z
  .strictObject({
    when: z.enum(['before', 'during', 'after']),
    alt: z.string().trim().min(1).max(300),
    consent: z.boolean().meta({
      description: 'Those to be recognised agreed, of children their guardians; without it the story does not show it.',
    }),
    contentType: z.enum(['image/jpeg', 'image/png']),
    bytes: z
      .int()
      .min(1)
      .max(10 * 1024 * 1024),
  })
  .meta({ id: 'ReportPhoto' });
export const ReportAfterSchema = ReportSchema.pick({ version: true, submittedAt: true, verdict: true }).meta({
  id: 'ReportAfter',
});
export const VerdictSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('correct'),
      what: z.array(z.string().trim().min(3).max(1000)).min(1).max(20),
      until: z.iso.date(),
    }),
    z.strictObject({ kind: z.literal('accepted') }),
    z.strictObject({
      kind: z.literal('return'),
      grosze: z.int().min(1),
      reason: z.string().trim().min(3).max(2000),
      returnBy: z.iso.date(),
    }),
  ])
  .meta({ id: 'ReportVerdict' });

/** After the award: contract, payout, changes, receipts, report, settlement. Money in integer grosze. */
import * as z from 'zod';
import { BudgetSchema } from './budget.ts';

const personal = { personal: true } as const;
const Instant = z.iso.datetime();
const Day = z.iso.date();
const Grosze = z.int().min(0).max(10_000_000_000);

export const ContractSchema = z.object({
  offerId: z.string(),
  version: z.int().min(1),
  number: z.string().min(1).max(60),
  signedOn: Day,
  grosze: Grosze,
  /** As agreed: it may differ from the offer's. */
  budget: BudgetSchema,
  realisationFrom: Day,
  realisationTo: Day,
  paidOn: Day.nullable(),
  annexes: z
    .array(
      z.object({
        number: z.string().max(60),
        on: Day,
        what: z.string().max(1000),
        budget: BudgetSchema.nullable(),
        realisationTo: Day.nullable(),
      }),
    )
    .max(20),
});
export type Contract = z.infer<typeof ContractSchema>;

/** A receipt or invoice, also photographed in the chat. */
export const ReceiptSchema = z.object({
  id: z.string(),
  offerId: z.string(),
  version: z.int().min(1),
  /** null until somebody says. */
  grosze: Grosze.nullable(),
  lineId: z.string().nullable(),
  issuedOn: Day.nullable(),
  attachmentId: z.string().nullable(),
  /** What does not fit, told at once and shown at settlement; it is kept all the same. */
  warnings: z.array(z.enum(['over-line', 'before-contract', 'after-realisation', 'line-unknown'])),
  note: z.string().max(500).nullable().meta(personal),
  by: z.string(),
  at: Instant,
  state: z.enum(['kept', 'accepted', 'questioned', 'taken-out']),
  /** Who said so, and what is to be explained; null = nobody has judged it as it is now. */
  judged: z
    .object({ by: z.string(), at: Instant, note: z.string().max(500).nullable() })
    .nullable()
    .default(null),
});
export type Receipt = z.infer<typeof ReceiptSchema>;

export const ReportSchema = z.object({
  offerId: z.string(),
  version: z.int().min(1),
  results: z.string().max(10_000),
  people: z.int().min(0).max(100_000).nullable(),
  /** What stays of it. */
  lasting: z.string().max(3000),
  photos: z
    .array(
      z.object({
        attachmentId: z.string(),
        when: z.enum(['before', 'during', 'after']),
        alt: z.string().min(1).max(300),
        consent: z.boolean(),
      }),
    )
    .max(60),
  submittedAt: Instant.nullable(),
  verdict: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('correct'), what: z.array(z.string().max(1000)).min(1), until: Instant }),
    z.object({ kind: z.literal('accepted'), at: Instant, by: z.string() }),
    z.object({
      kind: z.literal('return'),
      grosze: Grosze,
      reason: z.string().max(2000),
      at: Instant,
      by: z.string(),
      returnBy: Day,
    }),
  ]),
});
export type Report = z.infer<typeof ReportSchema>;

/** A picture or PDF of a receipt, a photo of the report: sent by a browser, looked at, and then kept. */
export const ProjectFileSchema = z.object({
  attachmentId: z.string(),
  offerId: z.string(),
  version: z.int().min(1),
  /** awaited: its link is given out. refused: it is neither a PDF nor a picture. */
  state: z.enum(['awaited', 'stored', 'refused']),
  /** Of the object in the bucket: as it was sent, from `stored` on as it is kept. */
  key: z.string(),
  at: Instant,
});
export type ProjectFile = z.infer<typeof ProjectFileSchema>;

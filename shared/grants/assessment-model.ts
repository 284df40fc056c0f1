/** How offers are assessed: reviewers, their declarations, their points, and the mayor's decision. */
import * as z from 'zod';

const Instant = z.iso.datetime();

/** Before anything of an offer is seen, a reviewer says of each applicant whether there is a conflict. No declaration = nothing is shown. */
export const DeclarationSchema = z.object({
  reviewerId: z.string(),
  editionId: z.string(),
  organisationId: z.string(),
  conflict: z.boolean(),
  at: Instant,
  /** The secretary who typed in a signed paper sheet, which holds the declaration as well; null = declared by the reviewer. */
  enteredBy: z.string().nullable(),
});
export type Declaration = z.infer<typeof DeclarationSchema>;

export const ReviewSchema = z.object({
  offerId: z.string(),
  reviewerId: z.string(),
  version: z.int().min(1),
  points: z.record(z.string(), z.int().min(0).max(100)),
  notes: z.record(z.string(), z.string().max(2000)),
  /** Every criterion is scored; it counts from then on. */
  doneAt: Instant.nullable(),
  /** The secretary who typed in a signed paper sheet; null = the reviewer's own. */
  enteredBy: z.string().nullable(),
});
export type Review = z.infer<typeof ReviewSchema>;

/** The commission gives an opinion, the mayor decides; where they differ there is a reason. */
export const AwardSchema = z.object({
  offerId: z.string(),
  opinionGrosze: z.int().min(0),
  decidedGrosze: z.int().min(0),
  reason: z.string().max(2000).nullable(),
});

/** A draft until the edition is decided; then it stays. */
export const DecisionSchema = z.object({
  editionId: z.string(),
  version: z.int().min(1),
  awards: z.array(AwardSchema).max(500),
  /** Of the mayor; null = a draft. */
  decidedOn: z.iso.date().nullable(),
  by: z.string(),
  at: Instant,
});
export type Decision = z.infer<typeof DecisionSchema>;
export type Award = z.infer<typeof AwardSchema>;

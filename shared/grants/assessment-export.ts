/**
 * Everything that a ranking is made of, to be checked by anybody: the announced rules, what was asked for, points. No notes and no names;
 * of persons only the ids of reviewers. Pure.
 */
import * as z from 'zod';
import { type AssessedOffer, type Commission, countedReviews } from './assessment.ts';
import { CriterionSchema, type Edition, RulesSchema } from './edition-model.ts';
import { type Ranking, rank } from './ranking.ts';

export const AssessmentExportSchema = z
  .object({
    editionId: z.string(),
    rules: RulesSchema.pick({ leastPercent: true, cutOff: true, reviewsPerOffer: true }).extend({
      criteria: z.array(CriterionSchema),
      poolGrosze: z.int().min(0),
    }),
    offers: z.array(
      z.object({
        offerId: z.string(),
        number: z.string(),
        subarea: z.string(),
        askedGrosze: z.int().min(0),
        /** Finished, of impartial reviewers. */
        reviews: z.array(z.object({ reviewerId: z.string(), points: z.record(z.string(), z.int().min(0).max(100)) })),
      }),
    ),
  })
  .meta({ id: 'AssessmentExport', description: '`node scripts/ranking.ts <file>` makes the ranking of it.' });
export type AssessmentExport = z.infer<typeof AssessmentExportSchema>;

export const exportOf = (
  { id, rules }: Pick<Edition, 'id' | 'rules'>,
  offers: readonly AssessedOffer[],
  commission: Commission,
): AssessmentExport => ({
  editionId: id,
  rules: {
    criteria: rules.criteria,
    leastPercent: rules.leastPercent,
    cutOff: rules.cutOff,
    reviewsPerOffer: rules.reviewsPerOffer,
    poolGrosze: rules.pool ?? 0,
  },
  offers: offers.map((assessed) => ({
    offerId: assessed.offer.id,
    number: assessed.offer.number ?? '',
    subarea: assessed.offer.subarea,
    askedGrosze: assessed.askedGrosze,
    reviews: countedReviews(assessed, commission).map(({ reviewerId, points }) => ({ reviewerId, points })),
  })),
});

export const rankingOfExport = ({ rules, offers }: AssessmentExport): Ranking =>
  rank({ ...rules, pool: rules.poolGrosze }, offers);

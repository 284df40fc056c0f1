/** Assessment of offers in the staff API: declarations, points, ranking, the mayor's decision, figures. Money in grosze. */
import * as z from 'zod';
import { AwardSchema, DeclarationSchema, ReviewSchema } from '../grants/assessment-model.ts';
import { CriterionSchema } from '../grants/edition-model.ts';
import { FieldValueSchema } from '../grants/offer-model.ts';

/** What a reviewer sees first: names of applicants, nothing else. */
export const ReviewerDeskSchema = z
  .object({
    editionId: z.string(),
    /** Helped to write an offer of the edition: reviews none. */
    wrote: z.boolean(),
    reviewTo: z.iso.date().nullable(),
    applicants: z.array(
      z.object({
        organisationId: z.string(),
        name: z.string(),
        declared: DeclarationSchema.pick({ conflict: true, at: true }).nullable(),
      }),
    ),
    offers: z.array(
      z.object({
        offerId: z.string(),
        number: z.string(),
        title: z.string(),
        organisationName: z.string(),
        done: z.boolean(),
        begun: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ReviewerDesk' });
export type ReviewerDesk = z.infer<typeof ReviewerDeskSchema>;

export const DeclareSchema = z
  .strictObject({
    declarations: z
      .array(z.strictObject({ organisationId: z.string().min(1), conflict: z.boolean() }))
      .min(1)
      .max(60),
  })
  .meta({ id: 'DeclareImpartiality', description: 'A conflict once declared stays; “none” may still become one.' });

export const ReviewSheetSchema = z
  .object({
    offerId: z.string(),
    number: z.string(),
    title: z.string(),
    organisationName: z.string(),
    criteria: z.array(CriterionSchema),
    /** As handed in. */
    sections: z.array(z.object({ id: z.string(), number: z.string(), title: z.string(), text: z.string() })),
    fields: z.record(z.string(), FieldValueSchema),
    askedGrosze: z.int(),
    review: ReviewSchema.nullable(),
    open: z.boolean().meta({ description: 'Points may still be changed.' }),
  })
  .meta({ id: 'ReviewSheet' });
export type ReviewSheet = z.infer<typeof ReviewSheetSchema>;

export const ReviewBodySchema = z
  .strictObject({
    points: ReviewSchema.shape.points,
    notes: ReviewSchema.shape.notes,
    done: z.boolean().default(false).meta({ description: 'true: every criterion must be scored; it counts from then on.' }),
  })
  .meta({ id: 'ReviewBody' });

const RankedPlaceSchema = z.object({
  offerId: z.string(),
  number: z.string(),
  title: z.string(),
  organisationName: z.string(),
  subarea: z.string(),
  place: z.int(),
  shown: z.string(),
  result: z.enum(['awarded', 'below-threshold', 'criterion-below-threshold', 'pool-exhausted', 'tie-at-cut-off', 'not-reviewed']),
  resultText: z.string(),
  askedGrosze: z.int(),
  awardedGrosze: z.int(),
  reviews: z.int(),
});

/** For the office: how far the assessment is, who is missing, and the ranking as it stands. */
export const AssessmentSchema = z
  .object({
    editionId: z.string(),
    reviewsPerOffer: z.int(),
    poolGrosze: z.int().nullable(),
    awardedGrosze: z.int(),
    leftGrosze: z.int(),
    reviewers: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        wrote: z.boolean(),
        declared: z.int(),
        conflicts: z.int(),
        done: z.int(),
        of: z.int(),
      }),
    ),
    applicants: z.int(),
    /** Offers that lack reviews, with who could still write one. */
    missing: z.array(
      z.object({ offerId: z.string(), number: z.string(), has: z.int(), needs: z.int(), reviewers: z.array(z.string()) }),
    ),
    places: z.array(RankedPlaceSchema),
  })
  .meta({ id: 'Assessment' });
export type Assessment = z.infer<typeof AssessmentSchema>;

export const DecisionBodySchema = z.strictObject({ awards: z.array(z.strictObject(AwardSchema.shape)).max(500) }).meta({
  id: 'Awards',
  description:
    'The commission’s opinion and the mayor’s decision; where they differ there is a reason. Kept as a draft until decided.',
});
export const DecisionViewSchema = z
  .object({
    version: z.int(),
    awards: z.array(AwardSchema),
    problems: z.array(
      z.object({
        code: z.string(),
        offerId: z.string().nullable(),
        is: z.int().nullable(),
        limit: z.int().nullable(),
        why: z.string(),
      }),
    ),
    decidedOn: z.iso.date().nullable(),
  })
  .meta({ id: 'DecisionView' });
export type DecisionView = z.infer<typeof DecisionViewSchema>;

export const EditionDocumentSchema = z
  .strictObject({
    kind: z
      .enum(['edition-leaflet', 'assessment-protocol', 'results-pdf', 'figures-csv', 'figures-xlsx'])
      .default('edition-leaflet'),
    language: z.enum(['pl', 'uk']).default('pl'),
  })
  .meta({
    id: 'EditionDocument',
    description: '`assessment-protocol`: for signature; `results-pdf`: for BIP, the board and the website.',
  });

const Figures = z.object({
  offers: z.int(),
  askedGrosze: z.int(),
  awarded: z.int(),
  awardedGrosze: z.int(),
  spentGrosze: z.int(),
  returnedGrosze: z.int(),
  people: z.int(),
});
export const EditionFiguresSchema = z
  .object({ editionId: z.string(), all: Figures, subareas: z.array(Figures.extend({ subarea: z.string(), name: z.string() })) })
  .meta({ id: 'EditionFigures' });
export type EditionFigures = z.infer<typeof EditionFiguresSchema>;

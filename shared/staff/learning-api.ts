/** Learning from the work: what staff read and send. */
import * as z from 'zod';
import { CandidateSchema, CorrectionCountSchema, PhraseLanguageSchema, TaughtIntentSchema } from '../learning/model.ts';
import { EscalationsQuerySchema } from './api.ts';

export const CorrectSchema = z
  .strictObject({
    category: z.string().min(1).optional().meta({ description: 'Id of the right category.', example: 'oswietlenie' }),
    intent: TaughtIntentSchema.optional().meta({
      description: 'What it was, if no report at all. Only counted: the issue stays, and is closed as any other.',
      example: 'event_info',
    }),
    place: z
      .string()
      .trim()
      .min(3)
      .max(200)
      .optional()
      .meta({ description: 'Street and number, or the place in words.', example: 'Lipowa 12' }),
    subarea: z.string().min(1).optional().meta({ description: 'Id of a subarea, or "outside"; without it, that of the street.' }),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), { message: 'missing', path: ['category'] })
  .meta({ id: 'Correct' });

export const TeachSchema = z
  .strictObject({
    text: z.string().trim().min(3).max(300).meta({
      description: 'The words as you read and edited them, without names, numbers and addresses.',
      example: 'od tygodnia nie świeci latarnia na [ulica]',
    }),
    language: PhraseLanguageSchema.optional().meta({ description: 'Without it, that of the conversation.' }),
    category: z.string().min(1).optional().meta({ description: 'A report in this category.', example: 'oswietlenie' }),
    urgent: z.boolean().default(false).meta({ description: 'Of a report: somebody may come to harm.' }),
    intent: TaughtIntentSchema.optional().meta({ description: 'Instead of a category: what it says, if no report.' }),
  })
  .refine(({ category, intent }) => (category === undefined) !== (intent === undefined), {
    message: 'missing',
    path: ['category'],
  })
  .meta({ id: 'Teach' });

/** What may be approved, to be read first. */
export const TeachingSchema = z
  .object({
    text: z.string().meta({
      description: 'The words of the report with names, numbers and addresses replaced, as far as a program finds them.',
    }),
    language: PhraseLanguageSchema,
    category: z.string().meta({ description: 'As the issue stands now.' }),
    urgent: z.boolean(),
    readAs: z.string().nullable().meta({ description: 'The category that it was filed under; null when no model read it.' }),
    modelVersion: z.string().nullable(),
  })
  .meta({ id: 'Teaching' });
export type Teaching = z.infer<typeof TeachingSchema>;

/** It does not say which phrase: nothing kept with this answer may lead from an issue to a phrase. */
export const TaughtSchema = z.object({ taught: z.literal(true) }).meta({ id: 'Taught' });

/** The words are gone; a repeat finds nothing to withdraw. */
export const WithdrawnSchema = z.object({ withdrawn: z.literal(true) }).meta({ id: 'Withdrawn' });

export const CandidatesQuerySchema = EscalationsQuerySchema;
export const CandidatePageSchema = z
  .object({
    items: z.array(CandidateSchema).meta({ description: 'Phrases that staff have approved; the next training may learn them.' }),
    corrections: z.array(CorrectionCountSchema).meta({ description: 'What staff corrected into what, most often first.' }),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'CandidatePage' });

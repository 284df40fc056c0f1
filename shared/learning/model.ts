/**
 * What the bot learns from the work: how often staff correct it, and phrases that they have read, cleaned of whatever could tell who wrote
 * them, and approved. A phrase knows nothing of the person, the conversation, the issue or the hour that it comes from.
 */
import * as z from 'zod';

/** The same as the intents of understanding that a phrase file may teach; a difference does not compile in functions/staff-api/learning.ts. */
export const TAUGHT_INTENTS = [
  'event_info',
  'event_signup',
  'event_cancel',
  'grant_question',
  'status_query',
  'talk_to_human',
  'greeting',
  'thanks',
  'privacy_request',
  'smalltalk_other',
  'out_of_scope',
] as const;
export const TaughtIntentSchema = z.enum(TAUGHT_INTENTS);
export type TaughtIntent = z.infer<typeof TaughtIntentSchema>;

export const PHRASE_LANGUAGES = ['pl', 'uk', 'en', 'ru'] as const;
export const PhraseLanguageSchema = z.enum(PHRASE_LANGUAGES);
export type PhraseLanguage = z.infer<typeof PhraseLanguageSchema>;

/** What a phrase says, as a phrase file names it. */
export const MeaningSchema = z.discriminatedUnion('kind', [
  /** Urgent: somebody may come to harm. */
  z.object({ kind: z.literal('category'), category: z.string(), urgent: z.boolean() }),
  z.object({ kind: z.literal('intent'), intent: TaughtIntentSchema }),
]);
export type Meaning = z.infer<typeof MeaningSchema>;

export const TaughtPhraseSchema = z.object({
  /** Redacted, as a member of staff read and approved it. */
  text: z.string(),
  language: PhraseLanguageSchema,
  /** What staff say that it means. */
  means: MeaningSchema,
  /** The category that it was filed under before anybody corrected it; null where no model read it. */
  modelSaid: z.string().nullable(),
  modelVersion: z.string().nullable(),
  /** Local day: an hour would lead back to the issue. */
  approvedOn: z.iso.date(),
});
export type TaughtPhrase = z.infer<typeof TaughtPhraseSchema>;

/** As it is listed: `id` is a hash of its content and leads back to nobody. */
export const CandidateSchema = TaughtPhraseSchema.extend({ id: z.string() });
export type Candidate = z.infer<typeof CandidateSchema>;

export const CORRECTED = ['category', 'intent', 'place'] as const;
export const CorrectionCountSchema = z.object({
  what: z.enum(CORRECTED),
  /** What it was: an id, an intent; of a place only whether its street was known. */
  from: z.string(),
  to: z.string(),
  count: z.int().min(1),
});
export type CorrectionCount = z.infer<typeof CorrectionCountSchema>;
export type Correction = Omit<CorrectionCount, 'count'>;

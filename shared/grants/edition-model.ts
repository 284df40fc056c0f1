/**
 * An edition of micro-grants: the rules of one year's open competition as data (act of 24 April 2003 on public benefit and volunteering,
 * art. 11–18). Money is integer grosze, dates are local (YYYY-MM-DD). What nobody knows is null, never guessed.
 */
import * as z from 'zod';

const Day = z.iso.date();
const Grosze = z.int().min(0).max(10_000_000_000);
const Text = z.object({
  pl: z.string().min(1).max(3000),
  uk: z.string().max(3000).nullable(),
  en: z.string().max(3000).nullable(),
});
const Verified = z.object({ by: z.string().min(1), on: Day }).nullable();
const Id = z.string().regex(/^[a-z][a-z0-9_-]{0,40}$/);

export const CriterionSchema = z.object({
  id: Id,
  name: Text,
  /** Points 0 … most, each of them an integer. */
  most: z.int().min(1).max(100),
  /** What a point is worth beside points of other criteria. */
  weight: z.int().min(1).max(100),
  /** Fewer points than this on average and the offer is not awarded; null = no such threshold. */
  least: z.int().min(0).max(100).nullable(),
});
export type Criterion = z.infer<typeof CriterionSchema>;

/** A section of the official form (regulation of 24 October 2018, Dz.U. 2018 item 2057). */
export const OfferSectionSchema = z.object({
  id: Id,
  /** Number on the form: "III.3". */
  number: z.string().max(10),
  title: z.string().min(1).max(300),
  hint: Text.nullable(),
  required: z.boolean(),
  mostCharacters: z.int().min(50).max(20_000),
  /** What is written there stands on the public page of a chosen project. */
  shown: z.boolean().optional(),
});

export const RulesSchema = z.object({
  pool: Grosze.nullable(),
  perProject: Grosze.nullable(),
  /** Offers that one organisation may hand in. */
  projectsPerOrganisation: z.int().min(1).max(20).nullable(),
  /** Indirect costs, at most this share of the direct ones. */
  indirectPercent: z.int().min(0).max(100).nullable(),
  /** The organisation's own share of the whole cost, at least; 0 = none is wanted. */
  ownPercent: z.int().min(0).max(100).nullable(),
  /** How far a cost line may move without an annex. */
  lineShiftPercent: z.int().min(0).max(100).nullable(),
  subareas: z.array(z.string()),
  /** Who may apply: kinds of organisations. */
  applicants: z.array(Text),
  eligible: z.array(Text),
  notEligible: z.array(Text),
  criteria: z.array(CriterionSchema).max(20),
  /** Share of all points that an offer must reach; null = none was announced. */
  leastPercent: z.int().min(0).max(100).nullable(),
  reviewsPerOffer: z.int().min(1).max(9),
  /** When what is left of the pool does not cover the next offer: end there, or look for the next that fits. */
  cutOff: z.enum(['stop', 'next-that-fits']),
  /** How an offer counts as handed in: here; here and on paper with the same checksum; at the office only. */
  handIn: z.enum(['here', 'here-and-paper', 'office-only']),
  sections: z.array(OfferSectionSchema).max(40),
  attachments: z.array(z.object({ id: Id, name: Text, required: z.boolean() })).max(20),
  documents: z.array(z.object({ name: Text, url: z.url() })).max(20),
});
export type Rules = z.infer<typeof RulesSchema>;

export const DatesSchema = z.object({
  callFrom: Day.nullable(),
  /** The last day; offers are taken until its end, or until `callEndsAt` local time. */
  callTo: Day.nullable(),
  callEndsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  questionsTo: Day.nullable(),
  formalTo: Day.nullable(),
  /** Days that an applicant has for the one correction. */
  correctionDays: z.int().min(1).max(30).nullable(),
  reviewTo: Day.nullable(),
  resultsOn: Day.nullable(),
  contractsTo: Day.nullable(),
  realisationFrom: Day.nullable(),
  realisationTo: Day.nullable(),
  /** Days after the end of a project until its report (art. 18: 30). */
  reportDays: z.int().min(1).max(90).nullable(),
});
export type Dates = z.infer<typeof DatesSchema>;

export const AnnouncementSchema = z.object({ where: z.enum(['bip', 'board', 'website']), on: Day });

/** What is told when somebody asks; `source` is the paragraph of the rules. */
export const FaqSchema = z.object({
  id: Id,
  question: Text,
  answer: Text,
  source: z.string().min(1).max(200),
  /** Words by which the question is recognised, comma-separated, `*` for any ending. */
  words: z.string().max(500),
  verified: Verified,
});
export type Faq = z.infer<typeof FaqSchema>;

export const EditionContentSchema = z.object({
  id: Id,
  year: z.int().min(2000).max(2100),
  name: z.string().min(1).max(200),
  rules: RulesSchema,
  dates: DatesSchema,
  /** Told as known of a past edition; null = not known. */
  results: z
    .object({
      offers: z.int().nullable(),
      awarded: z.int().nullable(),
      awardedGrosze: Grosze.nullable(),
      announcedOn: Day.nullable(),
    })
    .nullable(),
  faq: z.array(FaqSchema).max(200),
  /** Where the numbers come from. */
  source: z.string().max(500),
  verified: Verified,
});
export type EditionContent = z.infer<typeof EditionContentSchema>;

const Instant = z.iso.datetime();
const state = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ name: z.literal(name), since: Instant, ...shape });

export const EditionStateSchema = z.discriminatedUnion('name', [
  /** May change. */
  state('draft', {}),
  /** The rules are frozen: what was announced holds to the end. */
  state('announced', { announcements: z.array(AnnouncementSchema).length(3), by: z.string() }),
  /** The mayor has decided. */
  state('decided', { decidedOn: Day, by: z.string() }),
  /** Over; nothing of it changes any more. */
  state('past', {}),
]);

export const EditionSchema = EditionContentSchema.extend({
  version: z.int().min(1),
  state: EditionStateSchema,
  /** Not real, and says so. */
  example: z.boolean(),
});
export type Edition = z.infer<typeof EditionSchema>;

/** Where an edition stands on a local day, as residents are told. */
export type Phase = 'draft' | 'announced' | 'call' | 'assessment' | 'realisation' | 'past';

export const phaseOf = ({ state, dates }: Pick<Edition, 'state' | 'dates'>, today: string): Phase => {
  if (state.name === 'draft') return 'draft';
  if (state.name === 'past') return 'past';
  if (state.name === 'decided') return 'realisation';
  const { callFrom, callTo } = dates;
  if (callFrom !== null && today < callFrom) return 'announced';
  return callTo !== null && today > callTo ? 'assessment' : 'call';
};

/** Sums and dates of it may be told to residents as facts: announced, and verified by the office (or marked as an example). */
export const mayBeTold = ({ state, verified, example }: Pick<Edition, 'state' | 'verified' | 'example'>): boolean =>
  (state.name === 'announced' || state.name === 'decided') && (verified !== null || example);

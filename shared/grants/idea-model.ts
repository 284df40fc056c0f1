/** A resident's idea on its way to an offer. It keeps its authors to the end. */
import * as z from 'zod';

const personal = { personal: true } as const;
const Instant = z.iso.datetime();
const state = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ name: z.literal(name), since: Instant, ...shape });

/** What is asked to see whether it fits a micro-grant, in this order; each may be left out. */
export const IDEA_QUESTIONS = ['where', 'for-whom', 'what-stays', 'who-helps', 'cost'] as const;
export type IdeaQuestion = (typeof IDEA_QUESTIONS)[number];

export const IdeaStateSchema = z.discriminatedUnion('name', [
  state('told', {}),
  state('with-streetworker', { staffId: z.string() }),
  /** A meeting with the authors is agreed. */
  state('meeting', { staffId: z.string(), at: Instant, place: z.string().max(200) }),
  state('with-organisation', { organisationId: z.string() }),
  state('offer', { offerId: z.string(), organisationId: z.string() }),
  /** Not for a micro-grant; the reason says where else. */
  state('closed', { reason: z.string() }),
]);

/** People who tell an idea or join it. */
export const MOST_AUTHORS = 200;

export const IdeaSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  state: IdeaStateSchema,
  words: z.string().min(3).max(3000).meta(personal),
  /** Subarea id, 'outside', null = not said. */
  subarea: z.string().nullable(),
  /** Whose of the staff it is; null = the office's. */
  assignee: z.string().nullable().default(null),
  /** What was asked to see whether it fits, at most five. */
  answers: z.array(z.object({ questionId: z.enum(IDEA_QUESTIONS), answer: z.string().max(500).meta(personal) })).max(5),
  authors: z
    .array(z.object({ personId: z.string().meta(personal), conversationId: z.string().nullable(), joinedAt: Instant }))
    .max(MOST_AUTHORS),
  /** The issue that it grew from. */
  issueId: z.string().nullable(),
  toldAt: Instant,
});
export type Idea = z.infer<typeof IdeaSchema>;

/** Editions of micro-grants, their answers and residents' ideas in the staff API: what staff read and send. */
import * as z from 'zod';
import { AnnouncementSchema, EditionContentSchema, EditionSchema, FaqSchema } from '../grants/edition-model.ts';
import { IdeaSchema } from '../grants/idea-model.ts';
import { pageOf } from './events-api.ts';

const Day = z.iso.date();

/** Who verified what is written by whoever presses, never by the form; answers have a route of their own. */
const Content = z.strictObject(EditionContentSchema.omit({ faq: true, verified: true, results: true, id: true }).shape);
export const NewEditionSchema = Content.extend({
  id: EditionContentSchema.shape.id.meta({ description: 'Chosen once, as in addresses.', example: 'edycja-2028' }),
}).meta({ id: 'NewEdition' });
export const EditionContentBodySchema = Content.meta({ id: 'EditionContent' });
export const AnnounceSchema = z
  .strictObject({ announcements: z.array(AnnouncementSchema).min(1).max(3) })
  .meta({ id: 'AnnounceEdition', description: 'Where and on which days it was announced: BIP, office board, website.' });
export const DecideSchema = z.strictObject({ decidedOn: Day }).meta({ id: 'DecideEdition' });

const FaqBody = z.strictObject(FaqSchema.omit({ verified: true, id: true }).shape);
export const FaqBodySchema = FaqBody.extend({
  id: FaqSchema.shape.id.optional().meta({ description: 'Of the answer that this replaces; without it, a new one.' }),
}).meta({ id: 'EditionAnswer', description: 'Verified by whoever puts it, today.' });
export const ToFaqSchema = FaqBody.extend({ editionId: z.string().min(1) }).meta({
  id: 'AnswerToFaq',
  description: 'The answer becomes part of the edition’s FAQ; a resident who still waits is told it.',
});

const Phase = z.enum(['draft', 'announced', 'call', 'assessment', 'realisation', 'past']);
export const EditionViewSchema = z
  .object({
    edition: EditionSchema.extend({
      version: z.int().min(0).meta({ description: '0 = as in the city profile, never changed.' }),
    }),
    phase: Phase,
    told: z.boolean().meta({ description: 'Residents are told its sums and dates.' }),
    mayChange: z.boolean(),
  })
  .meta({ id: 'EditionView' });
export type EditionView = z.infer<typeof EditionViewSchema>;
export const EditionRowSchema = EditionSchema.pick({ id: true, year: true, name: true, example: true, verified: true }).extend({
  version: z.int().min(0),
  state: z.enum(['draft', 'announced', 'decided', 'past']),
  phase: Phase,
  told: z.boolean(),
});
export const EditionPageSchema = pageOf(EditionRowSchema, 'EditionPage');

export const IdeasQuerySchema = z.object({
  subarea: z.string().optional().meta({ description: 'Id of a subarea, or "outside".' }),
  mine: z.stringbool().default(false).meta({ description: 'Only what the caller has.' }),
});
export const IdeaRowSchema = IdeaSchema.pick({
  id: true,
  version: true,
  subarea: true,
  assignee: true,
  issueId: true,
  toldAt: true,
}).extend({
  state: IdeaSchema.shape.state,
  authors: z.int().meta({ description: 'How many; who they are is in the idea itself.' }),
  assigneeName: z.string().nullable(),
});
export const IdeaPageSchema = pageOf(IdeaRowSchema, 'IdeaPage');

const Willing = z
  .object({ id: z.string(), name: z.string(), email: z.string(), phone: z.string().nullable() })
  .meta({ description: 'Would apply there for residents’ ideas.' });
export const IdeaViewSchema = z
  .object({
    idea: IdeaSchema.omit({ authors: true }),
    authors: z.array(z.object({ conversationId: z.string().nullable(), joinedAt: z.iso.datetime() })),
    assigneeName: z.string().nullable(),
    willing: z.array(Willing),
  })
  .meta({ id: 'IdeaView' });
export type IdeaView = z.infer<typeof IdeaViewSchema>;
export const IdeaAfterSchema = z
  .object({ id: z.string(), version: z.int(), state: IdeaSchema.shape.state, assignee: z.string().nullable() })
  .meta({ id: 'IdeaAfter', description: 'The idea after the change.' });

const told = (least: number, most: number, description: string) => z.string().trim().min(least).max(most).meta({ description });
export const MeetingSchema = z
  .strictObject({ at: z.iso.datetime(), place: told(3, 200, 'The authors read exactly this.') })
  .meta({ id: 'IdeaMeeting' });
export const HandSchema = z.strictObject({ organisationId: z.string().min(1) }).meta({ id: 'IdeaToOrganisation' });
export const CloseIdeaSchema = z
  .strictObject({
    reason: told(10, 1000, 'Why it is not for a micro-grant, and where else to turn. The authors read exactly this.'),
  })
  .meta({ id: 'CloseIdea' });
export const FromIssueSchema = z
  .strictObject({
    words: told(
      10,
      1000,
      'What neighbours could do together, without names or anything personal: the author and followers of the issue read it.',
    ),
  })
  .meta({ id: 'IdeaOfIssue' });

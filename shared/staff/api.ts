/** What the staff API asks and gives (bodies of writes: bodies.ts), for its functions, its documentation and the console. */
import * as z from 'zod';
import { CityProfileSchema } from '../city/profile.ts';
import {
  AttachmentKindSchema,
  ConversationSchema,
  DeliverySchema,
  LanguageSchema,
  PurposeSchema,
} from '../conversations/model.ts';
import { ChatNoteSchema } from '../conversations/notes.ts';
import { EscalationSchema } from '../escalations/model.ts';
import { HistoryEntrySchema, IssueSchema, IssueSummarySchema, NoteSchema, type StateName, TRANSITIONS } from '../issues/model.ts';
import { IssueNoticeSchema } from '../issues/notice-model.ts';

const StateNameSchema = z.enum(Object.keys(TRANSITIONS) as [StateName, ...StateName[]]);
const staffFields = CityProfileSchema.shape.staff.element.shape;

export const MAX_LIMIT = 100;

export const MeSchema = z
  .object({
    id: z.string().meta({ example: 'office-1' }),
    name: z.string(),
    role: staffFields.role,
    subareas: staffFields.subareas,
    seesSensitive: z.boolean().meta({ description: 'May read issues of sensitive categories that are not assigned to them.' }),
    deputy: z.string().nullable(),
    dutyDays: staffFields.dutyDays.meta({ description: 'ISO weekdays, "1" = Monday.' }),
    city: z.object({
      id: z.string(),
      name: z.string(),
      timeZone: z
        .string()
        .meta({ description: 'IANA; every day and hour of the programme is told in it.', example: 'Europe/Warsaw' }),
      subareas: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          point: z.tuple([z.number(), z.number()]).nullable().meta({ description: '[longitude, latitude]; a guess.' }),
          polygon: z
            .array(z.tuple([z.number(), z.number()]))
            .nullable()
            .meta({ description: 'Its border as the office drew it; null = nobody has.' }),
        }),
      ),
      categories: z.array(z.object({ id: z.string(), name: z.string(), sensitive: z.boolean() })),
      owners: z
        .array(z.object({ id: z.string(), name: z.string(), contact: z.string().nullable(), verified: z.boolean() }))
        .meta({ description: 'To whom an issue can be handed over; without a contact it cannot.' }),
    }),
  })
  .meta({ id: 'Me' });

export const IssuesQuerySchema = z.object({
  subarea: z.string().optional().meta({ description: 'Id of a subarea, or "outside".', example: 'outside' }),
  state: z
    .union([z.literal('open'), StateNameSchema])
    .default('open')
    .meta({
      description:
        'One state, or all open ones. Open issues come urgent first, then what is due first; closed ones newest first.',
    }),
  assignee: z
    .enum(['me', 'office'])
    .optional()
    .meta({ description: '"me": assigned to the caller. "office": with the office, nobody’s yet.' }),
  cursor: z
    .string()
    .optional()
    .meta({ description: '`nextCursor` of the page before; valid only for the same query of the same person.' }),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(50),
});

const page = <Item extends z.ZodType>(item: Item, id: string) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable().meta({ description: 'null = no more.' }) }).meta({ id });

export const IssuePageSchema = page(IssueSummarySchema, 'IssuePage');

const AttachmentLinkSchema = z.object({
  id: z.string(),
  kind: AttachmentKindSchema,
  state: z.enum(['pending', 'stored', 'failed']),
  contentType: z.string().nullable(),
  url: z.url().nullable().meta({ description: 'Works for 15 minutes. null until stored.' }),
  thumbnailUrl: z.url().nullable(),
  failure: z.string().nullable(),
});
export type AttachmentLink = z.infer<typeof AttachmentLinkSchema>;

const IssuePhotoSchema = AttachmentLinkSchema.extend({
  staff: z
    .object({ byName: z.string(), at: z.iso.datetime(), shows: z.enum(['before', 'after', 'else']) })
    .nullable()
    .meta({ description: 'Who took it at work; null = a resident sent it.' }),
});
export type IssuePhoto = z.infer<typeof IssuePhotoSchema>;

const HeldBySchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('bot') }),
    z.object({
      kind: z.literal('person'),
      since: z.iso.datetime(),
      lastWroteAt: z.iso.datetime(),
      staffId: z.string().nullable(),
      name: z.string().nullable().meta({ description: 'null = somebody who writes from the page itself.' }),
    }),
  ])
  .meta({ description: 'Who answers the resident now. While a person does, the automat is silent except for danger.' });

const ConversationViewSchema = z.object({
  id: z.string(),
  language: LanguageSchema,
  heldBy: HeldBySchema,
  messages: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      from: z.enum(['resident', 'bot', 'person']),
      by: z.string().nullable().meta({ description: 'Name of the member of staff who wrote it.' }),
      text: z.string().nullable(),
      purpose: PurposeSchema,
      edited: z.boolean(),
      unsentAt: z.iso.datetime().nullable().meta({ description: 'The resident took the message back; its words are gone.' }),
      reaction: z.string().nullable(),
      /** Of what we said: how far it got. */
      delivery: z
        .object({
          status: DeliverySchema.shape.status,
          via: DeliverySchema.shape.via,
          failure: z.string().nullable().meta({ description: 'Stable code; null = nothing is wrong.' }),
          why: z.string().nullable().meta({ description: 'The same in Polish, with what to do, to be shown.' }),
        })
        .nullable()
        .meta({ description: 'null for what the resident said.' }),
      attachments: z.array(AttachmentLinkSchema),
    }),
  ),
});

export type ConversationView = z.infer<typeof ConversationViewSchema>;

export const ConversationDetailSchema = ConversationViewSchema.extend({
  version: z.int(),
  channel: ConversationSchema.shape.channel,
  lastResidentAt: z.iso.datetime().nullable(),
  notes: z
    .array(ChatNoteSchema.extend({ byName: z.string() }))
    .meta({ description: 'Of colleagues, for colleagues: never told.' }),
  issues: z
    .array(z.object({ id: z.string(), number: z.string(), state: StateNameSchema }))
    .meta({ description: 'Of the same resident, newest first, as far as the caller may see them.' }),
}).meta({ id: 'Conversation' });

export const HeldSchema = z
  .object({ id: z.string(), version: z.int(), heldBy: HeldBySchema, messageId: z.string().nullable() })
  .meta({
    id: 'Held',
    description: 'The conversation after the change; `messageId` of what the resident was told, if anything.',
  });

const Named = z.string().meta({ description: 'Name of the member of staff; else "resident" or "system".' });

export const IssueDetailSchema = z
  .object({
    issue: IssueSchema.omit({ author: true }),
    assigneeName: z.string().nullable().meta({ description: 'null = nobody has it.' }),
    history: z.array(HistoryEntrySchema.extend({ byName: Named })),
    notes: z.array(NoteSchema.extend({ byName: Named })),
    attachments: z.array(IssuePhotoSchema),
    conversation: ConversationViewSchema.nullable().meta({
      description:
        'The last messages of the author’s chat. null when erased, or when the chat also holds sensitive things that the caller may not read.',
    }),
    notice: IssueNoticeSchema.omit({ version: true, issueId: true })
      .extend({ staffName: z.string() })
      .nullable()
      .meta({ description: 'How whoever has it was told of it. null = nobody in particular has it.' }),
    allowed: z.array(StateNameSchema).meta({ description: 'States that may follow.' }),
  })
  .meta({ id: 'IssueDetail' });
export type IssueDetail = z.infer<typeof IssueDetailSchema>;

export const TransitionSchema = z
  .object({
    id: z.string(),
    number: z.string().meta({ example: 'W-2026-00123' }),
    state: StateNameSchema,
    version: z.int(),
    assignee: z.string().nullable(),
    allowed: z.array(StateNameSchema),
  })
  .meta({ id: 'Transition', description: 'The issue after the change.' });
export type Transition = z.infer<typeof TransitionSchema>;

export const EscalationsQuerySchema = IssuesQuerySchema.pick({ cursor: true, limit: true });
export const EscalationViewSchema = EscalationSchema.omit({
  personId: true,
  words: true,
  attachments: true,
  history: true,
}).extend({
  attachments: z.array(AttachmentLinkSchema),
  words: z
    .string()
    .nullable()
    .meta({ description: 'The resident’s own. null when the caller may not read them (despair, violence).' }),
});

export const EscalationStateSchema = z
  .object({
    id: z.string(),
    version: z.int(),
    state: EscalationSchema.shape.state,
    taken: EscalationSchema.shape.taken,
    told: z.boolean().meta({ description: 'The words went to the resident’s chat. false = there is nobody to tell.' }),
  })
  .meta({ id: 'EscalationState', description: 'The escalation after the change.' });

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable; decide on this.', example: 'issue.changed' }),
    detail: z
      .string()
      .meta({ description: 'What was wrong, to be shown: in Polish, or in English when Accept-Language asks for it first.' }),
    nextStep: z.string().meta({ description: 'What to do now, to be shown.' }),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    state: StateNameSchema.optional(),
    allowed: z.array(StateNameSchema).optional(),
    heldBy: z.string().optional().meta({ description: 'Name of whoever has it.' }),
    changes: z.array(HistoryEntrySchema.extend({ byName: z.string() })).optional(),
    since: z
      .array(z.object({ version: z.int(), at: z.iso.datetime(), byName: z.string(), what: z.string() }))
      .optional()
      .meta({ description: 'What happened to an event or a date since it was read.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });
export type ProblemBody = z.infer<typeof ProblemSchema>;

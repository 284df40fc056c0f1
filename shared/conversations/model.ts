/** A conversation: one resident on one channel, what the bot was doing with them, and every message said. */
import * as z from 'zod';
import { AboutGuestSchema } from '../events/notice-model.ts';
import { ATTACHMENT_KINDS } from './attachment-kinds.ts';

export const LanguageSchema = z.enum(['pl', 'uk', 'en']);

/** Where the bot stands in a flow: named, so that a deploy or a week of silence does not derail it. Readable by a human. */
export const PositionSchema = z.object({
  flow: z.string(),
  /** Version of the flow's draft shape. */
  version: z.int(),
  step: z.string(),
  draft: z.record(z.string(), z.unknown()),
});

/** When it was asked, and the message that asks: nothing has been asked before that is sent. */
const askedBy = { at: z.string(), messageId: z.string() };

export const ConversationSchema = z.object({
  id: z.string(),
  /** Every write is conditional on it. 0 = never stored. */
  version: z.int(),
  /** messenger; chat: the programme's own page, where it waits until they come back; web: no chat, an address that stands for somebody. */
  channel: z.enum(['messenger', 'chat', 'web']),
  /** Address on the channel (page-scoped id on Messenger). Personal data. */
  address: z.string(),
  personId: z.string(),
  /** Other chats that their person has proved to be theirs, and what each is called. */
  joined: z.array(z.object({ personId: z.string(), conversationId: z.string() })).default([]),
  language: LanguageSchema,
  /** The resident asked for this language; it is not changed by what they type. */
  languageChosen: z.boolean(),
  /** Who answers: the bot, or a person of the programme. */
  heldBy: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('bot') }),
    z.object({
      kind: z.literal('person'),
      since: z.string(),
      lastWroteAt: z.string(),
      /** Null = whoever writes from the page itself. */
      staffId: z.string().nullable().default(null),
    }),
  ]),
  position: PositionSchema.nullable(),
  /** What was interrupted by a digression, resumed afterwards. */
  suspended: PositionSchema.nullable(),
  /** When the resident was last told that this is an automat and what happens to their words. */
  introducedAt: z.string().nullable(),
  /** When a described and placed report is filed by silence; null = nothing to file. */
  fileDraftAt: z.string().nullable(),
  /** Issues this conversation last spoke of, newest first, at most 5; "dodaj do tego" means the first. */
  recentIssues: z.array(z.string()),
  /** Where an answer may go that Messenger will not take any more; given for that only. Personal data. */
  answerContact: z
    .object({ kind: z.enum(['sms', 'email']), value: z.string(), at: z.string() })
    .nullable()
    .default(null),
  /** When the resident was asked for it; asked once. */
  contactAskedAt: z.string().nullable().default(null),
  /** A question told outside a turn: the resident's next words answer it. */
  asked: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.enum(['issue-resolved', 'issue-question']), issueId: z.string(), number: z.string(), ...askedBy }),
      /** A seat is kept for them ("tak" takes it); how it was at an event. */
      z.object({ kind: z.enum(['seat-offered', 'how-was-it']), signUpId: z.string(), dateId: z.string(), ...askedBy }),
      /** Whether they join an idea that grew from their issue. */
      z.object({ kind: z.literal('idea-shared'), ideaId: z.string(), ...askedBy }),
    ])
    .nullable()
    .default(null),
  lastResidentAt: z.string().nullable(),
  lastTurnAt: z.string().nullable(),
  createdAt: z.string(),
});

export type Conversation = z.infer<typeof ConversationSchema>;
export type Position = z.infer<typeof PositionSchema>;

export const AttachmentKindSchema = z.enum(ATTACHMENT_KINDS);
export type { AttachmentKind } from './attachment-kinds.ts';

/** An attachment is fetched after the turn: pending → stored or failed ("zdjęcie nie dotarło"). */
export const AttachmentSchema = z.object({
  id: z.string(),
  kind: AttachmentKindSchema,
  /** Where the channel keeps it; expires. Dropped once stored. */
  url: z.string().nullable(),
  state: z.enum(['pending', 'stored', 'failed']),
  /** Keys in the attachments bucket. */
  key: z.string().nullable(),
  thumbnailKey: z.string().nullable(),
  contentType: z.string().nullable(),
  /** Why it did not arrive. */
  failure: z.string().nullable(),
});
export type Attachment = z.infer<typeof AttachmentSchema>;

/** What the bot or a person says to a resident, on any channel. */
export const LineSchema = z.object({
  text: z.string(),
  quickReplies: z.array(z.object({ title: z.string().max(20), payload: z.string().max(1000) })).max(13),
  buttons: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('url'), title: z.string().max(20), url: z.string() }),
        z.object({ kind: z.literal('phone'), title: z.string().max(20), number: z.string() }),
      ]),
    )
    .max(3),
});
export type Line = z.infer<typeof LineSchema>;

/** The same words where nothing can be pressed: short for SMS, whole for mail. */
export const LetterSchema = z.object({ sms: z.string(), subject: z.string(), mail: z.string() });
export type Letter = z.infer<typeof LetterSchema>;

/**
 * Status of something said to a resident.
 * claimed: being sent by its owner until `claimedUntil`; queued: on outbound.fifo; held: waits for `dueAt`; failed: visible to staff with a reason.
 */
export const DeliverySchema = z.object({
  status: z.enum(['claimed', 'queued', 'held', 'sent', 'delivered', 'read', 'failed']),
  attempts: z.int(),
  externalId: z.string().nullable(),
  /** How it went out; null = not yet, or not at all. */
  via: z.enum(['messenger', 'chat', 'sms', 'email']).nullable().default(null),
  sentAt: z.string().nullable(),
  /** Stable code, such as `graph.outside-window`; the sentence is in the phrases for staff. */
  failure: z.string().nullable(),
  /** After this it is no longer true and is listed, not sent. */
  notAfter: z.string().nullable(),
});
export type Delivery = z.infer<typeof DeliverySchema>;

/**
 * Why something is said, which decides how far it may go:
 * reply: the automat's answer in a turn. news: unasked, good to know. final: how a matter ended, or that what they rely on has changed.
 * question: the resident must answer.
 * staff: a person's own words.
 */
export const PurposeSchema = z.enum(['reply', 'news', 'final', 'question', 'staff']);
export type Purpose = z.infer<typeof PurposeSchema>;

export const MessageSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  at: z.string(),
  from: z.enum(['resident', 'bot', 'person']),
  /** Words, before any later edit; null when only attachments, or after the resident unsent it. */
  text: z.string().nullable(),
  payload: z.string().nullable(),
  attachments: z.array(AttachmentSchema),
  line: LineSchema.nullable(),
  purpose: PurposeSchema.default('reply'),
  /** Who of the staff wrote it; null = the automat, or a person on the page itself. */
  staffId: z.string().nullable().default(null),
  /** The issue that it is about. */
  issueId: z.string().nullable().default(null),
  /** The guest of an event's date that it tells something. */
  about: AboutGuestSchema.nullable().default(null),
  /** null = mail and SMS say the line. */
  letter: LetterSchema.nullable().default(null),
  /** The channel's id of the message. */
  externalId: z.string().nullable(),
  delivery: DeliverySchema.nullable(),
  edits: z.array(z.object({ at: z.string(), text: z.string() })),
  unsentAt: z.string().nullable(),
  reaction: z.string().nullable(),
  /** Staff-only notes, such as "arrived after later messages; not answered by the automat". */
  note: z.string().nullable(),
});
export type Message = z.infer<typeof MessageSchema>;

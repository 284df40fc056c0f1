/** What only a person can answer: somebody asks for one, or the law gives them a right to an answer. */
import * as z from 'zod';
import { AttachmentKindSchema } from '../conversations/model.ts';

const personal = { personal: true } as const;

/** The same kinds as the bot's command `escalate` (bot/engine/turn.ts); a difference does not compile in functions/turn-ports/issues.ts. */
export const ESCALATION_KINDS = [
  'talk_to_human',
  'emergency',
  'despair',
  'violence',
  /** Somebody says that something is wrong, and wants no decision: not a complaint, whatever the words. Set by the office. */
  'signal',
  'complaint',
  'proposal',
  'public_information',
  'accessibility',
  'data_request',
  'voice_message',
  'unanswered',
  'issue_overdue',
  /** A streetworker asks the office to step in. */
  'issue_needs_office',
] as const;
export type EscalationKind = (typeof ESCALATION_KINDS)[number];

/** The person on duty gets an alarm. */
export const ALARMING = ['emergency', 'despair', 'violence'] as const satisfies readonly EscalationKind[];
export const isAlarming = (kind: EscalationKind): boolean => ALARMING.some((alarming) => alarming === kind);

/** First of the keys by which cases are sorted: somebody in danger comes before everything that is late. */
export const rankOf = ({ kind, urgent }: { readonly kind: EscalationKind; readonly urgent: boolean }): string =>
  isAlarming(kind) ? '!' : urgent ? '0' : '1';

/** Words that only named office staff read; that somebody needs help, the whole office sees. */
const SENSITIVE: readonly EscalationKind[] = ['despair', 'violence'];
export const isSensitive = (kind: EscalationKind): boolean => SENSITIVE.includes(kind);

/** What was done to a case, by whom; the words themselves stand elsewhere. */
export const EscalationEntrySchema = z.object({
  /** Of the case, after it. */
  version: z.int(),
  at: z.iso.datetime(),
  /** Id of staff, `resident`, or a part of the system. */
  by: z.string(),
  what: z.enum(['raised', 'added', 'taken', 'assigned', 'kind', 'number', 'warned', 'overdue', 'answered']),
  /** Of `kind`, `assigned`, `overdue`, `number`: what it was and what it is. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Why, where somebody has to say it. */
  reason: z.string().nullable().default(null),
});
export type EscalationEntry = z.infer<typeof EscalationEntrySchema>;

/** How far the clock of its term has come: who has it was warned, it went to their deputy, to whoever leads the office. */
export const ReachedSchema = z.object({ step: z.enum(['running', 'warned', 'deputy', 'lead']), stepAt: z.iso.datetime() });

export const EscalationSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  kind: z.enum(ESCALATION_KINDS),
  state: z.enum(['open', 'taken', 'answered']),
  urgent: z.boolean(),
  /** The resident's own; of `issue_needs_office`, the streetworker's. */
  words: z.string().meta(personal),
  /** Of a sensitive issue: only named office staff read the words. */
  sensitive: z.boolean().default(false),
  attachments: z.array(z.object({ id: z.string(), kind: AttachmentKindSchema })),
  conversationId: z.string().nullable(),
  personId: z.string().nullable().meta(personal),
  issueId: z.string().nullable(),
  at: z.iso.datetime(),
  /** Local date by which the office answers. */
  answerBy: z.iso.date(),
  /** Who said that they deal with it. */
  taken: z.object({ by: z.string(), at: z.iso.datetime() }).nullable().default(null),
  /** What the resident was told, or how it ended. */
  answer: z
    .object({
      by: z.string(),
      at: z.iso.datetime(),
      text: z.string().meta(personal),
      /** False = a note of how it ended: the resident had their answer in the chat, or there was nobody to tell. */
      told: z.boolean().default(true),
    })
    .nullable()
    .default(null),
  /** Where it stands in the office's own files (EZD); null = not there. */
  number: z.string().nullable().default(null),
  /** Class of the office's uniform list of files (JRWA), by whoever files it. */
  jrwa: z.string().nullable().default(null),
  /** Null = it has just begun. */
  reached: ReachedSchema.nullable().default(null),
  history: z.array(EscalationEntrySchema).default([]),
});
export type Escalation = z.infer<typeof EscalationSchema>;

/** What the order of the inbox is made of; stands in the list itself, so that a page need not read every case. Holds no words and no person. */
export const OpenCaseSchema = EscalationSchema.pick({
  id: true,
  kind: true,
  urgent: true,
  at: true,
  answerBy: true,
  number: true,
  conversationId: true,
}).extend({ takenBy: z.string().nullable() });
export type OpenCase = z.infer<typeof OpenCaseSchema>;

export const openCaseOf = ({ taken, ...escalation }: Escalation): OpenCase =>
  OpenCaseSchema.parse({ ...escalation, takenBy: taken?.by ?? null });

/** The office in the staff API: its inbox, one case, colleagues who share the work. */
import * as z from 'zod';
import { CityProfileSchema } from '../city/profile.ts';
import { ConversationSchema, LanguageSchema } from '../conversations/model.ts';
import { ChatNoteSchema } from '../conversations/notes.ts';
import { CLOSES } from '../escalations/closing.ts';
import { ESCALATION_KINDS, EscalationEntrySchema, EscalationSchema } from '../escalations/model.ts';
import { IssueSummarySchema } from '../issues/model.ts';
import { HELD_KINDS, HoldSchema as StoredHoldSchema } from '../retention/hold.ts';
import { EscalationsQuerySchema, EscalationViewSchema } from './api.ts';

export const InboxQuerySchema = EscalationsQuerySchema.extend({
  holder: z
    .enum(['all', 'mine', 'nobody'])
    .default('all')
    .meta({ description: 'Whose: everybody’s, the caller’s, or what nobody deals with yet.' }),
});

export const InboxRowSchema = EscalationViewSchema.extend({
  takenByName: z.string().nullable().meta({ description: 'null = nobody deals with it yet.' }),
  closes: z
    .object({
      at: z.iso.datetime(),
      what: z.enum(CLOSES).meta({
        description: [
          '`messenger`: Meta’s 24 hours after the resident’s last words; `human-agent`: its seven days for words of a person.',
          '`pass-on`, `law`: a term of an act. `promise`: the office’s own.',
        ].join(' '),
      }),
      hoursLeft: z.int().meta({ description: 'Whole hours; below 0 = it is over.', example: 3 }),
    })
    .meta({ description: 'What of it closes first.' }),
  messengerClosed: z.boolean().meta({ description: 'There is a chat on Messenger that takes no words of ours any more.' }),
});
export type InboxRow = z.infer<typeof InboxRowSchema>;

export const InboxSchema = z
  .object({
    items: z.array(InboxRowSchema),
    nextCursor: z.string().nullable().meta({ description: 'null = no more.' }),
  })
  .meta({ id: 'EscalationPage' });

export const CaseSchema = InboxRowSchema.extend({
  language: LanguageSchema.nullable().meta({ description: 'Of the resident; null = there is no chat.' }),
  issueNumber: z.string().nullable(),
  clock: z
    .object({
      by: z.enum(['law', 'own']),
      source: z.string().nullable().meta({ description: 'Where the term is written; null = the office’s own standard.' }),
      passOnBy: z.iso.date().nullable().meta({ description: 'By when what belongs to another office is passed on.' }),
    })
    .meta({ description: 'Why it is to be answered by then.' }),
  history: z.array(EscalationEntrySchema.extend({ byName: z.string() })),
}).meta({ id: 'EscalationCase' });
export type Case = z.infer<typeof CaseSchema>;

const hit = { id: z.string(), at: z.iso.datetime() };

export const HitSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('issue'),
      ...hit,
      number: z.string(),
      category: z.string(),
      place: z.string(),
      state: IssueSummarySchema.shape.state,
      assigneeName: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('case'),
      ...hit,
      caseKind: z.enum(ESCALATION_KINDS),
      state: EscalationSchema.shape.state,
      number: EscalationSchema.shape.number.meta({ description: 'In the office’s own files.' }),
      takenByName: z.string().nullable(),
    }),
    z.object({ kind: z.literal('idea'), ...hit, state: z.string() }),
    z.object({
      kind: z.literal('sign-up'),
      ...hit,
      dateId: z.string(),
      title: z.string(),
      code: z.string(),
      name: z.string().nullable(),
    }),
    z.object({ kind: z.literal('chat'), ...hit, channel: ConversationSchema.shape.channel }),
    z.object({ kind: z.literal('hold'), ...hit, of: z.enum(HELD_KINDS), reason: z.string(), byName: z.string() }),
  ])
  .meta({
    id: 'Hit',
    description: 'A thing that the caller may see, as a line; `at` is when it came, of a sign-up when the event begins.',
  });
export type Hit = z.infer<typeof HitSchema>;

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const SearchQuerySchema = z.object({
  q: z.string().trim().min(2).max(100).meta({
    description: 'A number of an issue or of the files, a code of a sign-up, a phone number; else up to three words of issues.',
    example: 'latarnia Lipowa',
  }),
  before: Month.optional().meta({
    description: '`olderBefore` of the answer before: the year that ends with it.',
    example: '2025-11',
  }),
});

export const FoundSchema = z
  .object({
    items: z.array(HitSchema),
    more: z.boolean().meta({ description: 'There are more than are shown: another word finds fewer.' }),
    olderBefore: Month.nullable().meta({ description: 'Where older ones are found; null = it was found exactly.' }),
  })
  .meta({ id: 'Found' });
export type Found = z.infer<typeof FoundSchema>;

export const TimelineSchema = z.object({ items: z.array(HitSchema), nextCursor: z.null() }).meta({ id: 'Timeline' });

export const DuplicateSchema = z
  .strictObject({
    of: z.string().trim().min(3).max(40).meta({ description: 'Number of the issue that goes on.', example: 'W-2026-00123' }),
  })
  .meta({ id: 'Duplicate' });

export const AssignSchema = z
  .strictObject({ to: z.string().meta({ description: 'Id of a colleague at the office.' }) })
  .meta({ id: 'Assign' });

export const ChangeKindSchema = z
  .strictObject({
    kind: z.enum(ESCALATION_KINDS),
    reason: z.string().trim().min(3).max(500).optional().meta({ description: 'Why; kept in the history, not told.' }),
  })
  .meta({ id: 'ChangeKind' });

export const FileSchema = z
  .strictObject({
    number: z.string().trim().min(3).max(60).nullable().meta({
      description: 'Number of the case in the office’s own files (EZD), typed back; null = it is not there.',
      example: 'BRS.1510.12.2026',
    }),
    jrwa: z
      .string()
      .trim()
      .regex(/^\d{1,6}$/)
      .nullable()
      .default(null)
      .meta({
        description: 'Class of the uniform list of files.',
        example: '1510',
      }),
  })
  .meta({ id: 'FileCase' });

export const CannedAnswersSchema = z
  .object({ items: CityProfileSchema.shape.cannedAnswers, nextCursor: z.null() })
  .meta({ id: 'CannedAnswers' });
export type CannedAnswer = z.infer<typeof CannedAnswersSchema>['items'][number];

export const ChatNoteViewSchema = ChatNoteSchema.extend({ byName: z.string() }).meta({ id: 'ChatNote' });

export const ColleagueSchema = z.object({
  id: z.string(),
  name: z.string(),
  onDuty: z.boolean().meta({ description: 'Works on this weekday, and is not away.' }),
  seesSensitive: z.boolean(),
  holds: z.int().meta({ description: 'Open cases that they deal with.' }),
  suggested: z.boolean().meta({ description: 'On duty, and holds the fewest.' }),
});
export type Colleague = z.infer<typeof ColleagueSchema>;

export const ColleaguesSchema = z.object({ items: z.array(ColleagueSchema), nextCursor: z.null() }).meta({ id: 'Colleagues' });

export const MovedSchema = z
  .object({
    moved: z.int(),
    left: z.int().meta({ description: 'Still theirs: send it again with a new key, until it is 0.' }),
    stayed: z.int().meta({ description: 'Stay with them, because the other may not read their words.' }),
  })
  .meta({ id: 'Moved' });

export const PersonCopyBodySchema = z
  .strictObject({ as: z.enum(['pdf', 'json']).meta({ description: 'pdf: for the person. json: for another system.' }) })
  .meta({ id: 'PersonCopy' });

export const ErasePersonSchema = z
  .strictObject({
    reason: z
      .string()
      .trim()
      .min(3)
      .max(300)
      .meta({ description: 'Why, without names: it stays in the audit.', example: 'Żądanie z 3 grudnia.' }),
  })
  .meta({ id: 'ErasePerson' });

export const PersonErasedSchema = z
  .object({
    chats: z.int(),
    kept: z.array(z.string()).meta({ description: 'Numbers of open issues that go on without the person.' }),
  })
  .meta({ id: 'PersonErased' });
export type PersonErased = z.infer<typeof PersonErasedSchema>;

export const HoldSchema = z
  .strictObject({
    reason: z.string().trim().min(3).max(300).meta({
      description: 'Which proceedings need it, without names: it stays in the audit.',
      example: 'Sprawa sądowa I C 12/27.',
    }),
  })
  .meta({ id: 'PutHold' });

export const HoldRowSchema = StoredHoldSchema.omit({ by: true })
  .extend({ byName: z.string() })
  .meta({ id: 'Hold', description: 'Something that is not deleted for now.' });
export type HoldRow = z.infer<typeof HoldRowSchema>;

export const HoldsSchema = z.object({ items: z.array(HoldRowSchema), nextCursor: z.null() }).meta({ id: 'Holds' });
export const LiftedSchema = z.object({ lifted: z.int() }).meta({ id: 'HoldLifted' });

export const RetentionRowSchema = z
  .object({
    kind: CityProfileSchema.shape.retention.element.shape.kind,
    days: z.int().meta({ description: 'From closing, answering, the last words, or the date of an event.' }),
    reason: z.string(),
    verified: z.boolean().meta({ description: 'By the office.' }),
    byItself: z.boolean().meta({ description: 'Deleted by its queue: no run counts it.' }),
    last: z
      .object({
        at: z.iso.datetime(),
        before: z.int().meta({ description: 'Over their time when the run began.' }),
        deleted: z.int(),
        held: z.int().meta({ description: 'Left, because something open needs them.' }),
        after: z.int().meta({ description: 'Over their time when it ended.' }),
      })
      .nullable()
      .meta({ description: 'null = no run yet.' }),
  })
  .meta({ id: 'RetentionRow' });
export type RetentionRow = z.infer<typeof RetentionRowSchema>;

export const RetentionSchema = z
  .object({ items: z.array(RetentionRowSchema), nextCursor: z.null(), nextAt: z.iso.datetime().nullable() })
  .meta({ id: 'Retention' });
export type Retention = z.infer<typeof RetentionSchema>;

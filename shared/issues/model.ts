/** An issue: what a resident reported, where it stands, who has it. Personal data is marked with `meta({ personal: true })`. */
import * as z from 'zod';

const personal = { personal: true } as const;
const Instant = z.iso.datetime();

export const PlaceSchema = z.object({
  /** As the resident typed it. */
  text: z.string().meta(personal),
  /** Canonical short name; null when the street is not known to the city. */
  street: z.string().nullable(),
  houseNumber: z.string().nullable().meta(personal),
  /** Subarea id, 'outside' all of them, null = nobody knows. */
  subarea: z.string().nullable(),
});
export type Place = z.infer<typeof PlaceSchema>;

const state = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ name: z.literal(name), since: Instant, ...shape });

/** Each state carries what is true only in it. */
export const IssueStateSchema = z.discriminatedUnion('name', [
  state('new', {}),
  state('routed', {
    to: z.enum(['streetworker', 'staff', 'office']),
    rule: z.string(),
    /** Until then somebody should accept it; null = the office has it and no further clock runs. */
    acceptBy: Instant.nullable(),
    /** How far an overdue one has been passed on. */
    passedOn: z.enum(['no', 'to-deputy', 'to-office']),
  }),
  state('accepted', {}),
  state('in_progress', {}),
  state('waiting_for_resident', { question: z.string() }),
  /** "Not ours" is told only with a named owner and a contact. */
  state('handed_over', { owner: z.string(), ownerName: z.string(), contact: z.string() }),
  state('resolved', { outcome: z.string() }),
  state('rejected', { reason: z.string() }),
  state('reopened', { reason: z.string() }),
  state('duplicate', { of: z.string() }),
  state('withdrawn', {}),
]);
export type IssueState = z.infer<typeof IssueStateSchema>;
export type StateName = IssueState['name'];

/** The legal transitions: the one table. */
export const TRANSITIONS = {
  new: ['routed', 'rejected', 'duplicate', 'withdrawn'],
  routed: ['routed', 'accepted', 'handed_over', 'rejected', 'duplicate', 'withdrawn'],
  accepted: ['in_progress', 'waiting_for_resident', 'handed_over', 'resolved', 'rejected', 'duplicate', 'withdrawn'],
  in_progress: ['waiting_for_resident', 'handed_over', 'resolved', 'rejected', 'duplicate', 'withdrawn'],
  waiting_for_resident: ['in_progress', 'handed_over', 'resolved', 'rejected', 'duplicate', 'withdrawn'],
  handed_over: ['in_progress', 'resolved', 'duplicate', 'withdrawn'],
  resolved: ['reopened'],
  rejected: ['reopened'],
  duplicate: ['reopened'],
  reopened: ['routed', 'rejected', 'duplicate', 'withdrawn'],
  withdrawn: [],
} as const satisfies Record<StateName, readonly StateName[]>;

type StatesBefore<To extends StateName> = {
  [From in StateName]: To extends (typeof TRANSITIONS)[From][number] ? From : never;
}[StateName];
/** States that may follow every one of `From`. */
export type LegalNext<From extends StateName> = { [To in StateName]: [From] extends [StatesBefore<To>] ? To : never }[StateName];
export type StateIn<Name extends StateName> = Extract<IssueState, { name: Name }>;

export const CLOSED = ['resolved', 'rejected', 'duplicate', 'withdrawn'] as const satisfies readonly StateName[];
export const isOpen = ({ state }: Pick<Issue, 'state'>): boolean => !CLOSED.some((name) => name === state.name);

/**
 * What was promised to the resident, and how far its clock has come: whoever has it was warned, it went to their deputy, or to the office.
 * A promise that moves starts anew.
 */
export const PromiseSchema = z.object({
  /** Local date: of a repair that a person entered, else of the answer. */
  by: z.iso.date(),
  /** When it was made. */
  since: Instant,
  step: z.enum(['running', 'warned', 'deputy', 'office']),
  stepAt: Instant,
});
export type IssuePromise = z.infer<typeof PromiseSchema>;

/** How a person without a chat wants to hear back. */
export const ANSWER_WAYS = ['none', 'phone', 'sms', 'email', 'in-person'] as const;

export const OnBehalfSchema = z.object({
  /** Who wrote it down. */
  by: z.string(),
  /** When that person was told what happens to their data (RODO art. 13), by whoever wrote it down. */
  toldAboutDataAt: Instant,
  answer: z.object({ how: z.enum(ANSWER_WAYS), contact: z.string().nullable().meta(personal) }),
});
export type OnBehalf = z.infer<typeof OnBehalfSchema>;

export const IssueSchema = z.object({
  id: z.string(),
  /** For people: W-2026-00123. */
  number: z.string(),
  version: z.int().min(1),
  state: IssueStateSchema,
  category: z.string(),
  /** Seen only by the assignee and named office staff; never a duplicate, followed, or filed by silence. */
  sensitive: z.boolean(),
  urgent: z.boolean(),
  description: z.string().meta(personal),
  place: PlaceSchema,
  /** False = filed by the resident's silence, or not yet confirmed. */
  confirmed: z.boolean(),
  /** Who wrote it in a chat. Null = erased, or written down by staff; the issue goes on without a chat. */
  author: z.object({ personId: z.string(), conversationId: z.string() }).nullable().meta(personal),
  /** Written down by staff for a person without a chat, whose name is not needed. */
  onBehalf: OnBehalfSchema.nullable().default(null),
  followers: z.int().min(0),
  assignee: z.string().nullable(),
  reportedAt: Instant,
  /** Local date by which an answer is promised; null = the office has set no standard. */
  answerBy: z.iso.date().nullable(),
  /** Local date of a repair, only as entered by a person. */
  repairBy: z.iso.date().nullable(),
  /** Null = nothing is promised, or nothing more: closed, handed over without a date. */
  promise: PromiseSchema.nullable().default(null),
  /** Since when its assignee has it, where it became theirs without a step of its own: promise over, colleague away. */
  heldSince: Instant.nullable().default(null),
  /** When its words were deleted because nobody needs them any more; numbers stay. */
  forgottenAt: Instant.nullable().default(null),
});
export type Issue = z.infer<typeof IssueSchema>;

/** Who did it. A resident is named by role only, so that the history outlives an erasure. */
export const PartySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resident'), role: z.enum(['author', 'follower']) }),
  z.object({ kind: z.literal('staff'), staffId: z.string() }),
  z.object({ kind: z.literal('system'), name: z.string() }),
]);
export type Party = z.infer<typeof PartySchema>;

/** One line of the append-only history; exactly one per version. */
export const HistoryEntrySchema = z.object({
  version: z.int().min(1),
  at: Instant,
  by: PartySchema,
  what: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  /** Stable code of a rule, or the words of staff. */
  reason: z.string().nullable(),
  /** Local date by which an answer is promised from here on; null = none. */
  answerBy: z.iso.date().nullable().default(null),
  /** Settings that it was decided with. */
  settings: z.string(),
  /** Model of understanding that read the resident's words, at the report. */
  model: z.string().nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;

/** Reasons in the line of history of what a resident said on closing. */
export const SETTLED = 'settled';
export const NOT_SETTLED = 'not-settled';

/** What was said to an issue later. */
export const NoteSchema = z.object({
  id: z.string(),
  at: Instant,
  by: PartySchema,
  text: z.string().nullable().meta(personal),
  attachments: z.array(z.string()),
});
export type Note = z.infer<typeof NoteSchema>;

/** Row of a work list: no words and no person. */
export const IssueSummarySchema = z.object({
  id: z.string(),
  number: z.string(),
  state: z.enum(Object.keys(TRANSITIONS) as [StateName, ...StateName[]]),
  category: z.string(),
  subarea: z.string().nullable(),
  street: z.string().nullable(),
  houseNumber: z.string().nullable(),
  urgent: z.boolean(),
  sensitive: z.boolean(),
  confirmed: z.boolean(),
  assignee: z.string().nullable(),
  reportedAt: Instant,
  answerBy: z.iso.date().nullable(),
  /** Until then somebody should accept it. */
  acceptBy: Instant.nullable(),
  /** near: most of the time of its promise has passed. broken: all of it, and it was passed on. */
  promise: z.enum(['near', 'broken']).nullable().default(null),
});
export type IssueSummary = z.infer<typeof IssueSummarySchema>;

const promiseMark = ({ promise }: Pick<Issue, 'promise'>): IssueSummary['promise'] => {
  if (promise === null || promise.step === 'running') return null;
  return promise.step === 'warned' ? 'near' : 'broken';
};

export const summaryOf = (issue: Issue): IssueSummary => ({
  id: issue.id,
  number: issue.number,
  state: issue.state.name,
  category: issue.category,
  subarea: issue.place.subarea,
  street: issue.place.street,
  houseNumber: issue.place.houseNumber,
  urgent: issue.urgent,
  sensitive: issue.sensitive,
  confirmed: issue.confirmed,
  assignee: issue.assignee,
  reportedAt: issue.reportedAt,
  answerBy: issue.answerBy,
  acceptBy: issue.state.name === 'routed' ? issue.state.acceptBy : null,
  promise: promiseMark(issue),
});

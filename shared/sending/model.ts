/** The call list: what could not be sent and must reach a resident, for somebody who can call or walk there. */
import * as z from 'zod';
import { type Message, PurposeSchema } from '../conversations/model.ts';
import { AboutGuestSchema } from '../events/notice-model.ts';
import { lists } from '../platform/keys.ts';
import { NO_LONGER_TRUE } from './policy.ts';

/**
 * How a call ended. Told: `reached` the person, `told-somebody` who passes it on. Not told: `not-reached`, to be tried again; `given-up`, and it
 * is said when the person next writes.
 */
export const CALL_OUTCOMES = ['reached', 'told-somebody', 'not-reached', 'given-up'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

export const CallSchema = z.object({
  /** Id of the message. */
  id: z.string(),
  version: z.int(),
  state: z.enum(['open', 'done']),
  conversationId: z.string(),
  personId: z.string(),
  issueId: z.string().nullable(),
  number: z.string().nullable(),
  /** The guest of an event's date that it is about. */
  about: AboutGuestSchema.nullable().default(null),
  purpose: PurposeSchema,
  /** What to tell. Personal data. */
  text: z.string(),
  /** Why it was not sent: stable code, as in `delivery.failure`. */
  reason: z.string(),
  at: z.string(),
  /** Subarea id of the issue's or the event's place, 'outside', or null without either. */
  subarea: z.string().nullable(),
  /** Who has the issue, or who wrote the words. */
  assignee: z.string().nullable(),
  sensitive: z.boolean(),
  /** When somebody called in vain. */
  tries: z.array(z.object({ at: z.string(), by: z.string(), note: z.string().nullable() })).default([]),
  /** `outcome` null: it was said in the chat before anybody called. */
  done: z
    .object({
      at: z.string(),
      by: z.string(),
      note: z.string().nullable(),
      outcome: z.enum(CALL_OUTCOMES).exclude(['not-reached']).nullable().default(null),
    })
    .nullable(),
});
export type Call = z.infer<typeof CallSchema>;

/** A sensitive one stands only with its assignee and those who may see sensitive things: rows are never filtered after the query. */
export const listsOfCall = ({ sensitive, subarea, assignee }: Call): readonly string[] => [
  ...(sensitive ? [lists.callsSensitive()] : [lists.calls(), lists.callsOfSubarea(subarea ?? 'outside')]),
  ...(assignee === null ? [] : [lists.callsOfAssignee(assignee)]),
];

/** Codes of `delivery.failure` that end the waiting: it reached the resident some other way. */
export const SAID_LATER = 'send.said-later';
export const TOLD_BY_CALL = 'send.told-by-call';
const OVER: readonly string[] = [NO_LONGER_TRUE, SAID_LATER, TOLD_BY_CALL, 'send.settled'];

const ofIssue = ({ issueId, purpose }: Message): string | null => (purpose === 'staff' ? null : issueId);

/**
 * What still has to be said of a conversation's messages (oldest first): not sent, not told otherwise, still true, and of each issue only
 * the newest news, if that is what failed. What guests of events are told stands for itself: whether it is over is asked of the date.
 */
export const waitingAmong = (messages: readonly Message[], now: string): readonly Message[] => {
  const newest = new Map(
    messages.flatMap((message) => {
      const issue = ofIssue(message);
      return issue === null || message.from === 'resident' || message.purpose === 'reply' ? [] : [[issue, message.id] as const];
    }),
  );
  return messages.filter((message) => {
    const { delivery, purpose, id, line } = message;
    if (line === null || purpose === 'reply' || delivery?.status !== 'failed') return false;
    if (OVER.includes(delivery.failure ?? '') || (delivery.notAfter !== null && delivery.notAfter < now)) return false;
    if (message.about !== null) return true;
    const issue = ofIssue(message);
    return issue === null ? purpose !== 'news' : newest.get(issue) === id;
  });
};

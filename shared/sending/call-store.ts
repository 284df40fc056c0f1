/** The call list in the table. */
import { personsOf } from '../conversations/joined.ts';
import type { Conversation, Message } from '../conversations/model.ts';
import { messageItem, messageKey, parseMessage } from '../conversations/store.ts';
import { hasSensitiveEscalation } from '../escalations/store.ts';
import type { EventDate } from '../events/model.ts';
import type { Issue } from '../issues/model.ts';
import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { type Condition, condition, newWriteSet, type WriteSet } from '../platform/write-set.ts';
import { type Call, type CallOutcome, CallSchema, listsOfCall, TOLD_BY_CALL } from './model.ts';

/** Of a message that is told otherwise: nothing else has happened to it. */
export const STILL_FAILED: Condition = {
  expression: '#delivery.#status = :failed',
  names: { '#delivery': 'delivery', '#status': 'status' },
  values: { ':failed': 'failed' },
};

const parse = (item: Item): Call => CallSchema.parse(item);

const put = (writes: WriteSet, before: Call | null, next: Call): void => {
  writes.put(
    keys.call(next.id),
    { ...next, personKey: next.personId, personSort: `call#${next.id}` },
    condition.versionIs(before?.version ?? 0),
  );
  for (const list of listsOfCall(next)) {
    const entry = keys.callListEntry(next.id, list);
    if (next.state === 'done') writes.remove(entry);
    else writes.put(entry, { callId: next.id, listKey: list, listSort: `${next.at}#${next.id}` });
  }
};

/** Puts a message that cannot be sent on the lists of those who may call: where the issue is, or where the event is. */
export const askToCall = async (
  { table, writes, now }: Pick<Work, 'table' | 'writes' | 'now'>,
  conversation: Conversation,
  message: Message,
  reason: string,
  issue: Issue | null,
  date: EventDate | null = null,
): Promise<void> => {
  put(writes, null, {
    id: message.id,
    version: 1,
    state: 'open',
    conversationId: conversation.id,
    personId: conversation.personId,
    issueId: message.issueId,
    number: issue?.number ?? null,
    about: message.about,
    purpose: message.purpose,
    text: message.line?.text ?? '',
    reason,
    at: now,
    subarea: issue === null ? (date?.venue.subarea ?? null) : (issue.place.subarea ?? 'outside'),
    assignee: issue?.assignee ?? message.staffId,
    // A chat of despair or violence stays with those who may read it, also where no issue says so.
    sensitive: issue?.sensitive ?? (await hasSensitiveEscalation(table, personsOf(conversation))),
    tries: [],
    done: null,
  });
};

export const readCall = async (table: Table, id: string): Promise<Call | null> => {
  const item = await table.get(keys.call(id));
  return item === undefined ? null : parse(item);
};

type Ended = NonNullable<Call['done']>['outcome'];

/** Somebody called, or it was said in the chat: off the lists. */
export const closeCall = ({ writes, now }: Work, call: Call, by: string, note: string | null, outcome: Ended = null): Call => {
  const next: Call = { ...call, version: call.version + 1, state: 'done', done: { at: now, by, note, outcome } };
  put(writes, call, next);
  return next;
};

/** In vain: it stays on the lists. */
const tried = ({ writes, now }: Work, call: Call, by: string, note: string | null): Call => {
  const next: Call = { ...call, version: call.version + 1, tries: [...call.tries, { at: now, by, note }] };
  put(writes, call, next);
  return next;
};

/** What whoever called says of it. */
export const called = async (work: Work, call: Call, by: string, note: string | null, outcome: CallOutcome): Promise<Call> => {
  const told = outcome === 'reached' || outcome === 'told-somebody';
  const next = told
    ? await calledAbout(work, call, by, note, outcome)
    : outcome === 'given-up'
      ? closeCall(work, call, by, note, outcome)
      : tried(work, call, by, note);
  publishFactOf(work, 'CallMade', next);
  return next;
};

/** Somebody told the resident: the message waits no more. */
export const calledAbout = async (
  work: Work,
  call: Call,
  by: string,
  note: string | null,
  outcome: Ended = 'reached',
): Promise<Call> => {
  const key = keys.message(call.conversationId, call.id);
  const item = await work.table.get(key);
  const message = item === undefined ? null : parseMessage(item);
  if (message?.delivery?.status === 'failed')
    work.writes.put(
      messageKey(message),
      messageItem({ ...message, delivery: { ...message.delivery, failure: TOLD_BY_CALL } }, work.now),
      STILL_FAILED,
    );
  return closeCall(work, call, by, note, outcome);
};

export interface CallPage {
  readonly items: readonly Call[];
  /** Where the next page starts; null = no more. */
  readonly after: string | null;
}

const startKey = (listKey: string, after: string): Item => ({
  ...keys.callListEntry(after.slice(after.lastIndexOf('#') + 1), listKey),
  listKey,
  listSort: after,
});

/** Several lists as one, oldest first; what stands in two is shown once. */
export const openCalls = async (
  table: Table,
  listKeys: readonly string[],
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<CallPage> => {
  const pages = await Promise.all(
    listKeys.map((listKey) => table.list(listKey, { limit: limit + 1, from: after === null ? null : startKey(listKey, after) })),
  );
  const sorts = [...new Set(pages.flatMap(({ items }) => items.map(({ listSort }) => String(listSort))))].toSorted();
  const taken = sorts.slice(0, limit);
  const calls = (await table.getMany(taken.map((sort) => keys.call(sort.slice(sort.lastIndexOf('#') + 1))))).map(parse);
  return {
    items: calls.filter(({ state }) => state === 'open').toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)),
    after: sorts.length > limit ? (taken.at(-1) ?? null) : null,
  };
};

/** Nobody is to be called about somebody who asked to be forgotten. Pages of their own transactions; a repeat finds less to do. */
export const forgetCalls = async (table: Table, personId: string): Promise<void> => {
  let from: Item | null = null;
  do {
    const { items, next } = await table.ofPerson(personId, { prefix: 'call#', limit: 20, from });
    const writes = newWriteSet();
    for (const call of items.map(parse)) {
      writes.remove(keys.call(call.id));
      for (const list of listsOfCall(call)) writes.remove(keys.callListEntry(call.id, list));
    }
    await table.commit(writes);
    from = next;
  } while (from !== null);
};

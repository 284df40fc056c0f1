/** What could not be sent waits on the person and is the first thing said when they next write. */
import type { Conversation, Message } from '../conversations/model.ts';
import { botMessage, messageItem, messageKey, messagesOf, putMessage } from '../conversations/store.ts';
import { matterOf, putNotice } from '../events/store-notices.ts';
import { readIssue } from '../issues/store.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { closeCall, readCall, STILL_FAILED } from './call-store.ts';
import { SAID_LATER, waitingAmong } from './model.ts';
import { isOutdated, notAfterOf } from './policy.ts';

export interface SaidNow {
  /** Claimed by the turn. */
  readonly message: Message;
  /** The one that could not be sent. */
  readonly instead: string;
}

/** As far back as something may wait to be said. */
const LOOK_BACK = 60;
/** More than this at once is read by nobody; the rest waits for the next time. */
const MOST_AT_ONCE = 5;

const stillTrue = async (work: Work, { issueId, about, purpose }: Message): Promise<boolean> => {
  if (about !== null) return !(await matterOf(work.table, about)).over;
  return issueId === null || !isOutdated(purpose, await readIssue(work, issueId));
};

/** Says it now: a new message, claimed by the turn; the old one is marked, and nobody needs to call. */
const say = async (work: Work, { id: conversationId }: Conversation, message: Message): Promise<readonly SaidNow[]> => {
  const { line, delivery, purpose, staffId, issueId, about, letter } = message;
  if (line === null || delivery === null) return [];
  const again = botMessage(conversationId, work.ids('msg'), work.now, line, 'claimed', {
    purpose,
    ...(staffId === null ? {} : { staffId }),
    ...(issueId === null ? {} : { issueId }),
    ...(about === null ? {} : { about }),
    ...(letter === null ? {} : { letter }),
    notAfter: delivery.notAfter ?? notAfterOf(purpose, work.now),
  });
  putMessage(work.writes, again, work.now);
  // The delivery report follows the words.
  if (about !== null) putNotice(work, about, again);
  work.writes.put(
    messageKey(message),
    messageItem({ ...message, delivery: { ...delivery, failure: SAID_LATER } }, work.now),
    STILL_FAILED,
  );
  const call = await readCall(work.table, message.id);
  if (call?.state === 'open') closeCall(work, call, 'automat', SAID_LATER);
  return [{ message: again, instead: message.id }];
};

/** What may hold such a message. A turn reads it beside the conversation, before it knows whether it is needed: a round trip less. */
export const recentMessages = (table: Table, conversationId: string): Promise<readonly Message[]> =>
  messagesOf(table, conversationId, LOOK_BACK);

/** Of the recent messages, those to be sent before the answer of this turn, in the order they were first said. Adds them to the unit of work. */
export const waitingFor = async (
  work: Work,
  conversation: Conversation,
  recent: readonly Message[],
): Promise<readonly SaidNow[]> => {
  if (conversation.lastResidentAt === null) return [];
  const said: SaidNow[] = [];
  for (const message of waitingAmong(recent, work.now)) {
    if (said.length === MOST_AT_ONCE) break;
    if (await stillTrue(work, message)) said.push(...(await say(work, conversation, message)));
  }
  return said;
};

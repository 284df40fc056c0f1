/** Asks for erasures: by the office for a person, and again for everybody after a restore. `erase-person` carries them out, page by page. */
import type { Conversation } from '../conversations/model.ts';
import { conversationsOfPerson, pseudonymsOf } from '../conversations/store.ts';
import { isOpen } from '../issues/model.ts';
import { authoredIssues } from '../issues/store.ts';
import { publishFact } from '../platform/outbox.ts';
import type { Work } from '../platform/work.ts';
import { type Erasure, erasuresSince } from './erasure-ledger-store.ts';

const MOST_ISSUES = 1000;

/** Of one chat; `version`: of the conversation as it was read. */
export const askErasure = (work: Work, { personId, conversationId, at, whole }: Erasure, version = 0): void =>
  publishFact(work.writes, {
    id: work.ids('fct'),
    type: 'ConversationErased',
    at,
    aggregateId: conversationId,
    version,
    refs: { conversationId, personId, ...(whole && { whole: 'yes' }) },
  });

export interface Asked {
  readonly chats: readonly Conversation[];
  /** Numbers of open issues, which go on without the person. */
  readonly kept: readonly string[];
}

/** Every chat of a person, also those they have joined, with all that was said in it. Empty = there is nobody. */
export const eraseForPerson = async (work: Work, personId: string): Promise<Asked> => {
  const chats = await conversationsOfPerson(work.table, personId);
  const issues = await authoredIssues(work.table, pseudonymsOf(personId, chats), MOST_ISSUES);
  for (const chat of chats)
    askErasure(work, { personId: chat.personId, conversationId: chat.id, at: work.now, whole: true }, chat.version);
  return { chats, kept: issues.filter(isOpen).map(({ number }) => number) };
};

/**
 * After a restore of the table to `restoredTo` (UTC ISO 8601): asks for every erasure since then once more. `inWork` commits one unit of
 * work. May be run again: what is gone is found gone. Answers how many were asked for.
 */
export const eraseAgain = async (
  restoredTo: string,
  inWork: (seed: string, act: (work: Work) => void) => Promise<void>,
): Promise<number> => {
  let asked = 0;
  for await (const erasure of erasuresSince(restoredTo)) {
    await inWork(`erase-again#${erasure.at}#${erasure.conversationId}`, (work) => askErasure(work, erasure));
    asked += 1;
  }
  return asked;
};

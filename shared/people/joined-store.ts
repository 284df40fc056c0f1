/** Chats that name each other because one person has proved them to be theirs. */
import type { Conversation } from '../conversations/model.ts';
import { conversationsByIds, putConversation } from '../conversations/store.ts';
import type { Work } from '../platform/work.ts';

/** Those that name the chat, as they are stored. */
export const joinedWith = async (
  { table }: Pick<Work, 'table'>,
  { id, joined }: Conversation,
): Promise<readonly Conversation[]> => {
  const chats = await conversationsByIds(
    table,
    joined.map(({ conversationId }) => conversationId),
  );
  return chats.filter((chat) => chat.joined.some(({ conversationId }) => conversationId === id));
};

/** No other chat names this one any more. Answers those that did. */
export const leaveOthers = async (work: Work, chat: Conversation): Promise<readonly Conversation[]> => {
  const others = await joinedWith(work, chat);
  for (const one of others) {
    const joined = one.joined.filter(({ conversationId }) => conversationId !== chat.id);
    putConversation(work.writes, one, { ...one, joined });
  }
  return others;
};

/** Where a guest is told: in their chat, or, without one, in a conversation without a channel that stands for their address. */
import { contactIn } from '../../bot/flows/contact/parse.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { newConversation, readConversation } from '../../shared/conversations/store.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import type { Work } from '../../shared/platform/work.ts';

export interface GuestConversation {
  /** As it is stored; version 0 = not yet. */
  readonly before: Conversation;
  /** With the language and the address of the sign-up as they are now. */
  readonly now: Conversation;
}

/**
 * As staff wrote the number down; what is no number or address is left to whoever calls. An address that looks misspelt is used as it was
 * given: whoever gave it was asked.
 */
const addressOf = ({ contact }: SignUp, at: string): Conversation['answerContact'] => {
  if (contact.kind === 'chat' || contact.kind === 'none') return null;
  const given = contactIn(contact.value);
  if (given?.kind === 'doubtful') return contact.kind === 'email' ? { kind: 'email', value: given.value, at } : null;
  return given !== null && given.kind === contact.kind ? { kind: given.kind, value: given.value, at } : null;
};

/** Null = the chat belongs to nobody any more, or to somebody who asked to be forgotten: there is nobody to tell. */
export const guestConversation = async (work: Work, signUp: SignUp): Promise<GuestConversation | null> => {
  const { contact } = signUp;
  if (contact.kind === 'chat') {
    const chat = await readConversation(work.table, contact.conversationId);
    return chat === undefined || chat.personId !== signUp.personId ? null : { before: chat, now: chat };
  }
  const id = conversationIdOf('guest', signUp.id);
  const before = (await readConversation(work.table, id)) ?? newConversation(id, 'web', signUp.id, work.now, work.ids);
  const address = addressOf(signUp, work.now);
  const same = before.answerContact?.kind === address?.kind && before.answerContact?.value === address?.value;
  return { before, now: { ...before, language: signUp.language, answerContact: same ? before.answerContact : address } };
};

import type { Conversation } from './model.ts';

/** The pseudonyms of whoever writes in the chat: its own first, then those of chats that they have joined with it. */
export const personsOf = ({ personId, joined }: Pick<Conversation, 'personId' | 'joined'>): readonly string[] => [
  personId,
  ...joined.map((one) => one.personId),
];

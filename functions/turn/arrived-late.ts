/** An event that was held back until the conversation had moved on: kept, shown to the office, told to the resident, not replayed. */
import { tellNews } from '../../bot/flows/news.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { botMessage, putMessage, residentMessage } from '../../shared/conversations/store.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { Effect, Talk } from './effect.ts';

export const arrivedLate = async (work: Work, conversation: Conversation, talk: Talk, at: string): Promise<Effect> => {
  const messageId = work.ids('msg');
  const text = talk.kind === 'message' ? talk.text : talk.title;
  putMessage(
    work.writes,
    residentMessage(conversation.id, messageId, at, { text, payload: talk.payload, externalId: talk.mid, note: 'arrived-late' }),
    work.now,
  );
  // A late tap on a button says nothing a person could answer.
  if (talk.kind === 'postback' || talk.payload !== null) return { conversation, messageId, replies: [] };
  await raiseEscalation(work, { kind: 'unanswered', words: text ?? '', conversation, issueId: null, attachments: [] });
  const reply = botMessage(
    conversation.id,
    work.ids('msg'),
    work.now,
    tellNews({ kind: 'held-for-person' }, conversation.language, work.city),
    'claimed',
  );
  putMessage(work.writes, reply, work.now);
  return { conversation, messageId, replies: [reply] };
};

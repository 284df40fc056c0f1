/** Says a line outside a turn: stored first, sent by send-message through outbound.fifo. */
import type { Conversation, Line } from '../../shared/conversations/model.ts';
import { botMessage, putMessage } from '../../shared/conversations/store.ts';
import { requestSend } from '../../shared/platform/outbox.ts';
import type { Work } from '../../shared/platform/work.ts';

export const tell = (work: Work, conversation: Pick<Conversation, 'id'>, line: Line): void => {
  const messageId = work.ids('msg');
  putMessage(work.writes, botMessage(conversation.id, messageId, work.now, line, 'queued'), work.now);
  requestSend(work.writes, { id: work.ids('fct'), conversationId: conversation.id, messageId, at: work.now });
};

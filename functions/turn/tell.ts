/** Says a line outside a turn: stored first, sent by send-message through outbound.fifo, as far as the send policy lets it. */
import type { Conversation, Line, Message, Purpose } from '../../shared/conversations/model.ts';
import { botMessage, putMessage } from '../../shared/conversations/store.ts';
import { requestSend } from '../../shared/platform/outbox.ts';
import type { Work } from '../../shared/platform/work.ts';
import { notAfterOf } from '../../shared/sending/policy.ts';

export interface Telling {
  /** Why it is said, which decides how far it may go. @default 'news' */
  readonly purpose?: Purpose;
  /** Who of the staff wrote the words. */
  readonly staffId?: string;
  /** The issue that it is about. */
  readonly issueId?: string;
  /** The guest of an event's date that it tells something. */
  readonly about?: NonNullable<Message['about']>;
  /** What mail and SMS say instead of the line. */
  readonly letter?: NonNullable<Message['letter']>;
  /** After this (UTC ISO 8601) it is no longer true: listed, not sent. @default by its purpose */
  readonly notAfter?: string;
}

export const tell = (
  work: Work,
  conversation: Pick<Conversation, 'id'>,
  line: Line,
  { purpose = 'news', ...telling }: Telling = {},
): Message => {
  const notAfter = telling.notAfter ?? notAfterOf(purpose, work.now);
  const message = botMessage(conversation.id, work.ids('msg'), work.now, line, 'queued', { ...telling, purpose, notAfter });
  putMessage(work.writes, message, work.now);
  requestSend(work.writes, { id: work.ids('fct'), conversationId: conversation.id, messageId: message.id, at: work.now });
  return message;
};

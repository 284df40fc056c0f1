/** What the file of a case is made of. */
import type { CityProfile } from '../city/profile.ts';
import { messagesOf, readConversation } from '../conversations/store.ts';
import { attachmentsById } from '../issues/store.ts';
import type { Table } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import type { CaseFileSource } from './case-file.ts';
import { readEscalation } from './store.ts';

const LAST_MESSAGES = 200;
/** What was said before a case came belongs to it only where it led there. */
const LED_THERE_SECONDS = 3600;

/** Null = there is no such case. */
export const readCaseFile = async (table: Table, city: CityProfile, id: string): Promise<CaseFileSource | null> => {
  const escalation = await readEscalation(table, id);
  if (escalation === undefined) return null;
  const { conversationId, at, answer } = escalation;
  const conversation = conversationId === null ? undefined : await readConversation(table, conversationId);
  const said = conversation === undefined ? [] : await messagesOf(table, conversation.id, LAST_MESSAGES);
  const [from, to] = [addSeconds(at, -LED_THERE_SECONDS), answer?.at ?? null];
  return {
    escalation,
    messages: said.filter((message) => message.at >= from && (to === null || message.at <= to)),
    attachments: await attachmentsById(table, escalation.attachments),
    channel: conversation?.channel ?? null,
    city,
  };
};

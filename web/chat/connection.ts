/**
 * What the page sends and reads. Words are kept on the device until the queue has them: a lost connection loses nothing, and sent twice they
 * are one message.
 */
import type { ChatPage, ChatTrouble, SaidThere } from '../../shared/web-chat/api.ts';

const MESSAGES = '/chat/messages';

/** null: it went. no-connection: the same again later. */
export type Failed = ChatTrouble | 'no-connection' | null;

const ask = async (
  code: string,
  said: SaidThere | null,
): Promise<{ readonly failed: Failed; readonly page: ChatPage | null }> => {
  try {
    const response = await fetch(MESSAGES, {
      method: said === null ? 'GET' : 'POST',
      headers: { 'x-chat-code': code, ...(said === null ? {} : { 'content-type': 'application/json' }) },
      ...(said === null ? {} : { body: JSON.stringify(said) }),
    });
    if (response.status === 202) return { failed: null, page: null };
    const body: ChatPage | { code: ChatTrouble } = await response.json();
    return 'messages' in body ? { failed: null, page: body } : { failed: body.code, page: null };
  } catch {
    return { failed: 'no-connection', page: null };
  }
};

export const send = async (code: string, said: SaidThere): Promise<Failed> => (await ask(code, said)).failed;
export const read = (code: string) => ask(code, null);

/**
 * What the page sends and reads. Words are kept on the device until the queue has them: a lost connection loses nothing, and sent twice they
 * are one message.
 */
import type { ChatPage, ChatTrouble, PhotoAnnounced, PhotoLink, SaidThere } from '../../shared/web-chat/api.ts';
import type { Picture } from '../picture.ts';

const MESSAGES = '/chat/messages';
const PHOTOS = '/chat/photos';

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

/** Into the private bucket; only then is it named in a message. */
export const sendPhoto = async (code: string, id: string, { content, contentType }: Picture): Promise<Failed> => {
  const announced: PhotoAnnounced = { id, contentType, bytes: content.size };
  try {
    const response = await fetch(PHOTOS, {
      method: 'POST',
      headers: { 'x-chat-code': code, 'content-type': 'application/json' },
      body: JSON.stringify(announced),
    });
    const body: PhotoLink | { code: ChatTrouble } = await response.json();
    if (!('url' in body)) return body.code;
    const put = await fetch(body.url, { method: 'PUT', headers: body.headers, body: content });
    return put.ok ? null : 'photo';
  } catch {
    return 'no-connection';
  }
};

export const send = async (code: string, said: SaidThere): Promise<Failed> => (await ask(code, said)).failed;
export const read = (code: string) => ask(code, null);

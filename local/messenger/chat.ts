/** What residents and the page do in the chats, and the webhook event that follows from each act. */
import { randomBytes } from 'node:crypto';
import type { Delivery, Outcome } from './delivery.ts';
import { RequestError } from './http-io.ts';
import { type Attachment, type ChatMessage, IDENTITY, type Resident } from './model.ts';
import type { Store } from './store.ts';
import type { WebhookSender } from './webhook-delivery.ts';
import * as events from './webhook-events.ts';

/** Messenger lets a person change a message for 15 minutes, at most five times. */
const EDIT_WINDOW_MS = 15 * 60_000;
const EDITS = 5;

export interface Chat {
  readonly store: Store;
  readonly webhook: WebhookSender;
  readonly now: () => number;
}

export type Sent = { readonly mid: string; readonly message: ChatMessage | null } & Outcome;

export const newMid = (): string => `m_${randomBytes(48).toString('base64url')}`;
const newPsid = (): string => `7${Array.from(randomBytes(15), (byte) => byte % 10).join('')}`;

const iso = (ms: number): string => new Date(ms).toISOString();

/** An entry of one event, in `standby` where another app holds the thread. */
export const entryOf = (event: events.WebhookEvent, at: number, standby: boolean): events.Entry => ({
  id: IDENTITY.pageId,
  time: at,
  ...(standby ? { standby: [event] } : { messaging: [event] }),
});

export const where = (psid: string, at: number) => ({ identity: IDENTITY, psid, at });

export const residentOf = ({ store }: Pick<Chat, 'store'>, psid: string): Resident => {
  const resident = store.resident(psid);
  if (!resident) throw new RequestError(404, `no resident ${psid}`);
  return resident;
};

export const addResident = ({ store, now }: Pick<Chat, 'store' | 'now'>, name: string): Resident =>
  store.putResident({ psid: newPsid(), name, createdAt: iso(now()), lastActionAt: null, typingUntil: 0, seenUntil: 0 });

export const blankMessage = (psid: string, from: ChatMessage['from'], at: number): Omit<ChatMessage, 'rev'> => ({
  mid: newMid(),
  psid,
  from,
  at: iso(at),
  text: null,
  payload: null,
  quickReplies: [],
  buttons: [],
  cards: [],
  attachments: [],
  replyTo: null,
  status: 'sent',
  metadata: null,
  tag: null,
  reaction: null,
  edits: 0,
  unsent: false,
});

export interface Said {
  readonly text: string | null;
  readonly quickReplyPayload: string | null;
  readonly attachments: readonly Attachment[];
  readonly replyTo: string | null;
}

export const shorten = (text: string | null): string =>
  text === null ? '' : ` „${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** A resident writes, taps a quick reply or sends a file. Opens the 24-hour window. */
export const say = async ({ store, webhook, now }: Chat, psid: string, said: Said, delivery: Delivery): Promise<Sent> => {
  const resident = residentOf({ store }, psid);
  const at = now();
  store.putResident({ ...resident, lastActionAt: at });
  const { mid } = store.putMessage({
    ...blankMessage(psid, 'resident', at),
    text: said.text,
    payload: said.quickReplyPayload,
    attachments: said.attachments,
    replyTo: said.replyTo,
  });
  const event = events.messageEvent(where(psid, at), { mid, ...said });
  const what = said.quickReplyPayload !== null ? 'Szybka odpowiedź' : said.attachments.length > 0 ? 'Załącznik' : 'Wiadomość';
  const outcome = await webhook.send(`${what}${shorten(said.text)}`, psid, entryOf(event, at, delivery.standby), delivery, [mid]);
  return { mid, message: store.message(mid), ...outcome };
};

/** A resident taps a button, the menu or an ice breaker. Stands in the chat as what they said. */
export const tapPostback = async (
  { store, webhook, now }: Chat,
  psid: string,
  postback: { title: string; payload: string; ref: string | null },
  delivery: Delivery,
): Promise<Sent> => {
  const resident = residentOf({ store }, psid);
  const at = now();
  store.putResident({ ...resident, lastActionAt: at });
  const { mid } = store.putMessage({ ...blankMessage(psid, 'resident', at), text: postback.title, payload: postback.payload });
  const event = events.postbackEvent(where(psid, at), { mid, ...postback });
  const outcome = await webhook.send(`Przycisk${shorten(postback.title)}`, psid, entryOf(event, at, delivery.standby), delivery, [
    mid,
  ]);
  return { mid, message: store.message(mid), ...outcome };
};

const ownMessage = ({ store }: Pick<Chat, 'store'>, psid: string, mid: string): ChatMessage => {
  const message = store.message(mid);
  if (message?.psid !== psid) throw new RequestError(404, `no message ${mid} in the chat of ${psid}`);
  return message;
};

/** `emoji` null takes the reaction back. */
export const react = async (
  { store, webhook, now }: Chat,
  psid: string,
  mid: string,
  emoji: string | null,
  delivery: Delivery,
): Promise<Outcome> => {
  const message = ownMessage({ store }, psid, mid);
  store.putMessage({ ...message, reaction: emoji });
  const at = now();
  const event = events.reactionEvent(where(psid, at), mid, emoji);
  return webhook.send(
    emoji === null ? 'Cofnięta reakcja' : `Reakcja ${emoji}`,
    psid,
    entryOf(event, at, delivery.standby),
    delivery,
  );
};

export const unsend = async ({ store, webhook, now }: Chat, psid: string, mid: string, delivery: Delivery): Promise<Outcome> => {
  const message = ownMessage({ store }, psid, mid);
  if (message.from !== 'resident') throw new RequestError(409, 'only own messages can be unsent');
  store.putMessage({ ...message, text: null, attachments: [], unsent: true });
  const at = now();
  return webhook.send(
    'Cofnięta wiadomość',
    psid,
    entryOf(events.unsendEvent(where(psid, at), mid), at, delivery.standby),
    delivery,
  );
};

export const edit = async (
  { store, webhook, now }: Chat,
  psid: string,
  mid: string,
  text: string,
  delivery: Delivery,
): Promise<Outcome> => {
  const message = ownMessage({ store }, psid, mid);
  if (message.from !== 'resident' || message.unsent || message.text === null)
    throw new RequestError(409, 'only own texts can be edited');
  if (message.edits >= EDITS) throw new RequestError(409, `a message can be edited ${EDITS} times`);
  if (now() - Date.parse(message.at) > EDIT_WINDOW_MS) throw new RequestError(409, 'a message can be edited for 15 minutes');
  store.putMessage({ ...message, text, edits: message.edits + 1 });
  const at = now();
  const event = events.editEvent(where(psid, at), mid, text, message.edits + 1);
  return webhook.send(`Zmieniona wiadomość${shorten(text)}`, psid, entryOf(event, at, delivery.standby), delivery);
};

/** The resident has looked at the chat: everything from the page up to now is read. Nothing new, nothing sent. */
export const read = async ({ store, webhook, now }: Chat, psid: string, delivery: Delivery): Promise<Outcome> => {
  residentOf({ store }, psid);
  const unread = store.unread(psid).filter(({ from }) => from !== 'resident');
  if (unread.length === 0) return { answers: [], pending: false };
  for (const message of unread) store.putMessage({ ...message, status: 'read' });
  const at = now();
  return webhook.send('Przeczytane', psid, entryOf(events.readEvent(where(psid, at)), at, delivery.standby), delivery);
};

/** An m.me link with `ref` in a chat that exists; the same for an opt-in. Neither is a message, so neither opens the window. */
export const follow = async (
  { store, webhook, now }: Chat,
  psid: string,
  kind: 'referral' | 'optin',
  ref: string,
  delivery: Delivery,
): Promise<Outcome> => {
  residentOf({ store }, psid);
  const at = now();
  const event = kind === 'referral' ? events.referralEvent(where(psid, at), ref) : events.optinEvent(where(psid, at), ref);
  return webhook.send(
    kind === 'referral' ? 'Wejście z linku m.me' : 'Zgoda (optin)',
    psid,
    entryOf(event, at, delivery.standby),
    delivery,
  );
};

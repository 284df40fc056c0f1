/** The calls of Graph that the simulator knows: sending, the messenger profile, a person's name, what the page is subscribed to. */
import { blankMessage, type Chat } from './chat.ts';
import { PLAIN_DELIVERY } from './delivery.ts';
import { conversations } from './graph-conversations.ts';
import { REFUSALS } from './graph-errors.ts';
import { acceptedMessage, echoBody } from './graph-message.ts';
import { appOfToken, subscribedApps } from './graph-page.ts';
import type { Quota } from './graph-quota.ts';
import { type Call, type Reply, refuse } from './graph-reply.ts';
import { SendRequest } from './graph-request.ts';
import { refuseSend } from './graph-rules.ts';
import { MessengerProfile, PROFILE_FIELDS, refuseProfile } from './messenger-profile.ts';
import { type Fault, IDENTITY } from './model.ts';
import { announceSent } from './page-acts.ts';

/** The dots stand for 20 s unless a message comes first. */
const TYPING_MS = 20_000;

const sendMessage = ({ store, webhook, now }: Chat, quota: Quota, fault: Fault, { body }: Call): Reply => {
  const parsed = SendRequest.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(
      REFUSALS.invalid(
        `Invalid parameter: ${issue?.path.join('.') ?? ''}`,
        `zły kształt żądania: ${issue?.path.join('.')} (${issue?.message})`,
      ),
    );
  }
  const request = parsed.data;
  const psid = request.recipient.id;
  const resident = store.resident(psid);
  const at = now();
  const refusal = refuseSend(request, { now: at, lastActionAt: resident?.lastActionAt ?? null });
  if (refusal || !resident) return refuse(refusal ?? REFUSALS.unknownPerson, psid);

  if (request.message === undefined) {
    if (request.sender_action === 'mark_seen') {
      for (const message of store.unread(psid).filter(({ from }) => from === 'resident'))
        store.putMessage({ ...message, status: 'read' });
      store.putResident({ ...resident, seenUntil: at });
    } else store.putResident({ ...resident, typingUntil: request.sender_action === 'typing_on' ? at + TYPING_MS : 0 });
    return { ok: true, psid, summary: `Graph przyjął: ${request.sender_action}`, body: { recipient_id: psid } };
  }

  const over = quota.refuse(at, store.quota());
  if (over) return refuse(over, psid);

  const { message } = request;
  const sent = store.putMessage({
    ...blankMessage(psid, 'bot', at),
    ...acceptedMessage(message),
    tag: request.tag ?? null,
    replyTo: request.reply_to?.mid ?? null,
  });
  if (resident.typingUntil > at) store.putResident({ ...resident, typingUntil: 0 });
  const chat = { store, webhook, now };
  return {
    ok: true,
    psid,
    summary: request.tag === 'HUMAN_AGENT' ? 'Graph przyjął wiadomość człowieka (HUMAN_AGENT)' : 'Graph przyjął wiadomość',
    body: { recipient_id: psid, message_id: sent.mid },
    dropped: fault.name === 'drop-after-acceptance',
    after: announceSent(chat, sent, echoBody(message), PLAIN_DELIVERY),
  };
};

const changeProfile = ({ store }: Chat, { method, query, body }: Call): Reply => {
  if (method === 'GET') {
    const fields = (query.get('fields') ?? '').split(',').filter((field) => field !== '');
    const unknown = fields.find((field) => !PROFILE_FIELDS.includes(field));
    if (unknown !== undefined) return refuse(REFUSALS.unknownField(unknown));
    const chosen = Object.fromEntries(Object.entries(store.profile()).filter(([field]) => fields.includes(field)));
    return {
      ok: true,
      psid: null,
      summary: 'Graph oddał ustawienia profilu',
      body: { data: Object.keys(chosen).length === 0 ? [] : [chosen] },
    };
  }
  if (method === 'DELETE') {
    const fields = new Set(Object(body).fields ?? []);
    store.setProfile(
      MessengerProfile.parse(Object.fromEntries(Object.entries(store.profile()).filter(([field]) => !fields.has(field)))),
    );
    return { ok: true, psid: null, summary: `Graph usunął z profilu: ${[...fields].join(', ')}`, body: { result: 'success' } };
  }
  const parsed = MessengerProfile.safeParse(body);
  if (!parsed.success)
    return refuse(
      REFUSALS.invalid(`Invalid parameter: ${parsed.error.issues[0]?.path.join('.')}`, 'zły kształt ustawień profilu'),
    );
  const refusal = refuseProfile(parsed.data, store.profile());
  if (refusal) return refuse(refusal);
  store.setProfile({ ...store.profile(), ...parsed.data });
  return {
    ok: true,
    psid: null,
    summary: `Graph zapisał profil: ${Object.keys(parsed.data).join(', ')}`,
    body: { result: 'success' },
  };
};

const PERSON_FIELDS = new Set(['id', 'name', 'first_name', 'last_name', 'profile_pic', 'locale', 'timezone']);

const person = ({ store }: Chat, psid: string, query: URLSearchParams): Reply => {
  const resident = store.resident(psid);
  if (!resident || resident.lastActionAt === null) return refuse({ ...REFUSALS.unknownPerson, subcode: 33 }, psid);
  const fields = (query.get('fields') ?? 'first_name,last_name,profile_pic,id').split(',');
  const unknown = fields.find((field) => !PERSON_FIELDS.has(field));
  if (unknown !== undefined) return refuse(REFUSALS.unknownField(unknown), psid);
  const [first = '', ...rest] = resident.name.split(' ');
  const known: Record<string, string> = { id: psid, name: resident.name, first_name: first, last_name: rest.join(' ') };
  const body = Object.fromEntries([...fields, 'id'].filter((field) => field in known).map((field) => [field, known[field]]));
  return { ok: true, psid, summary: 'Graph oddał imię mieszkańca', body };
};

/** Which call it is, and its answer. */
export const answerCall = (chat: Chat, quota: Quota, fault: Fault, call: Call): Reply => {
  const [subject = '', edge] = call.path.split('/');
  const page = subject === 'me' || subject === IDENTITY.pageId;
  if (page && edge === 'messages' && call.method === 'POST') return sendMessage(chat, quota, fault, call);
  if (page && edge === 'messenger_profile' && ['GET', 'POST', 'DELETE'].includes(call.method)) return changeProfile(chat, call);
  if (page && edge === 'subscribed_apps' && ['GET', 'POST', 'DELETE'].includes(call.method)) return subscribedApps(chat, call);
  if (page && edge === 'conversations' && call.method === 'GET') return conversations(chat, call);
  if (subject === 'app' && edge === undefined && call.method === 'GET') return appOfToken();
  if (page && edge === undefined && call.method === 'GET')
    return {
      ok: true,
      psid: null,
      summary: 'Graph oddał stronę',
      body: { id: IDENTITY.pageId, name: 'Strona programu (symulator)' },
    };
  if (/^\d+$/.test(subject) && edge === undefined && call.method === 'GET') return person(chat, subject, call.query);
  return refuse(REFUSALS.unknownPath(`/${call.path}`));
};

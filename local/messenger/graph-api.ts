/** `/local/graph`: the part of Graph that the program calls, with Meta's rules and, if somebody turned the switch, Meta's bad days. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { announceSent, blankMessage, type Chat } from './chat.ts';
import { PLAIN_DELIVERY } from './delivery.ts';
import { errorBody, type GraphRefusal, REFUSALS } from './graph-errors.ts';
import { acceptedMessage, echoBody } from './graph-message.ts';
import { createQuota, type Quota } from './graph-quota.ts';
import { SendRequest } from './graph-request.ts';
import { refuseSend } from './graph-rules.ts';
import { answer, readBody } from './http-io.ts';
import { MessengerProfile, PROFILE_FIELDS, refuseProfile } from './messenger-profile.ts';
import { type Fault, IDENTITY, NO_FAULT } from './model.ts';

const BODY_LIMIT = 1024 * 1024;
/** The dots stand for 20 s unless a message comes first. */
const TYPING_MS = 20_000;

export interface GraphOptions {
  readonly chat: Chat;
  readonly pageToken: string;
}

interface Call {
  readonly method: string;
  /** After the version, e.g. `me/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

type Reply =
  | {
      readonly ok: true;
      readonly body: unknown;
      readonly summary: string;
      readonly psid: string | null;
      readonly dropped?: boolean;
      readonly after?: () => void;
    }
  | { readonly ok: false; readonly refusal: GraphRefusal; readonly psid: string | null };

const refuse = (refusal: GraphRefusal, psid: string | null = null): Reply => ({ ok: false, refusal, psid });

const sameToken = (seen: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(seen), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const tokenOf = (request: IncomingMessage, query: URLSearchParams): string | null =>
  /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? query.get('access_token');

/** What the switch does to any call, before Graph looks at it. */
const FAULT_REFUSALS: Partial<Record<Fault['name'], GraphRefusal>> = {
  'token-dead': REFUSALS.tokenDead,
  'page-restricted': REFUSALS.pageRestricted,
  throttled: REFUSALS.throttled,
  'throttled-613': REFUSALS.throttledCalls,
  'user-unavailable': REFUSALS.unavailable,
  temporary: REFUSALS.temporary,
};

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
    after: () => void announceSent(chat, sent, echoBody(message), PLAIN_DELIVERY).catch(console.error),
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

const route = (chat: Chat, quota: Quota, fault: Fault, call: Call): Reply => {
  const [subject = '', edge] = call.path.split('/');
  const page = subject === 'me' || subject === IDENTITY.pageId;
  if (page && edge === 'messages' && call.method === 'POST') return sendMessage(chat, quota, fault, call);
  if (page && edge === 'messenger_profile' && ['GET', 'POST', 'DELETE'].includes(call.method)) return changeProfile(chat, call);
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

const parseBody = (bytes: Buffer): unknown => {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
};

export const createGraphApi = ({ chat, pageToken }: GraphOptions) => {
  const { store, now } = chat;
  const quota = createQuota(() => store.residents().filter(({ lastActionAt }) => lastActionAt !== null).length);

  const media = (id: string, response: ServerResponse): void => {
    const plain = { 'content-type': 'text/plain' };
    const found = store.media(id);
    if (!found) answer(response, 404, plain, 'Not Found');
    else if (now() > found.expiresAt) answer(response, 403, plain, 'URL signature expired');
    else answer(response, 200, { 'content-type': found.contentType, 'x-content-type-options': 'nosniff' }, found.bytes);
  };

  const spendFault = (fault: Fault): void => {
    if (fault.times === null) return;
    store.setFault(fault.times <= 1 ? NO_FAULT : { ...fault, times: fault.times - 1 });
  };

  const decide = (request: IncomingMessage, fault: Fault, call: Call): Reply => {
    const token = tokenOf(request, call.query);
    if (token === null) return refuse(REFUSALS.tokenMissing);
    if (!sameToken(token, pageToken)) return refuse(REFUSALS.tokenWrong);
    const imposed = FAULT_REFUSALS[fault.name];
    if (imposed)
      return refuse(imposed, typeof Object(call.body).recipient?.id === 'string' ? Object(call.body).recipient.id : null);
    return route(chat, quota, fault, call);
  };

  const respond = (response: ServerResponse, reply: Reply): { status: number; text: string } => {
    const status = reply.ok ? 200 : reply.refusal.status;
    const text = JSON.stringify(reply.ok ? reply.body : errorBody(reply.refusal, randomBytes(8).toString('base64url')));
    if (reply.ok && reply.dropped) response.socket?.destroy();
    else {
      const authenticate =
        !reply.ok && reply.refusal.code === 190
          ? { 'www-authenticate': `OAuth "Facebook Platform" "invalid_token" "${reply.refusal.message}"` }
          : {};
      answer(
        response,
        status,
        { 'content-type': 'application/json; charset=UTF-8', 'facebook-api-version': 'v25.0', ...authenticate },
        text,
      );
    }
    return { status, text };
  };

  /** `path` is what follows `/local/graph/`. */
  return async (request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams): Promise<void> => {
    const started = performance.now();
    const [version = '', ...rest] = path.split('/');
    if (version === 'media' && rest[0] !== undefined) return media(rest[0], response);
    const bytes = await readBody(request, BODY_LIMIT);
    const method = request.method ?? 'GET';
    const call: Call = { method, path: rest.join('/'), query, body: parseBody(bytes) };
    const fault = store.fault();
    if (fault.name !== 'none') spendFault(fault);
    if (fault.name === 'slow') await wait(fault.seconds * 1000);
    if (fault.name === 'http-500') {
      answer(response, 500, { 'content-type': 'text/html' }, '<html><body>Sorry, something went wrong.</body></html>');
      log('Graph odpowiedział błędem 500 (usterka z przełącznika)', false, 500, null, '');
      return;
    }
    const reply = /^v\d+\.\d+$/.test(version) ? decide(request, fault, call) : refuse(REFUSALS.unknownPath(`/${path}`));
    const { status, text } = respond(response, reply);
    if (reply.ok) {
      log(
        reply.dropped ? `${reply.summary}, ale zerwał połączenie przed odpowiedzią` : reply.summary,
        !reply.dropped,
        status,
        reply.psid,
        text,
      );
      if (reply.after) setImmediate(reply.after);
    } else {
      const { code, subcode, why } = reply.refusal;
      log(`Graph odmówił: ${why} (kod ${code}${subcode === null ? '' : `/${subcode}`})`, false, status, reply.psid, text);
    }

    function log(summary: string, ok: boolean, httpStatus: number, psid: string | null, said: string): void {
      store.addLog({
        at: new Date(now()).toISOString(),
        direction: 'graph',
        psid,
        ok,
        status: httpStatus,
        ms: Math.round((performance.now() - started) * 10) / 10,
        summary,
        request: `${method} /${path}\n${bytes.toString('utf8').slice(0, 4000)}`,
        response: said.slice(0, 1000),
      });
    }
  };
};

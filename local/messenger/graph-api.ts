/** `/local/graph`: the part of Graph that the program calls, with Meta's rules and, if somebody turned the switch, Meta's bad days. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Chat } from './chat.ts';
import { answerCall } from './graph-calls.ts';
import { errorBody, type GraphRefusal, REFUSALS } from './graph-errors.ts';
import { debugToken, looksAfterPage } from './graph-page.ts';
import { createQuota } from './graph-quota.ts';
import { type Call, type Reply, refuse } from './graph-reply.ts';
import { answer, readBody } from './http-io.ts';
import { type Fault, IDENTITY, NO_FAULT } from './model.ts';

const BODY_LIMIT = 1024 * 1024;

export interface GraphOptions {
  readonly chat: Chat;
  readonly pageToken: string;
  /** With the app's id it is the app's own token, which inspects others. */
  readonly appSecret: string;
}

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

/** Faults that only whoever sends meets. */
const ABOUT_SENDING: ReadonlySet<Fault['name']> = new Set(['page-restricted', 'user-unavailable']);

const parseBody = (bytes: Buffer): unknown => {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
};

export const createGraphApi = ({ chat, pageToken, appSecret }: GraphOptions) => {
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
    const inspecting = call.path === 'debug_token';
    if (!sameToken(token, inspecting ? `${IDENTITY.appId}|${appSecret}` : pageToken)) return refuse(REFUSALS.tokenWrong);
    if (inspecting) return debugToken(call, sameToken(call.query.get('input_token') ?? '', pageToken), fault);
    const imposed = looksAfterPage(call) && ABOUT_SENDING.has(fault.name) ? undefined : FAULT_REFUSALS[fault.name];
    if (imposed)
      return refuse(imposed, typeof Object(call.body).recipient?.id === 'string' ? Object(call.body).recipient.id : null);
    return answerCall(chat, quota, fault, call);
  };

  const respond = (response: ServerResponse, version: string, reply: Reply): { status: number; text: string } => {
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
        { 'content-type': 'application/json; charset=UTF-8', 'facebook-api-version': version, ...authenticate },
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
    // A fault for so many times is meant for what the program says, not for its looking after the page.
    if (fault.name !== 'none' && !looksAfterPage(call)) spendFault(fault);
    if (fault.name === 'slow') await wait(fault.seconds * 1000);
    if (fault.name === 'http-500') {
      answer(response, 500, { 'content-type': 'text/html' }, '<html><body>Sorry, something went wrong.</body></html>');
      log('Graph odpowiedział błędem 500 (usterka z przełącznika)', false, 500, null, '');
      return;
    }
    const reply = /^v\d+\.\d+$/.test(version) ? decide(request, fault, call) : refuse(REFUSALS.unknownPath(`/${path}`));
    const { status, text } = respond(response, version, reply);
    if (reply.ok) {
      log(
        reply.dropped ? `${reply.summary}, ale zerwał połączenie przed odpowiedzią` : reply.summary,
        !reply.dropped,
        status,
        reply.psid,
        text,
      );
      const { after } = reply;
      if (after) setImmediate(() => void after().catch(console.error));
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

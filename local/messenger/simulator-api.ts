/** `/simulator/api`: what the page, the tests and the benchmark do through HTTP and JSON. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as schemas from './api-schemas.ts';
import * as acts from './chat.ts';
import { answer, answerJson, RequestError, readBody, readJson } from './http-io.ts';
import { iceBreakersOf } from './messenger-profile.ts';
import { type Attachment, FAULTS, IDENTITY, PAGE_INBOX_APP_ID, THUMB_STICKER_ID } from './model.ts';
import { answerAsPerson, enforcePolicy } from './page-acts.ts';
import { sampleFile } from './samples.ts';

const JSON_LIMIT = 1024 * 1024;
export const UPLOAD_LIMIT = 8 * 1024 * 1024;
/** Meta's media addresses expire; ours soon, so that a program which does not copy at once is found out. */
export const MEDIA_LIFE_MS = 60 * 60_000;
const LOG_PAGE = 200;

export interface ApiOptions {
  readonly chat: acts.Chat;
  readonly publicUrl: string;
  readonly webhookUrl: string;
  readonly verifyToken: string;
}

interface Call {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  readonly parameter: string;
}

/** `raw` answers by itself. */
type Handler = (call: Call) => Promise<{ status?: number; body: unknown }>;

export const createSimulatorApi = ({ chat, publicUrl, webhookUrl, verifyToken }: ApiOptions) => {
  const { store, webhook, now } = chat;

  const note = (summary: string, psid: string | null = null) =>
    store.addLog({
      at: new Date(now()).toISOString(),
      direction: 'page',
      psid,
      ok: true,
      status: null,
      ms: null,
      summary,
      request: '',
      response: '',
    });

  const mediaUrl = (id: string): string => `${publicUrl}/local/graph/media/${id}`;

  const upload = (bytes: Uint8Array, contentType: string, name: string): string => {
    const id = randomUUID();
    store.putMedia({ id, contentType, name, bytes, expiresAt: now() + MEDIA_LIFE_MS });
    return id;
  };

  const attachmentOf = async (wish: schemas.AttachmentWish): Promise<Attachment> => {
    const sample = wish.sample === undefined ? null : await sampleFile(wish.sample);
    const mediaId = sample ? upload(sample.bytes, sample.contentType, sample.name) : wish.mediaId;
    return {
      type: wish.type,
      url: mediaId === undefined ? (wish.url ?? null) : mediaUrl(mediaId),
      ...(wish.title === undefined ? {} : { title: wish.title }),
      ...(wish.stickerId === undefined ? {} : { stickerId: wish.stickerId }),
    };
  };

  const send = async (psid: string, wish: schemas.SendWish): Promise<unknown> => {
    const { delivery, postback, referral, optin } = wish;
    if (postback) return acts.tapPostback(chat, psid, { ...postback, ref: postback.ref ?? null }, delivery);
    if (referral !== undefined) return acts.follow(chat, psid, 'referral', referral, delivery);
    if (optin !== undefined) return acts.follow(chat, psid, 'optin', optin, delivery);
    const thumb: Attachment[] = wish.like
      ? [{ type: 'sticker', url: `${publicUrl}/simulator/thumb.svg`, stickerId: THUMB_STICKER_ID }]
      : [];
    const wished = [...(wish.attachments ?? []), ...(wish.attachment ? [wish.attachment] : [])];
    const attachments = [...thumb, ...(await Promise.all(wished.map(attachmentOf)))];
    const text = wish.text ?? wish.quickReply?.title ?? wish.quickReply?.payload ?? null;
    if (text === null && attachments.length === 0)
      throw new RequestError(400, 'say something: text, quickReply, postback, attachment, like, referral or optin');
    return acts.say(
      chat,
      psid,
      { text, quickReplyPayload: wish.quickReply?.payload ?? null, attachments, replyTo: wish.replyTo ?? null },
      delivery,
    );
  };

  const chatOf = (psid: string, since: number) => {
    const resident = acts.residentOf(chat, psid);
    return {
      messages: store.messages(psid, since),
      cursor: store.rev(),
      typing: resident.typingUntil > now(),
      lastActionAt: resident.lastActionAt,
    };
  };

  const faults = () => ({ ...store.fault(), fault: store.fault().name, quota: store.quota(), known: FAULTS });

  const verify = async (): Promise<unknown> => {
    const challenge = String(Math.floor(Math.random() * 1e9));
    const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': challenge });
    const response = await fetch(`${webhookUrl}?${query}`).catch(() => null);
    const body = response === null ? '' : await response.text();
    const ok = response?.status === 200 && body === challenge;
    store.addLog({
      at: new Date(now()).toISOString(),
      direction: 'webhook',
      psid: null,
      ok,
      status: response?.status ?? null,
      ms: null,
      summary: ok ? 'Weryfikacja webhooka: odpowiedział jak trzeba' : 'Weryfikacja webhooka: zła odpowiedź',
      request: `GET ?${query}`,
      response: body.slice(0, 1000),
    });
    return { ok, status: response?.status ?? null };
  };

  const number = (query: URLSearchParams, name: string): number => Number(query.get(name) ?? 0) || 0;

  const parsed = async <T>(schema: { parse: (value: unknown) => T }, request: IncomingMessage): Promise<T> =>
    schema.parse(await readJson(request, JSON_LIMIT));

  const handlers: Readonly<Record<string, Handler>> = {
    'GET state': async ({ query }) => {
      const psid = query.get('psid');
      const known = psid !== null && store.resident(psid) !== null;
      return {
        body: {
          now: now(),
          pageId: IDENTITY.pageId,
          residents: store.residents(),
          chat: known ? { psid, ...chatOf(psid, number(query, 'since')) } : null,
          log: store.log(number(query, 'log'), LOG_PAGE),
          faults: faults(),
          pending: store
            .deliveries()
            .map(({ id, psid: whose, what, tries, dueAt, hold }) => ({ id, psid: whose, what, tries, dueAt, hold })),
          menu: store.profile().persistent_menu?.find(({ locale }) => locale === 'default')?.call_to_actions ?? [],
          iceBreakers: iceBreakersOf(store.profile()),
          getStarted: store.profile().get_started?.payload ?? null,
        },
      };
    },
    'GET residents': async () => ({ body: { residents: store.residents() } }),
    'POST residents': async ({ request }) => ({
      status: 201,
      body: acts.addResident(chat, (await parsed(schemas.NewResident, request)).name),
    }),
    'POST residents/:psid/send': async ({ request, parameter }) => ({
      body: await send(parameter, await parsed(schemas.SendWish, request)),
    }),
    'GET residents/:psid/messages': async ({ query, parameter }) => ({ body: chatOf(parameter, number(query, 'since')) }),
    'POST residents/:psid/react': async ({ request, parameter }) => {
      const { mid, emoji, delivery } = await parsed(schemas.ReactWish, request);
      return { body: await acts.react(chat, parameter, mid, emoji, delivery) };
    },
    'POST residents/:psid/unsend': async ({ request, parameter }) => {
      const { mid, delivery } = await parsed(schemas.UnsendWish, request);
      return { body: await acts.unsend(chat, parameter, mid, delivery) };
    },
    'POST residents/:psid/edit': async ({ request, parameter }) => {
      const { mid, text, delivery } = await parsed(schemas.EditWish, request);
      return { body: await acts.edit(chat, parameter, mid, text, delivery) };
    },
    'POST residents/:psid/read': async ({ request, parameter }) => ({
      body: await acts.read(chat, parameter, (await parsed(schemas.ReadWish, request)).delivery),
    }),
    'POST page/send': async ({ request }) => {
      const { psid, text, appId, delivery } = await parsed(schemas.PageSendWish, request);
      return { body: await answerAsPerson(chat, psid, text, appId ?? PAGE_INBOX_APP_ID, delivery) };
    },
    'POST page/policy': async ({ request }) => {
      const { action, reason, delivery } = await parsed(schemas.PolicyWish, request);
      return { body: await enforcePolicy(chat, action, reason, delivery) };
    },
    'POST events': async ({ request }) => {
      const { event, psid, delivery } = await parsed(schemas.RawEvent, request);
      return {
        body: await webhook.send('Dowolne zdarzenie', psid ?? null, acts.entryOf(event, now(), delivery.standby), delivery),
      };
    },
    'GET faults': async () => ({ body: faults() }),
    'POST faults': async ({ request }) => {
      const { fault, times, seconds, quota } = await parsed(schemas.FaultWish, request);
      store.setFault({ name: fault, times, seconds });
      if (quota !== undefined) store.setQuota(quota);
      note(fault === 'none' ? 'Usterki Graph wyłączone' : `Włączona usterka Graph: ${fault}`);
      return { body: faults() };
    },
    'GET log': async ({ query }) => {
      const log = store.log(number(query, 'since'), LOG_PAGE);
      return { body: { log, cursor: log.at(-1)?.seq ?? number(query, 'since') } };
    },
    'GET deliveries': async () => ({ body: { pending: store.deliveries() } }),
    'POST deliveries/flush': async () => ({ body: { answers: await webhook.flush() } }),
    'POST verify': async () => ({ body: await verify() }),
    'POST media': async ({ request, query }) => {
      const contentType = request.headers['content-type'] ?? 'application/octet-stream';
      const id = upload(await readBody(request, UPLOAD_LIMIT), contentType, query.get('name') ?? 'plik');
      return { status: 201, body: { id, url: mediaUrl(id) } };
    },
  };

  /** What a resident sees on their own phone does not expire. */
  const ownMedia = (id: string, response: ServerResponse): void => {
    const media = store.media(id);
    if (!media) throw new RequestError(404, 'no such media');
    answer(
      response,
      200,
      { 'content-type': media.contentType, 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' },
      media.bytes,
    );
  };

  /** `path` is what follows `/simulator/api/`. */
  return async (request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams): Promise<void> => {
    const [head = '', parameter = '', ...rest] = path.split('/');
    const method = request.method ?? 'GET';
    if (method === 'GET' && head === 'media') return ownMedia(parameter, response);
    const name = head === 'residents' && parameter !== '' ? ['residents', ':psid', ...rest].join('/') : path;
    const handler = handlers[`${method} ${name}`];
    if (!handler) throw new RequestError(404, `no ${method} /simulator/api/${path}`);
    const { status = 200, body } = await handler({ request, query, parameter });
    answerJson(response, status, body);
  };
};

/**
 * The chat of residents without Messenger: the same engine behind the same queue, on the programme's own page. A code that their browser made
 * is all that opens it, here and anywhere else; the table knows a keyed hash of it only.
 */
import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Inbound } from '../bot/channels/inbound.ts';
import type { Message } from '../shared/conversations/model.ts';
import { messagesOf } from '../shared/conversations/store.ts';
import { brokenSince } from '../shared/page-health/decide.ts';
import { readPageHealth } from '../shared/page-health/store.ts';
import { currentCause } from '../shared/platform/cause.ts';
import { environment } from '../shared/platform/environment.ts';
import { conversationIdOf, eventId } from '../shared/platform/ids.ts';
import { parseJson } from '../shared/platform/json.ts';
import { type Limit, takeAll } from '../shared/platform/limits.ts';
import { log } from '../shared/platform/logging.ts';
import { sendAll } from '../shared/platform/queue.ts';
import { secretOf } from '../shared/platform/random-secret.ts';
import { type Table, table } from '../shared/platform/table.ts';
import { addSeconds, systemClock } from '../shared/platform/time.ts';
import {
  type ChatPage,
  type ChatTrouble,
  LARGEST_PHOTO,
  type PageState,
  PHOTO_TYPES,
  type PhotoAnnounced,
  type PhotoLink,
  type SaidThere,
} from '../shared/web-chat/api.ts';
import { chatUploadKey, sentAddress } from '../shared/web-chat/photo-keys.ts';
import { httpEdge } from './edge/http.ts';
import { type Network, networkOf } from './edge/network.ts';
import { uploadLink } from './edge/upload-link.ts';

/** 60 bits: twelve of 32 letters without 0, O, 1, I. */
const CODE = /^[2-9A-HJ-NP-Z]{12}$/;
/** Characters; the engine hears no more of one message anyway. */
const LONGEST_TEXT = 2000;
/** Messages that a page shows. */
const SHOWN = 50;
/** Of one network in an hour: a family on one connection, not a machine. */
const MESSAGES_PER_HOUR = 200;
/** Behind one peer (CloudFront, mostly) are many readers. */
const READERS_OF_A_PEER = 50;

/** Made by the browser: sent again after a lost connection, it is one message, or one photo. */
const NameSchema = z.string().regex(/^[\w-]{8,64}$/);

const SaidSchema = z
  .strictObject({
    id: NameSchema,
    text: z.string().trim().max(LONGEST_TEXT),
    payload: z.string().min(1).max(1000).nullable().default(null),
    photo: NameSchema.exactOptional(),
  })
  .refine(({ text, photo }) => text !== '' || photo !== undefined) satisfies z.ZodType<SaidThere>;

const PhotoSchema = z.strictObject({
  id: NameSchema,
  contentType: z.enum(PHOTO_TYPES),
  bytes: z.int().min(1).max(LARGEST_PHOTO),
}) satisfies z.ZodType<PhotoAnnounced>;

const json = (
  statusCode: number,
  body: ChatPage | PhotoLink | { readonly code: ChatTrouble } | null,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  body: body === null ? '' : JSON.stringify(body),
});
const trouble = (statusCode: number, code: ChatTrouble) => json(statusCode, { code });

const keyedHash = async (from: Table, words: string): Promise<string> =>
  createHmac('sha256', await secretOf(from, 'web-chat'))
    .update(words)
    .digest('base64url');

const limitsOf = async (from: Table, { reader, peer }: Network, now: string): Promise<readonly Limit[]> =>
  Promise.all(
    [
      { what: `reader#${reader}`, most: MESSAGES_PER_HOUR },
      { what: `peer#${peer}`, most: MESSAGES_PER_HOUR * READERS_OF_A_PEER },
    ].map(async ({ what, most }) => ({
      name: `web-chat#${now.slice(0, 13)}#${await keyedHash(from, what)}`,
      most,
      until: addSeconds(now, 2 * 3600),
    })),
  );

interface Chat {
  readonly conversationId: string;
  readonly address: string;
}

/** Null = it is no code. */
const chatOf = async (event: APIGatewayProxyEventV2): Promise<Chat | null> => {
  const code = (event.headers['x-chat-code'] ?? '').toUpperCase().replaceAll(/[\s-]/g, '');
  if (!CODE.test(code)) return null;
  const address = await keyedHash(table(), code);
  return { address, conversationId: conversationIdOf('chat', address) };
};

/** Null = the body is not of that shape. */
const bodyIn = <Schema extends z.ZodType>(event: APIGatewayProxyEventV2, schema: Schema): z.infer<Schema> | null => {
  const text = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
  try {
    return schema.parse(parseJson(text));
  } catch {
    return null;
  }
};

/** 202: the queue has it; the answer appears among the messages. */
const take = async (event: APIGatewayProxyEventV2, chat: Chat): Promise<APIGatewayProxyStructuredResultV2> => {
  const said = bodyIn(event, SaidSchema);
  if (said === null) return trouble(400, 'message');
  const now = systemClock();
  if (!(await takeAll(table(), await limitsOf(table(), networkOf(event), now)))) return trouble(429, 'too-many');
  const { id, text, payload, photo } = said;
  const attachments =
    photo === undefined ? [] : [{ kind: 'image' as const, url: sentAddress(chatUploadKey(chat.conversationId, photo)) }];
  const body: Inbound = {
    channel: 'chat',
    ...chat,
    at: now,
    eventKey: `chat:${chat.conversationId}:${id}`,
    event: { kind: 'message', mid: id, text: text === '' ? null : text, payload, attachments },
  };
  const cause = eventId(body.eventKey);
  await sendAll(environment('inboundQueueUrl'), [{ body: { ...body, cause }, group: chat.conversationId, deduplication: cause }]);
  log.info('event queued', {
    cause,
    request: currentCause(),
    conversationId: chat.conversationId,
    eventKind: body.event.kind,
  });
  return json(202, null);
};

/** A link by which the browser sends one photo; it counts as a message of its network does. */
const announce = async (event: APIGatewayProxyEventV2, chat: Chat): Promise<APIGatewayProxyStructuredResultV2> => {
  const photo = bodyIn(event, PhotoSchema);
  if (photo === null) return trouble(400, 'photo');
  if (!(await takeAll(table(), await limitsOf(table(), networkOf(event), systemClock())))) return trouble(429, 'too-many');
  const { id, contentType, bytes } = photo;
  const url = await uploadLink(chatUploadKey(chat.conversationId, id), contentType, bytes);
  return json(201, { url, headers: { 'content-type': contentType } });
};

const lineOf = ({ id, at, from, text, line, externalId, attachments }: Message): ChatPage['messages'][number] => ({
  id,
  at,
  from,
  text: line?.text ?? text ?? '',
  quickReplies: line?.quickReplies ?? [],
  links:
    line?.buttons.map((button) => ({ title: button.title, href: button.kind === 'url' ? button.url : `tel:${button.number}` })) ??
    [],
  // As the browser named it, so that it knows its own words again.
  sentAs: from === 'resident' ? externalId : null,
  photos: attachments.length,
});

const show = async ({ conversationId }: Chat): Promise<APIGatewayProxyStructuredResultV2> => {
  const newest = await messagesOf(table(), conversationId, SHOWN);
  const messages = newest
    .filter(
      ({ line, text, unsentAt, attachments }) => unsentAt === null && (line !== null || text !== null || attachments.length > 0),
    )
    .map(lineOf);
  return json(200, { messages });
};

/** For everybody, and for whoever stands before the table: read once a minute. */
const pageState = async (): Promise<APIGatewayProxyStructuredResultV2> => {
  const broken = brokenSince(await readPageHealth(table()), systemClock());
  const body: PageState = { messengerBrokenSince: broken?.since ?? null };
  return {
    statusCode: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
    },
    body: JSON.stringify(body),
  };
};

export const handler = httpEdge(
  async (event) => {
    if (event.requestContext.http.path === '/chat/page') return pageState();
    const chat = await chatOf(event);
    if (chat === null) return trouble(400, 'code');
    if (event.requestContext.http.path === '/chat/photos') return announce(event, chat);
    return event.requestContext.http.method === 'POST' ? take(event, chat) : show(chat);
  },
  () => trouble(500, 'broken'),
);

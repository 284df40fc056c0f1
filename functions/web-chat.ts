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
import type { ChatPage, ChatTrouble, PageState, SaidThere } from '../shared/web-chat/api.ts';
import { httpEdge } from './edge/http.ts';
import { type Network, networkOf } from './edge/network.ts';

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

const SaidSchema = z.strictObject({
  /** Made by the browser: sent again after a lost connection, it is one message. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  payload: z.string().min(1).max(1000).nullable().default(null),
}) satisfies z.ZodType<SaidThere>;

const json = (statusCode: number, body: ChatPage | { readonly code: ChatTrouble } | null): APIGatewayProxyStructuredResultV2 => ({
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

const saidIn = (event: APIGatewayProxyEventV2): z.infer<typeof SaidSchema> | null => {
  const text = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
  try {
    return SaidSchema.parse(parseJson(text));
  } catch {
    return null;
  }
};

/** 202: the queue has it; the answer appears among the messages. */
const take = async (event: APIGatewayProxyEventV2, chat: Chat): Promise<APIGatewayProxyStructuredResultV2> => {
  const said = saidIn(event);
  if (said === null) return trouble(400, 'message');
  const now = systemClock();
  if (!(await takeAll(table(), await limitsOf(table(), networkOf(event), now)))) return trouble(429, 'too-many');
  const { id, text, payload } = said;
  const body: Inbound = {
    channel: 'chat',
    ...chat,
    at: now,
    eventKey: `chat:${chat.conversationId}:${id}`,
    event: { kind: 'message', mid: id, text, payload, attachments: [] },
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

const lineOf = ({ id, at, from, text, line, externalId }: Message): ChatPage['messages'][number] => ({
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
});

const show = async ({ conversationId }: Chat): Promise<APIGatewayProxyStructuredResultV2> => {
  const newest = await messagesOf(table(), conversationId, SHOWN);
  const messages = newest.filter(({ line, text, unsentAt }) => unsentAt === null && (line !== null || text !== null)).map(lineOf);
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
    return event.requestContext.http.method === 'POST' ? take(event, chat) : show(chat);
  },
  () => trouble(500, 'broken'),
);

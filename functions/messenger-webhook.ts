/**
 * The front door on Messenger: checks the signature over the raw bytes, sorts what came, and answers 200 only when every event is on its
 * queue. Knows nothing of the bot. Source: Meta, Messenger Platform webhooks.
 */
import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { signatureIsValid } from '../bot/channels/messenger/signature.ts';
import { type Sorted, sortWebhook } from '../bot/channels/messenger/webhook-events.ts';
import { currentCause } from '../shared/platform/cause.ts';
import { environment } from '../shared/platform/environment.ts';
import { eventId } from '../shared/platform/ids.ts';
import { parseJson } from '../shared/platform/json.ts';
import { log } from '../shared/platform/logging.ts';
import { sendAll } from '../shared/platform/queue.ts';
import { messengerSecret } from '../shared/platform/secrets.ts';
import { systemClock } from '../shared/platform/time.ts';
import { httpEdge, plain } from './edge/http.ts';

/** Meta sends a few kB; more is not Meta. */
const MAX_BYTES = 1024 * 1024;

const same = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

const verify = async (query: Record<string, string | undefined>): Promise<APIGatewayProxyStructuredResultV2> => {
  const { verifyToken } = await messengerSecret();
  const known = query['hub.mode'] === 'subscribe' && same(query['hub.verify_token'] ?? '', verifyToken);
  return known ? plain(200, query['hub.challenge'] ?? '') : plain(403, 'The verify token is not ours.');
};

const enqueue = async ({ inbound, receipts }: Sorted): Promise<void> => {
  await sendAll(
    environment('inboundQueueUrl'),
    inbound.map((event) => {
      const cause = eventId(event.eventKey);
      return { body: { ...event, cause }, group: event.conversationId, deduplication: cause };
    }),
  );
  for (const { conversationId, eventKey, event } of inbound)
    log.info('event queued', { cause: eventId(eventKey), request: currentCause(), conversationId, eventKind: event.kind });
  await sendAll(
    environment('receiptsQueueUrl'),
    receipts.map((body) => ({ body })),
  );
};

const bytesOf = ({ body, isBase64Encoded }: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');

const receive = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const bytes = bytesOf(event);
  if (bytes.length > MAX_BYTES) return plain(413, 'The body is larger than 1 MiB.');
  const { appSecret } = await messengerSecret();
  if (!signatureIsValid(bytes, event.headers['x-hub-signature-256'], appSecret))
    return plain(401, 'The signature is missing or wrong.');
  if (!event.headers['content-type']?.toLowerCase().startsWith('application/json')) return plain(415, 'Send application/json.');
  let body: unknown;
  try {
    body = parseJson(bytes.toString('utf8'));
  } catch {
    log.error('signed webhook body is not JSON', { bytes: bytes.length });
    return plain(400, 'The body is not JSON.');
  }
  const sorted = sortWebhook(body, systemClock());
  if (sorted === null) return plain(400, 'The body is not a page webhook.');
  if (sorted.ignored.length > 0) log.info('events passed over', { kinds: sorted.ignored });
  try {
    await enqueue(sorted);
  } catch (error) {
    log.error('events not queued; Meta sends them again', { error: error as Error });
    return plain(503, 'Not accepted, please send again.');
  }
  return plain(200, 'EVENT_RECEIVED');
};

export const handler = httpEdge(async (event) =>
  event.requestContext.http.method === 'GET' ? verify(event.queryStringParameters ?? {}) : receive(event),
);

/** The Messenger simulator behind a small server of its own, with a webhook that records and answers as told. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulator, type Simulator } from '../../local/messenger/index.ts';

export const SECRETS = { appSecret: 'test-app-secret', verifyToken: 'test-verify-token', pageToken: 'test-page-token' };

export interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The parsed body. */
  readonly json: { readonly entry: readonly { readonly messaging?: readonly Event[]; readonly standby?: readonly Event[] }[] };
}
export type Event = Readonly<Record<string, Record<string, unknown>>>;

const read = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, asserted on in tests
  readonly body: any;
}

/** `close` removes the data too. */
export const startSimulator = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'simulator-'));
  const heard: Heard[] = [];
  const webhook = { status: 200, silent: false };
  let offsetMs = 0;
  const now = () => Date.now() + offsetMs;
  const advance = (ms: number) => {
    offsetMs += ms;
  };
  const simulator: { current: Simulator | null } = { current: null };

  const server = createServer(async (request, response) => {
    if (await simulator.current?.handle(request, response)) return;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://test');
    if (pathname === '/local/clock') {
      await read(request);
      advance(25 * 3_600_000);
      response.end('{}');
      return;
    }
    if (request.method === 'GET') {
      const known = searchParams.get('hub.verify_token') === SECRETS.verifyToken;
      response.statusCode = known ? 200 : 403;
      response.end(known ? searchParams.get('hub.challenge') : 'no');
      return;
    }
    const body = await read(request);
    heard.push({ headers: request.headers, body, json: JSON.parse(body.toString('utf8')) });
    if (webhook.silent) return;
    response.statusCode = webhook.status;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;

  const start = () => {
    simulator.current = createSimulator({
      publicUrl: url,
      webhookUrl: `${url}/webhook`,
      ...SECRETS,
      dataDir,
      now,
      webhookTimeoutMs: 400,
    });
  };
  start();

  const call = async (method: string, path: string, body?: unknown): Promise<Answered> => {
    const response = await fetch(`${url}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  };
  const api = (method: string, path: string, body?: unknown) => call(method, `/simulator/api/${path}`, body);

  return {
    url,
    heard,
    webhook,
    advance,
    api,
    /** Graph, with the right token. */
    graph: (path: string, body: unknown, token = SECRETS.pageToken) =>
      call('POST', `/local/graph/v25.0/${path}?access_token=${token}`, body),
    /** A resident who has just written. */
    resident: async (text: string | null = 'dzień dobry'): Promise<string> => {
      const { psid } = (await api('POST', 'residents', { name: 'Mieszkanka 9' })).body;
      if (text !== null) await api('POST', `residents/${psid}/send`, { text });
      return psid;
    },
    /** What the webhook heard of a kind, e.g. `message`. */
    events: (kind: string): Event[] =>
      heard.flatMap(({ json }) => json.entry.flatMap(({ messaging = [] }) => messaging.filter((event) => kind in event))),
    restart: async () => {
      await simulator.current?.close();
      start();
    },
    close: async () => {
      await simulator.current?.close();
      server.close();
      server.closeAllConnections();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
export type Running = Awaited<ReturnType<typeof startSimulator>>;

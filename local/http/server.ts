import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BODY_LIMIT } from './http-api.ts';
import type { HttpAnswer, HttpRequest } from './http-event.ts';

/** Answers a request by itself, body included; false when the path is not its own. */
export type RawHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Bytes as they came. A body over the limit is cut one byte behind it, which is enough to see that it is too large. */
const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (size <= BODY_LIMIT) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, BODY_LIMIT + 1);
};

const write = (request: IncomingMessage, response: ServerResponse, { statusCode, headers, body }: HttpAnswer) => {
  const bodiless = statusCode === 204 || statusCode === 304;
  response.writeHead(statusCode, { ...headers, ...(!bodiless && { 'content-length': body.length }) });
  response.end(request.method === 'HEAD' || bodiless ? undefined : body);
};

export type LocalServer = {
  /** `http://localhost:<port>` */
  url: string;
  /** Until this is called, requests wait. */
  serve(raw: readonly RawHandler[], answer: (request: HttpRequest) => Promise<HttpAnswer>): void;
  /** Turns new requests away, except those of functions to the run itself (/local), and waits for the rest to end. */
  drain(graceMs: number): Promise<void>;
  close(): Promise<void>;
};

const listen = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });

/** The run before this one may be just letting go of the port. */
const listenPatiently = async (server: Server, port: number): Promise<number> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await listen(server, port, '127.0.0.1');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      if (tries === 20) throw new Error(`port ${port} is taken; set PORT to another one, or stop what runs there`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

const isOwn = (request: IncomingMessage) => request.url?.startsWith('/local/') === true;

/** The one origin of the local run, on the loopback interface only. */
export const startServer = async (port: number, failed: (error: unknown) => void): Promise<LocalServer> => {
  const ready = Promise.withResolvers<{ raw: readonly RawHandler[]; answer(request: HttpRequest): Promise<HttpAnswer> }>();
  let draining = false;
  const outside = new Set<Promise<void>>();
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { raw, answer } = await ready.promise;
    if (draining && !isOwn(request)) {
      response.writeHead(503, { 'content-type': 'text/plain', connection: 'close' });
      response.end('The local run is stopping.');
      return;
    }
    for (const handler of raw) if (await handler(request, response)) return;
    const body = await readBody(request);
    const { method = 'GET', url = '/', headers, socket } = request;
    write(request, response, await answer({ method, url, headers, body, sourceIp: socket.remoteAddress ?? '127.0.0.1' }));
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const handling: Promise<void> = handle(request, response)
      .catch((error: unknown) => {
        if (request.errored) return; // the caller went away
        failed(error);
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
        response.end('The local run failed; see its output.');
      })
      .finally(() => outside.delete(handling));
    if (!isOwn(request)) outside.add(handling);
  };
  const server = createServer(onRequest);
  const bound = await listenPatiently(server, port);
  // "localhost" is ::1 first on some machines; without IPv6 the other address is enough.
  const server6 = createServer(onRequest);
  await listen(server6, bound, '::1').catch(() => undefined);
  return {
    url: `http://localhost:${bound}`,
    serve: (raw, answer) => ready.resolve({ raw, answer }),
    drain: async (graceMs) => {
      draining = true;
      await Promise.race([Promise.allSettled(outside), new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    },
    close: async () => {
      await Promise.all(
        [server, server6].map(
          (one) =>
            new Promise<void>((resolve) => {
              one.close(() => resolve());
              one.closeIdleConnections();
              setTimeout(() => one.closeAllConnections(), 2_000).unref();
            }),
        ),
      );
    },
  };
};

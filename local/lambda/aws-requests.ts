/**
 * Sees every request that a function's AWS SDK makes, before its first byte leaves, whatever copy of the SDK the bundle carries: all of them
 * go through `request` of node:http or node:https, as do ours (`postJson`). Runs in the function's worker thread and changes that thread only.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';
import { type AwsRequest, signedAs } from './aws-call.ts';

/** What becomes of a request: undefined = it goes its way. */
export type Intervention =
  | undefined
  /** Never sent; the SDK gets this error. */
  | { instead: Error }
  /** Sent and carried out, but its answer is lost: the SDK gets this error. */
  | { afterwards: Error }
  /** Sent; what the SDK reads is what this makes of the answer. */
  | { answer(body: string): string }
  /** Called when the answer has come, before the SDK sees it. */
  | { answered(): void };

type MeetAws = (request: AwsRequest) => Intervention;
type MeetOther = (request: Pick<AwsRequest, 'method' | 'body'>) => Intervention;
type Headers = Readonly<Record<string, unknown>>;
type Answered = (response: http.IncomingMessage) => void;

const replaced = async (response: http.IncomingMessage, change: (body: string) => string): Promise<http.IncomingMessage> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = Buffer.from(change(Buffer.concat(chunks).toString('utf8')));
  // The checksum of the engine's answer is no longer that of this one.
  const { 'x-amz-crc32': _crc, ...headers } = response.headers;
  const { statusCode, statusMessage } = response;
  const made = Object.assign(Readable.from([body]), {
    statusCode,
    statusMessage,
    headers: { ...headers, 'content-length': String(body.length) },
  });
  return made as unknown as http.IncomingMessage;
};

const watched =
  (original: typeof http.request, meet: MeetAws, meetOther: MeetOther): typeof http.request =>
  // biome-ignore lint/suspicious/noExplicitAny: node:http's overloads; only (options, callback) is looked into, as the SDK and we call it
  (...args: any[]): http.ClientRequest => {
    const [options, answered] = args as [http.RequestOptions, Answered | undefined];
    const headers = (options?.headers ?? {}) as Headers;
    const signed = signedAs(String(headers.authorization ?? ''));
    if (typeof answered !== 'function') return Reflect.apply(original, http, args);
    let met: Intervention;
    const request = original(options, (response) => {
      if (met === undefined) return answered(response);
      if ('afterwards' in met) {
        response.resume();
        request.emit('error', met.afterwards);
      } else if ('answer' in met) void replaced(response, met.answer).then(answered);
      else {
        if ('answered' in met) met.answered();
        answered(response);
      }
    });
    const end = request.end.bind(request) as (chunk?: unknown) => http.ClientRequest;
    // Nothing has been sent until here: the SDK hands over a body that is text or bytes in one piece.
    request.end = ((chunk?: unknown) => {
      const body = typeof chunk === 'string' ? chunk : chunk instanceof Uint8Array ? Buffer.from(chunk).toString('utf8') : '';
      const method = options.method ?? 'GET';
      met =
        signed === undefined
          ? meetOther({ method, body })
          : meet({
              service: signed.service,
              method,
              path: options.path ?? '/',
              target: typeof headers['x-amz-target'] === 'string' ? headers['x-amz-target'] : undefined,
              // Of an object its bytes say nothing.
              body: signed.service === 's3' && method !== 'POST' ? '' : body,
            });
      return met !== undefined && 'instead' in met ? request.destroy(met.instead) : end(chunk);
    }) as typeof request.end;
    return request;
  };

/** From now on one of them is asked about each request of this thread: to AWS, or to somebody else without `fetch`. */
export const meetRequests = (meet: MeetAws, meetOther: MeetOther): void => {
  for (const module of [http, https]) module.request = watched(module.request, meet, meetOther);
  syncBuiltinESMExports();
};

/** An error as the SDK makes of what a service answers; `$fault` and `$metadata` are what it is recognised by. */
export const serviceError = (name: string, message: string, more: object = {}): Error =>
  Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: 400, attempts: 1 }, ...more });

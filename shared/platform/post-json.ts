/**
 * JSON to a service that is not of AWS, by the HTTP client that the SDK of AWS has loaded anyway. The first `fetch` of a process loads another
 * one: a tenth of a cold start of the function that answers residents.
 */
import type { IncomingMessage } from 'node:http';
import { urlToHttpOptions } from 'node:url';

export interface Posted {
  readonly status: number;
  /** The answer, of any shape. */
  readonly body: unknown;
}

/** Throws when nobody answers in time, or not with JSON. Redirects are answers like others. */
export const postJson = async (
  url: string,
  body: unknown,
  { headers, timeoutMs }: { readonly headers: Readonly<Record<string, string>>; readonly timeoutMs: number },
): Promise<Posted> => {
  const { request } = url.startsWith('https:') ? await import('node:https') : await import('node:http');
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, signal };
    request({ ...urlToHttpOptions(new URL(url)), ...options }, resolve)
      .on('error', reject)
      .end(JSON.stringify(body));
  });
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  return { status: answer.statusCode ?? 0, body: JSON.parse(text) };
};

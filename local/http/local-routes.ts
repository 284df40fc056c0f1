import { durationMs } from '../clock/duration.ts';
import type { Outbox } from '../outbox.ts';
import type { HttpAnswer, HttpRequest } from './http-event.ts';
import { loopback } from './loopback.ts';

/** What the run offers about itself, under /local. */
export type Controls = {
  status(): unknown;
  clock(): { now: string; offsetMs: number };
  advance(milliseconds: number): Promise<void>;
  terminate(functionName: string): unknown;
  token(idOrRole: string): Promise<string | undefined>;
  accounts(): Promise<readonly { id: string; name: string; role: string }[]>;
  outbox: Outbox;
  secrets(target: string | undefined, body: string): HttpAnswer;
};

const json = (statusCode: number, body: unknown): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: Buffer.from(`${JSON.stringify(body, null, 2)}\n`),
});

const bodyOf = (request: HttpRequest): Record<string, unknown> => {
  const parsed: unknown = JSON.parse(request.body.toString('utf8') || '{}');
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
};

const refusal = (message: string) => json(400, { message });

/** Undefined when the path is none of /local's. Pages of other origins are turned away: a website must not drive what runs here. */
export const createLocalRoutes =
  (controls: Controls, publicUrl: string) =>
  async (request: HttpRequest): Promise<HttpAnswer | undefined> => {
    const path = request.url.split('?')[0] ?? '/';
    if (!path.startsWith('/local/')) return undefined;
    const { origin } = request.headers;
    if (origin !== undefined && loopback(origin) !== loopback(publicUrl))
      return json(403, { message: `requests from ${origin} are not answered` });
    switch (`${request.method} ${path.replace(/\/$/, '')}`) {
      case 'GET /local/status':
        return json(200, controls.status());
      case 'GET /local/clock':
        return json(200, controls.clock());
      case 'POST /local/clock': {
        const { advance } = bodyOf(request);
        if (typeof advance !== 'string') return refusal('say how far, such as {"advance": "PT25H"}');
        let milliseconds: number;
        try {
          milliseconds = durationMs(advance);
        } catch (error) {
          return refusal(error instanceof Error ? error.message : String(error));
        }
        await controls.advance(milliseconds);
        return json(200, controls.clock());
      }
      case 'POST /local/terminate': {
        const { function: name } = bodyOf(request);
        const terminated = typeof name === 'string' ? controls.terminate(name) : undefined;
        return terminated === undefined
          ? refusal('name a function of the app, such as {"function": "take-turn"}')
          : json(200, { terminated });
      }
      case 'GET /local/accounts':
        return json(200, await controls.accounts());
      case 'POST /local/token': {
        const { as } = bodyOf(request);
        const token = typeof as === 'string' ? await controls.token(as) : undefined;
        return token === undefined
          ? json(404, { message: `no account or role "${String(as)}"`, accounts: await controls.accounts() })
          : json(200, { token });
      }
      case 'GET /local/outbox':
        return {
          statusCode: 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: Buffer.from(controls.outbox.page()),
        };
      case 'GET /local/outbox.json':
        return json(200, { items: controls.outbox.letters() });
      // Amazon SES and the SMS provider, as far as functions use them.
      case 'POST /local/ses/v2/email/outbound-emails':
        return json(200, { MessageId: controls.outbox.takeMail(bodyOf(request)) });
      case 'POST /local/sms':
        return json(200, { id: controls.outbox.takeSms(bodyOf(request)) });
      case 'POST /local/secrets':
        return controls.secrets(String(request.headers['x-amz-target']), request.body.toString('utf8'));
      default:
        return undefined;
    }
  };

/**
 * What Graph says of our page, app and token, by calls that change nothing.
 * Sources: Meta, Graph API `/app`, `/debug_token` (inspected with the app's own token `<app id>|<app secret>`), `/{page}/subscribed_apps`.
 */
import * as z from 'zod';
import type { PageObservation } from '../../../shared/page-health/model.ts';
import type { GraphOptions } from './graph-client.ts';

const TIMEOUT_MS = 4000;
/** One lost connection is not an outage. */
const TRIES = 2;
const TOKEN_DEAD = 190;

const Refused = z.object({ error: z.object({ code: z.number() }) });
const App = z.object({ id: z.string() });
/** `expires_at` and `data_access_expires_at` are seconds since 1970; 0 = never. A page's token that is dead is told by `is_valid`. */
const Token = z.object({
  data: z.object({
    is_valid: z.boolean(),
    expires_at: z.number().default(0),
    data_access_expires_at: z.number().default(0),
    scopes: z.array(z.string()).default([]),
  }),
});
const Subscribed = z.object({
  data: z.array(z.object({ id: z.string(), subscribed_fields: z.array(z.string()).default([]) })),
});

type Answer<Body> = { readonly body: Body } | 'token-dead' | 'unreachable';

const ask = async <Body>(
  { url, version }: GraphOptions,
  token: string,
  path: string,
  schema: z.ZodType<Body>,
): Promise<Answer<Body>> => {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    try {
      const response = await fetch(`${url}/${version}/${path}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const answered: unknown = await response.json();
      if (Refused.safeParse(answered).data?.error.code === TOKEN_DEAD) return 'token-dead';
      const body = schema.safeParse(answered);
      if (response.ok && body.success) return { body: body.data };
    } catch {
      // Asked once more; then it is unreachable.
    }
  }
  return 'unreachable';
};

const endOf = ({ expires_at, data_access_expires_at }: z.infer<typeof Token>['data']): string | null => {
  const ends = [expires_at, data_access_expires_at].filter((at) => at > 0);
  return ends.length === 0 ? null : new Date(Math.min(...ends) * 1000).toISOString();
};

/** Never throws; takes at most 16 seconds. */
export const observePage = async (graph: GraphOptions, appSecret: string): Promise<PageObservation> => {
  const app = await ask(graph, graph.pageToken, 'app', App);
  if (app === 'token-dead' || app === 'unreachable') return { kind: app };
  const { id } = app.body;
  const [token, subscribed] = await Promise.all([
    // Inside the address because Graph takes it nowhere else; nothing of ours logs addresses.
    ask(graph, `${id}|${appSecret}`, `debug_token?input_token=${encodeURIComponent(graph.pageToken)}`, Token),
    ask(graph, graph.pageToken, 'me/subscribed_apps?fields=id,subscribed_fields', Subscribed),
  ]);
  const failed = [token, subscribed].find((answer) => typeof answer === 'string');
  if (typeof token === 'string' || typeof subscribed === 'string')
    return { kind: failed === 'token-dead' ? failed : 'unreachable' };
  const { data } = token.body;
  if (!data.is_valid) return { kind: 'token-dead' };
  const ours = subscribed.body.data.find((one) => one.id === id);
  return { kind: 'read', fields: ours?.subscribed_fields ?? null, scopes: data.scopes, tokenEndsAt: endOf(data) };
};

/** The one way to the staff API: adds the token, and tells apart what happened. Never throws. */
import type { Problem } from './api-types.ts';
import type { Clock } from './clock.ts';
import type { SignIn } from './sign-in.ts';

export type Answer =
  | { readonly kind: 'ok'; readonly body: unknown; readonly etag: string | null }
  /** What the caller has is still true. */
  | { readonly kind: 'unchanged' }
  /** The same request would be refused again; `problem` says why. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Somebody has to sign in. */
  | { readonly kind: 'signed-out' }
  /** Nobody answered, or not now: the same request may work later. */
  | { readonly kind: 'unreachable' };

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The same key and body have one effect within 35 days. */
  readonly key?: string;
  /** The version that the person saw. */
  readonly ifMatch?: string | null;
  /** What the caller has already. */
  readonly etag?: string | null;
  /** For later, without a connection: nobody looks at it now. */
  readonly ahead?: true;
}

export type Api = (call: Call) => Promise<Answer>;

const PATIENCE_MS = 20_000;

const headersOf = ({ body, key, ifMatch, etag, ahead }: Call, token: string, language: string): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'accept-language': language,
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
  ...(ifMatch === undefined || ifMatch === null ? {} : { 'if-match': ifMatch }),
  ...(etag === undefined || etag === null ? {} : { 'if-none-match': etag }),
  ...(ahead === undefined ? {} : { 'x-purpose': 'copy' }),
});

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;

const read = async (answer: Response): Promise<Answer> => {
  if (answer.status === 304) return { kind: 'unchanged' };
  if (answer.status === 401) return { kind: 'signed-out' };
  if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' };
  const text = await answer.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (answer.ok) return { kind: 'ok', body, etag: answer.headers.get('etag') };
  if (isProblem(body)) return { kind: 'refused', problem: body };
  const problem = { type: 'about:blank', title: '', status: answer.status, code: 'unknown', detail: '', nextStep: '' };
  return { kind: 'refused', problem };
};

/** `language`: that of the screen, for the words of problems. `contact` hears whether the product answered. */
export const createApi = (
  signIn: SignIn,
  clock: Clock,
  language: () => string,
  contact: (state: 'answered' | 'silent') => void,
): Api => {
  const once = async (call: Call): Promise<Answer> => {
    try {
      const token = await signIn.token();
      if (token === null) return { kind: 'signed-out' };
      const answer = await fetch(call.path, {
        method: call.method,
        headers: headersOf(call, token, language()),
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
        // What is kept on the phone is ours to keep and to wipe.
        cache: 'no-store',
      });
      clock.heard(answer.headers.get('date'));
      contact('answered');
      return await read(answer);
    } catch {
      contact('silent');
      return { kind: 'unreachable' };
    }
  };
  return async (call) => {
    const first = await once(call);
    if (first.kind !== 'signed-out') return first;
    signIn.refused();
    return once(call);
  };
};

/**
 * Sign-in by a link to an e-mail address. The session lies on this device until it ends or somebody signs out, so that the link, opened in
 * another window, signs in this one too, and an offer goes on being written after a phone was put away.
 */
import type { SignIn } from '../../console/data/sign-in.ts';

interface Session {
  readonly session: string;
}

const KEPT = 'organisations-session';
const RETURN = 'organisations-return';
const TOKEN = /^#wejscie=([\w.~-]+)$/;
const HOME = '/organizacje';

export const isSignInLink = ({ hash }: Pick<URL, 'hash'>): boolean => TOKEN.test(hash);

const kept = (): Session | null => {
  const text = localStorage.getItem(KEPT);
  // Written by this file and by nothing else.
  return text === null ? null : (JSON.parse(text) as Session);
};

/** `door`: shows where an address is typed. */
export const createMemberSignIn = (door: () => void): SignIn => ({
  begin: async (returnTo) => {
    localStorage.setItem(RETURN, returnTo);
    door();
  },
  finish: async (address) => {
    const [, token] = TOKEN.exec(address.hash) ?? [];
    if (token === undefined) return { kind: 'nothing' };
    const answer = await fetch('/api/member/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    if (!answer.ok) return { kind: 'failed' };
    localStorage.setItem(KEPT, await answer.text());
    const returnTo = localStorage.getItem(RETURN) ?? HOME;
    localStorage.removeItem(RETURN);
    return { kind: 'done', returnTo };
  },
  // When it is over the API says: a phone's own clock may be wrong.
  token: async () => kept()?.session ?? null,
  refused: () => localStorage.removeItem(KEPT),
  end: () => {
    const session = kept();
    localStorage.removeItem(KEPT);
    const told =
      session === null
        ? Promise.resolve()
        : fetch('/api/member/sign-out', {
            method: 'POST',
            headers: { authorization: `Bearer ${session.session}`, 'content-type': 'application/json' },
            body: '{}',
            keepalive: true,
          });
    // Also when nobody answers: the session is gone from this device.
    void Promise.resolve(told)
      .catch(() => undefined)
      .then(() => location.assign(HOME));
  },
});

/** Hears when another window of this browser has signed in. */
export const onSignedInElsewhere = (listen: () => void): void =>
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEPT && newValue !== null) listen();
  });

export type Asked = 'sent' | 'not-address' | 'too-many' | 'not-now';

/** The answer is the same whether the address is known or not. */
export const askForLink = async (email: string, language: string): Promise<Asked> => {
  try {
    const answer = await fetch('/api/member/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ email: email.trim(), language }),
    });
    if (answer.ok) return 'sent';
    if (answer.status === 429) return 'too-many';
    return answer.status >= 500 ? 'not-now' : 'not-address';
  } catch {
    return 'not-now';
  }
};

/**
 * Sign-in by OIDC: code with PKCE. Tokens stay in the memory of this page: whoever finds the phone finds none. They are renewed with the
 * refresh token; where that ends, work goes on with what is kept on the phone and waits to be sent.
 */
import * as oauth from 'oauth4webapi';
import type { ConsoleConfig } from './config.ts';

interface Tokens {
  readonly access: string;
  readonly expiresAt: number;
  readonly refresh: string | null;
  readonly id: string | null;
}

export interface SignIn {
  /** Leaves for the sign-in page and comes back to `returnTo`. */
  begin(returnTo: string): Promise<void>;
  /** What the sign-in page sent back in the address, if anything. `returnTo` is where the person was. */
  finish(address: URL): Promise<{ readonly kind: 'nothing' | 'failed' } | { readonly kind: 'done'; readonly returnTo: string }>;
  /** A token that is good for a minute more; null = somebody has to sign in. Throws when nobody answers. */
  token(): Promise<string | null>;
  /** The API has refused the token: it is not used again. */
  refused(): void;
  /** Forgets the tokens and leaves for the sign-in page, to be forgotten there too. */
  end(): void;
}

const KEPT = 'sign-in';
const EARLY_MS = 60_000;
const CALLBACK = '/console';

interface Begun {
  readonly verifier: string;
  readonly state: string;
  readonly returnTo: string;
}

const begun = (): Begun | null => {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  return kept === null ? null : JSON.parse(kept);
};

export const createSignIn = ({ issuer, clientId, signIn }: ConsoleConfig): SignIn => {
  const server: oauth.AuthorizationServer = {
    issuer,
    authorization_endpoint: `${signIn}/oauth2/authorize`,
    token_endpoint: `${signIn}/oauth2/token`,
    end_session_endpoint: `${signIn}/logout`,
  };
  const client: oauth.Client = { client_id: clientId };
  const callback = `${location.origin}${CALLBACK}`;
  // A page that came without TLS (this machine, a test) has nothing that TLS would keep secret.
  const options = { [oauth.allowInsecureRequests]: location.protocol === 'http:' };
  let tokens: Tokens | null = null;
  let renewing: Promise<Tokens | null> | null = null;

  const taken = (answer: oauth.TokenEndpointResponse, before: Tokens | null): Tokens => ({
    access: answer.access_token,
    expiresAt: Date.now() + (answer.expires_in ?? 300) * 1000,
    refresh: answer.refresh_token ?? before?.refresh ?? null,
    id: answer.id_token ?? before?.id ?? null,
  });

  const renewed = async (before: Tokens): Promise<Tokens | null> => {
    if (before.refresh === null) return null;
    const answer = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), before.refresh, options);
    if (answer.status >= 500) throw new Error(`the sign-in page answered ${answer.status}`);
    try {
      return taken(await oauth.processRefreshTokenResponse(server, client, answer), before);
    } catch {
      return null;
    }
  };

  const leave = (to: URL): void => location.assign(to);

  return {
    begin: async (returnTo) => {
      const kept: Begun = { verifier: oauth.generateRandomCodeVerifier(), state: oauth.generateRandomState(), returnTo };
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
      const to = new URL(`${signIn}/oauth2/authorize`);
      to.search = new URLSearchParams({
        client_id: clientId,
        response_type: 'code',
        redirect_uri: callback,
        scope: 'openid email',
        state: kept.state,
        code_challenge: await oauth.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      }).toString();
      leave(to);
    },
    finish: async (address) => {
      if (!address.searchParams.has('state')) return { kind: 'nothing' };
      const kept = begun();
      if (kept === null) return { kind: 'failed' };
      try {
        const parameters = oauth.validateAuthResponse(server, client, address, kept.state);
        const answer = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          oauth.None(),
          parameters,
          callback,
          kept.verifier,
          options,
        );
        tokens = taken(await oauth.processAuthorizationCodeResponse(server, client, answer), null);
        return { kind: 'done', returnTo: kept.returnTo };
      } catch {
        return { kind: 'failed' };
      }
    },
    token: async () => {
      if (tokens === null) return null;
      if (tokens.expiresAt - Date.now() > EARLY_MS) return tokens.access;
      renewing ??= renewed(tokens).finally(() => {
        renewing = null;
      });
      tokens = await renewing;
      return tokens?.access ?? null;
    },
    refused: () => {
      if (tokens !== null) tokens = { ...tokens, expiresAt: 0 };
    },
    end: () => {
      const hint = tokens?.id;
      tokens = null;
      const to = new URL(`${signIn}/logout`);
      // Cognito reads the first name of the address to come back to, the standard has the second.
      to.search = new URLSearchParams({
        client_id: clientId,
        logout_uri: callback,
        post_logout_redirect_uri: callback,
        ...(hint === null || hint === undefined ? {} : { id_token_hint: hint }),
      }).toString();
      leave(to);
    },
  };
};

/** The issuer of staff tokens, in a thread of its own: its time is the machine's, whatever the run's clock says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { JWK } from 'jose';
import Provider from 'oidc-provider';
import type { Account } from './accounts.ts';
import { signInPage } from './sign-in-page.ts';
import { accessClaims } from './tokens.ts';

export type IssuerSettings = { issuer: string; clients: { id: string; redirects: string[] }[]; accounts: Account[]; key: JWK };

const { issuer, clients, accounts, key }: IssuerSettings = workerData;
const base = new URL(issuer).pathname;
const accountOf = (id: unknown) => accounts.find((account) => account.id === id);

const provider = new Provider(issuer, {
  clients: clients.map(({ id, redirects }) => ({
    client_id: id,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: redirects,
    post_logout_redirect_uris: redirects,
  })),
  // The addresses of Cognito's sign-in domain.
  routes: {
    authorization: '/oauth2/authorize',
    token: '/oauth2/token',
    userinfo: '/oauth2/userInfo',
    jwks: '/.well-known/jwks.json',
    end_session: '/logout',
  },
  jwks: { keys: [{ ...key }] },
  cookies: { keys: ['local only'] },
  pkce: { required: () => true },
  // Cognito gives one with every code, whatever the scopes.
  issueRefreshToken: () => true,
  scopes: ['openid', 'email', 'profile', 'offline_access'],
  claims: { openid: ['sub'], profile: ['name'] },
  conformIdTokenClaims: false,
  clientBasedCORS: () => true,
  findAccount: (_context, id) => {
    const account = accountOf(id);
    return account && { accountId: id, claims: () => ({ sub: id, name: account.name }) };
  },
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => `${issuer}/api`,
      useGrantedResource: () => true,
      // The audience is the client: Cognito's access tokens carry client_id only, and this provider insists on an audience.
      getResourceServerInfo: (_context, _resource, client) => ({
        scope: 'openid email',
        audience: client.clientId,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 3600,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  formats: {
    customizers: {
      // Changed in place.
      jwt: (context, token, parts) => {
        const account = 'accountId' in token ? accountOf(token.accountId) : undefined;
        // When somebody signed in; a token that is renewed keeps it, as Cognito's do.
        const { RefreshToken: renewed, AuthorizationCode: first } = context.oidc.entities;
        const signedIn = renewed?.authTime ?? first?.authTime;
        if (account) Object.assign(parts.payload, accessClaims(account), signedIn === undefined ? {} : { auth_time: signedIn });
      },
    },
  },
  interactions: { url: (_context, interaction) => `${base}/sign-in/${interaction.uid}` },
  ttl: { Session: 86_400, Grant: 86_400, IdToken: 3600, AccessToken: 3600, Interaction: 600, RefreshToken: 86_400 },
});
provider.proxy = true;
const answer = provider.callback();

const form = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
};

const signIn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const details = await provider.interactionDetails(request, response);
  if (details.prompt.name === 'login') {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(signInPage(accounts));
      return;
    }
    const account = accountOf((await form(request)).get('account'));
    await provider.interactionFinished(
      request,
      response,
      account ? { login: { accountId: account.id } } : { error: 'access_denied' },
    );
    return;
  }
  const accountId = details.session?.accountId;
  const clientId = details.params.client_id;
  if (!accountId || typeof clientId !== 'string') throw new Error('consent without a signed-in account');
  const grant = new provider.Grant({ accountId, clientId });
  grant.addOIDCScope('openid email profile offline_access');
  grant.addResourceScope(`${issuer}/api`, 'openid email');
  await provider.interactionFinished(
    request,
    response,
    { consent: { grantId: await grant.save() } },
    { mergeWithLastSubmission: true },
  );
};

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  // Mounted under a path: the provider routes by `url` and builds its links from `originalUrl`.
  Object.assign(request, { originalUrl: url });
  request.url = url.startsWith(base) ? url.slice(base.length) || '/' : url;
  if (!request.url.startsWith('/sign-in/')) {
    answer(request, response);
    return;
  }
  signIn(request, response).catch((error: unknown) => {
    response.statusCode = 400;
    response.end(
      `This sign-in is over: start again from the page you came from. (${error instanceof Error ? error.message : String(error)})`,
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage(address && typeof address === 'object' ? address.port : 0);
});

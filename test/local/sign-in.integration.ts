import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, startFixture } from './fixture/run.ts';

let app: Fixture;
beforeAll(async () => {
  app = await startFixture();
});
afterAll(() => app.stop());

/** A browser without JavaScript: keeps cookies, follows redirects within the run by hand. */
const browser = () => {
  const cookies = new Map<string, string>();
  return async (address: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(address, app.run.url), {
      ...init,
      headers: { ...init.headers, cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
};

test('a member of staff signs in with code and PKCE and uses the API', async () => {
  const { issuer, authorization_endpoint, token_endpoint } = await (
    await fetch(`${app.run.url}/local/oidc/.well-known/openid-configuration`)
  ).json();
  expect(issuer).toBe(`${app.run.url}/local/oidc`);
  const { clientId } = await (await fetch(`${app.run.url}/local/oidc/client`)).json();
  const verifier = randomBytes(32).toString('base64url');
  const redirect_uri = `${app.run.url}/console`;
  const visit = browser();

  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri,
    scope: 'openid',
    state: 'abc',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  let answer = await visit(`${authorization_endpoint}?${query}`);
  const page = await visit(answer.headers.get('location') ?? '');
  expect(await page.text()).toContain('Olga Zmyślona (office)');
  answer = await visit(answer.headers.get('location') ?? '', {
    method: 'POST',
    body: new URLSearchParams({ account: 'olga-zmyslona' }),
  });
  let location = answer.headers.get('location') ?? '';
  for (let hops = 0; !location.startsWith(redirect_uri) && hops < 6; hops += 1) {
    answer = await visit(location, location.includes('/sign-in/') ? { method: 'POST' } : {});
    location = answer.headers.get('location') ?? '';
  }
  const code = new URL(location).searchParams.get('code') ?? '';
  const tokens = await (
    await fetch(token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        client_id: clientId,
        redirect_uri,
        code_verifier: verifier,
      }),
    })
  ).json();
  const me = await fetch(`${app.run.url}/api/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  const { event } = await me.json();
  expect(event.requestContext.authorizer.jwt.claims).toMatchObject({
    sub: 'olga-zmyslona',
    token_use: 'access',
    client_id: clientId,
  });
});

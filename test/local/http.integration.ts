import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from './fixture/run.ts';

let app: Fixture;
beforeAll(async () => {
  app = await startFixture();
});
afterAll(() => app.stop());

const echo = (path = '/webhooks/echo', init: RequestInit = {}) => fetch(`${app.run.url}${path}`, init);
const echoed = async (path?: string, init?: RequestInit) => (await echo(path, init)).json();

describe('a route without authorizer', () => {
  test('gets the event of payload format 2.0', async () => {
    const { event, ...context } = await echoed('/webhooks/echo?tag=a&tag=b&text=%C5%BC', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Hub-Signature-256': 'sha256=00', cookie: 'one=1; two=2' },
      body: '{"text":"żółw 👍"}',
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /webhooks/echo',
      rawPath: '/webhooks/echo',
      rawQueryString: 'tag=a&tag=b&text=%C5%BC',
      queryStringParameters: { tag: 'a,b', text: 'ż' },
      cookies: ['one=1', 'two=2'],
      headers: { 'x-hub-signature-256': 'sha256=00' },
      body: '{"text":"żółw 👍"}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/webhooks/echo' }, stage: '$default' },
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(context).toMatchObject({ publicUrl: app.run.url, timeZone: 'UTC', functionName: 'fixture-door' });
    expect(context.remainingMs).toBeGreaterThan(1_000);
  });

  test.each([
    ['application/json; charset=utf-8', false],
    ['text/plain', false],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
  ])('decides by the content type %s whether the body is base64', async (type, isBase64Encoded) => {
    const body = '{"text":"ąę👍"}';
    const { event } = await echoed('/webhooks/echo', { method: 'POST', headers: { 'content-type': type }, body });
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(Buffer.from(event.body, isBase64Encoded ? 'base64' : 'utf8').toString()).toBe(body);
  });

  test('gives cookies and headers back', async () => {
    const answer = await echo();
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  test('reads the one secret, and no other', async () => {
    expect(await echoed('/webhooks/echo?secret=ours')).toEqual({
      MESSENGER_APP_SECRET: 'local-app-secret',
      MESSENGER_VERIFY_TOKEN: 'local-verify-token',
      MESSENGER_PAGE_TOKEN: 'local-page-token',
      SMS_API_TOKEN: 'local-sms-token',
    });
    expect(await (await echo('/webhooks/echo?secret=another')).text()).toBe('AccessDeniedException');
  });
});

describe('the gateway itself', () => {
  test.each([
    ['a path without route', '/nothing/here', {}, 404, { message: 'Not Found' }],
    ['a method without route', '/webhooks/echo', { method: 'DELETE' }, 404, { message: 'Not Found' }],
    ['a route with authorizer and no token', '/api/me', {}, 401, { message: 'Unauthorized' }],
    ['a token that is none', '/api/me', { headers: { authorization: 'Bearer nonsense' } }, 401, { message: 'Unauthorized' }],
    ['a function that throws', '/webhooks/echo?throw=oops', {}, 500, { message: 'Internal Server Error' }],
    ['a function that takes too long', '/webhooks/echo?sleepMs=9000', {}, 503, { message: 'Service Unavailable' }],
  ])('answers %s', async (_case, path, init, status, body) => {
    const answer = await echo(path, init);
    expect([answer.status, await answer.json()]).toEqual([status, body]);
  });

  test('refuses a body over 10 MB', async () => {
    const large = (bytes: number) =>
      echo('/webhooks/echo', { method: 'POST', body: 'x'.repeat(bytes), headers: { 'content-type': 'text/plain' } });
    expect((await large(10 * 1024 * 1024 + 1)).status).toBe(413);
    expect((await large(1024 * 1024)).status).toBe(200);
  });

  test('answers a preflight of the partner and no one else', async () => {
    const preflight = async (origin: string) => {
      const answer = await echo('/api/open', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } });
      return [answer.status, answer.headers.get('access-control-allow-origin')];
    };
    expect(await preflight('https://partner.example')).toEqual([204, 'https://partner.example']);
    expect(await preflight('https://else.example')).toEqual([204, null]);
  });

  test('prefers the more specific route', async () => {
    expect((await echoed('/api/open')).event.routeKey).toBe('GET /api/open');
  });
});

describe('a token of the local issuer', () => {
  const authorized = async (token: string) => echo('/api/issues/7/accept', { headers: { authorization: `Bearer ${token}` } });

  test('opens the door, and its claims arrive as text', async () => {
    const { event } = await (await authorized(await app.run.token('office'))).json();
    expect(event.pathParameters).toEqual({ proxy: 'issues/7/accept' });
    const { claims } = event.requestContext.authorizer.jwt;
    expect(claims).toMatchObject({ sub: 'olga-zmyslona', token_use: 'access', 'cognito:groups': '[office]' });
    expect(claims).not.toHaveProperty('aud');
  });

  test('is of no use when it is altered', async () => {
    const [header, payload, signature] = (await app.run.token('office')).split('.');
    const forged = { ...JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()), sub: 'anna-zmyslona' };
    const token = [header, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.');
    expect((await authorized(token)).status).toBe(401);
  });

  test('stays valid when the clock of the run is moved', async () => {
    await app.run.advance('P2D');
    expect((await authorized(await app.run.token('anna-zmyslona'))).status).toBe(200);
  });
});

test('a page of another origin cannot drive the run', async () => {
  const answer = await fetch(`${app.run.url}/local/clock`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: '{"advance":"PT1H"}',
  });
  expect(answer.status).toBe(403);
});

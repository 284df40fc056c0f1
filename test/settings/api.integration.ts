import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as Handler } from '../../functions/staff-api.ts';
import { city } from '../../shared/city/current.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { PartSchema } from '../../shared/settings/model.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';

let dynamo: Dynamo;
let handler: typeof Handler;
beforeAll(async () => {
  dynamo = await startDynamo();
  process.env.PUBLIC_URL = 'http://localhost:3000';
  process.env.ATTACHMENTS_BUCKET = 'attachments';
  ({ handler } = await import('../../functions/staff-api.ts'));
});
afterAll(() => dynamo.stop());

const member = (role: string) => city.staff.find((one) => one.role === role)?.id ?? '';
const admin = member('admin');

let calls = 0;
const ask = async (as: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const event = {
    version: '2.0',
    headers: { 'content-type': 'application/json', 'idempotency-key': `settings-${calls++}`, ...headers },
    requestContext: { http: { method, path }, authorizer: { jwt: { claims: { sub: as }, scopes: null } } },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
  const answer = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
  return {
    status: answer.statusCode ?? 0,
    body: answer.body ? JSON.parse(answer.body) : {},
    etag: String(answer.headers?.etag ?? ''),
  };
};
const quiet = (from: string) => ({ from, to: '07:00' });
const put = (part: string, value: unknown, version: number, headers: Record<string, string> = {}) =>
  ask(admin, 'PUT', `/api/settings/${part}`, value, { 'if-match': `"${version}"`, ...headers });

describe('settings of the office', () => {
  it('are read by the office, changed by an admin, and nobody else', async () => {
    const statuses = async (role: string) => [
      (await ask(member(role), 'GET', '/api/settings')).status,
      (await ask(member(role), 'GET', '/api/settings/office/history')).status,
      (await ask(member(role), 'GET', '/api/unverified')).status,
      (await ask(member(role), 'PUT', '/api/settings/retention', quiet('20:00'), { 'if-match': '"0"' })).status,
    ];
    expect(await statuses('streetworker')).toEqual([403, 403, 403, 403]);
    expect(await statuses('office')).toEqual([200, 200, 200, 403]);
    expect(await statuses('admin')).toEqual([200, 200, 200, 404]);
  });

  it('begin as the profile has them, each part as it can be sent back', async () => {
    const { body } = await ask(admin, 'GET', '/api/settings');
    expect(body.items.map(({ part, version }: { part: string; version: number }) => [part, version])).toEqual(
      PartSchema.options.map((part) => [part, 0]),
    );
    for (const { part, value } of body.items) {
      expect([part, (await put(part, value, 0)).status]).toEqual([part, 200]);
      expect((await ask(admin, 'GET', `/api/settings/${part}`)).etag).toBe('"1"');
    }
    expect({ ...(await currentCity(dynamo.table)) }).toEqual(city);
  });

  it('are changed once per key, with who, when and what stood before', async () => {
    const first = await put('quietHours', quiet('20:00'), 1, { 'idempotency-key': 'quiet-hours' });
    const again = await put('quietHours', quiet('20:00'), 1, { 'idempotency-key': 'quiet-hours' });
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect((await currentCity(dynamo.table)).quietHours.from).toBe('20:00');
    const { body } = await ask(admin, 'GET', '/api/settings/quietHours/history');
    expect(body.items).toMatchObject([
      { version: 2, by: admin, byName: expect.stringMatching(/^Przykładowa/), before: city.quietHours, value: quiet('20:00') },
      { version: 1 },
    ]);
  });

  it.each([
    ['of an old version', 'quietHours', quiet('22:00'), { 'if-match': '"1"' }, 409, 'settings.changed'],
    ['of no version', 'quietHours', quiet('22:00'), {}, 428, 'if-match.missing'],
    ['without a key', 'quietHours', quiet('22:00'), { 'if-match': '"2"', 'idempotency-key': '' }, 400, 'idempotency-key.missing'],
    ['that is not a time', 'quietHours', { from: '25:00', to: '07:00' }, { 'if-match': '"2"' }, 400, 'body.invalid'],
    ['after which the office never opens', 'office', { ...city.office, hours: {} }, { 'if-match': '"1"' }, 400, 'body.invalid'],
    [
      'that routes to nobody',
      'routing',
      [{ id: 'x', when: {}, to: { kind: 'staff', staff: 'ghost' } }],
      { 'if-match': '"1"' },
      400,
      'body.invalid',
    ],
    ['of a part that is not there', 'streets', [], { 'if-match': '"1"' }, 404, 'settings.unknown'],
  ])('a change %s is refused', async (_, part, value, headers, status, code) => {
    const refused = await ask(admin, 'PUT', `/api/settings/${part}`, value, headers);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(refused.body.nextStep).not.toBe('');
  });

  it('verified by the office are no longer listed as unverified', async () => {
    const unverified = async () =>
      (await ask(admin, 'GET', '/api/unverified')).body.items.map(
        ({ part, id }: { part: string; id: string }) => `${part}/${id}`,
      );
    expect(await unverified()).toContain('office/null');
    await put('office', { ...city.office, verified: { by: 'Przykładowa Administratorka', on: '2026-11-23' } }, 1);
    expect(await unverified()).not.toContain('office/null');
  });
});

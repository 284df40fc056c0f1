/** Tools of streetworkers: each route for everybody who may ask, absences that routing obeys, and phones that are lost. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { STREETWORKER_ROUTES } from '../../functions/staff-api/streetworker-routes.ts';
import type { handler as Handler } from '../../functions/staff-api.ts';
import { city } from '../../shared/city/current.ts';
import { NORTH, NOW, north, office, type StaffApi, south, startStaffApi, worker } from '../support/staff-api.ts';

let api: StaffApi;
beforeAll(async () => {
  process.env.PUSH_HOSTS = 'push.example.org';
  api = await startStaffApi();
});
afterAll(() => api.stop());
afterEach(() => void vi.useRealTimers());
const at = (now: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });

const committee = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
const WHO = [north, south, office, committee] as const;
type Cells = readonly [number, number, number, number];

const put = (as: string, path: string, body: object) =>
  api.ask({ as, method: 'PUT', path, body, headers: { 'idempotency-key': `absence-${crypto.randomUUID()}` } });
const photo = { shows: 'else', contentType: 'image/jpeg', bytes: 10 };
const subscription = {
  endpoint: 'https://push.example.org/x',
  keys: { p256dh: 'BOx', auth: 'YQ' },
  language: 'pl',
};
const week = { from: '2126-01-01', to: '2126-01-07' };

/** For a streetworker of the subarea who has it, one of another, the office, the committee. */
const TABLE: readonly { readonly route: string; readonly body: object; readonly cells: Cells }[] = [
  { route: 'POST /api/issues/{id}/photos', body: photo, cells: [201, 404, 201, 403] },
  { route: 'POST /api/issues/{id}/photos/{photo}/arrived', body: {}, cells: [404, 404, 404, 403] },
  { route: 'POST /api/issues/{id}/documents', body: { kind: 'issue-note', words: 'Zrobione.' }, cells: [202, 404, 202, 403] },
  { route: 'GET /api/me/push', body: {}, cells: [200, 200, 200, 403] },
  { route: 'POST /api/me/push', body: subscription, cells: [200, 200, 200, 403] },
  { route: 'POST /api/me/push/end', body: { endpoint: subscription.endpoint }, cells: [200, 200, 200, 403] },
  { route: 'GET /api/staff', body: {}, cells: [200, 200, 200, 403] },
  { route: 'PUT /api/staff/{id}/absence', body: week, cells: [200, 404, 200, 403] },
  { route: 'POST /api/staff/{id}/absence/end', body: {}, cells: [200, 404, 200, 403] },
  // Walked below: whoever it is done to is out from then on.
  { route: 'POST /api/staff/{id}/devices/end', body: {}, cells: [200, 404, 403, 403] },
];

describe('every route is walked', () => {
  it('by this table', () => {
    expect(TABLE.map(({ route }) => route).toSorted()).toEqual(
      STREETWORKER_ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
  });

  it('for everybody', async () => {
    const issue = await api.routed({ subarea: NORTH });
    await api.post(north, `/api/issues/${issue.id}/accept`);
    await api.post(north, `/api/issues/${issue.id}/resolve`, { outcome: 'Zrobione.' });
    for (const { route, body, cells } of TABLE.slice(0, -1)) {
      const [method = '', pattern = ''] = route.split(' ');
      const path = pattern.replace('{id}', pattern.startsWith('/api/staff') ? north : issue.id).replace('{photo}', 'att_none');
      const told: number[] = [];
      for (const who of WHO) {
        const ask = { as: who, method, path, headers: { 'idempotency-key': crypto.randomUUID() } };
        told.push((await api.ask(method === 'GET' ? ask : { ...ask, body })).status);
      }
      expect([route, told]).toEqual([route, cells]);
    }
  });
});

describe('an absence', () => {
  const deputy = worker(NORTH).deputy ?? '';
  const assigneeOf = async () => (await api.read((await api.routed({ subarea: NORTH })).id)).assignee;

  it('gives new issues to the deputy on its days only, and ends early when somebody is back', async () => {
    at(NOW);
    expect(await assigneeOf()).toBe(north);
    const path = `/api/staff/${north}/absence`;
    expect((await put(north, path, { from: '2026-11-18', to: '2026-11-20' })).body).toMatchObject({ away: true });
    expect(await assigneeOf()).toBe(deputy);
    expect((await put(office, path, { from: '2026-11-19', to: '2026-11-20' })).body).toMatchObject({ away: false });
    expect(await assigneeOf()).toBe(north);
    await put(north, path, { from: '2026-11-01', to: '2026-11-18' });
    expect(await assigneeOf()).toBe(deputy);
    expect((await api.post(north, `${path}/end`)).body).toMatchObject({ absence: null, away: false });
    expect(await assigneeOf()).toBe(north);
  });

  it('with every streetworker away the office gets them', async () => {
    at(NOW);
    const all = city.staff.filter(({ role }) => role === 'streetworker').map(({ id }) => id);
    for (const who of all) await put(office, `/api/staff/${who}/absence`, { from: '2026-11-18', to: '2026-11-18' });
    expect(await assigneeOf()).toBeNull();
    for (const who of all) await api.post(office, `/api/staff/${who}/absence/end`);
  });

  it.each([
    ['over', { from: '2026-11-01', to: '2026-11-17' }, 'absence.past'],
    ['ends before it begins', { from: '2026-11-20', to: '2026-11-19' }, 'absence.past'],
    ['no date', { from: '2026-11-31', to: '2026-12-01' }, 'body.invalid'],
  ])('that is %s is refused', async (_name, body, code) => {
    at(NOW);
    expect(await put(north, `/api/staff/${north}/absence`, body)).toMatchObject({ status: 400, body: { code } });
  });

  it('is seen by the office of everybody who gets issues, by a streetworker of themselves', async () => {
    const seenBy = async (as: string) =>
      ((await api.ask({ as, path: '/api/staff' })).body.items as { id: string }[]).map(({ id }) => id);
    expect(await seenBy(south)).toEqual([south]);
    expect(await seenBy(office)).toEqual(expect.arrayContaining([north, south, office]));
    expect(await seenBy(office)).not.toContain(committee);
  });
});

describe('a lost phone', () => {
  /** As the authorizer hands claims on: everything is text. */
  const askSignedInAt = async (handler: typeof Handler, claims: Record<string, string>) => {
    const event = {
      version: '2.0',
      headers: {},
      requestContext: {
        http: { method: 'GET', path: '/api/me' },
        authorizer: { jwt: { claims: { sub: south, ...claims }, scopes: null } },
      },
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2;
    const answer = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
    return { status: answer.statusCode, code: JSON.parse(answer.body ?? '{}').code };
  };
  const seconds = (moment: string) => String(Math.floor(Date.parse(moment) / 1000));

  it('is told so at its next word, however often its token was renewed; whoever signs in afterwards works on, and is not woken any more', async () => {
    const { handler }: { handler: typeof Handler } = await import('../../functions/staff-api.ts');
    at(NOW);
    await api.post(south, '/api/me/push', subscription);
    const before = { auth_time: seconds('2026-11-18T08:00:00Z'), iat: seconds('2026-11-18T08:59:00Z') };
    expect(await askSignedInAt(handler, before)).toMatchObject({ status: 200 });
    const { status, body } = await api.post(office, `/api/staff/${south}/devices/end`);
    expect([status, body.devicesEndedAt]).toEqual([200, NOW]);
    const out = { status: 403, code: 'device.ended' };
    expect(await askSignedInAt(handler, before)).toEqual(out);
    expect(await askSignedInAt(handler, { ...before, iat: seconds('2026-11-18T09:30:00Z') })).toEqual(out);
    expect(await askSignedInAt(handler, {})).toEqual(out);
    expect(await askSignedInAt(handler, { auth_time: seconds('2026-11-18T09:05:00Z') })).toMatchObject({ status: 200 });
    const { items } = (await api.ask({ as: office, path: '/api/staff' })).body as {
      items: { id: string; devicesEndedAt: string }[];
    };
    expect(items.find(({ id }) => id === south)?.devicesEndedAt).toBe(NOW);
    const { subscriptionsOf } = await import('../../shared/push/store.ts');
    expect(await subscriptionsOf(api.table, south)).toEqual([]);
  });

  it('is ended by the member or the office only', async () => {
    const other = city.staff.find(({ role, id }) => role === 'streetworker' && id !== north && id !== south)?.id ?? '';
    expect((await api.post(north, `/api/staff/${other}/devices/end`)).status).toBe(404);
    expect((await api.post(committee, `/api/staff/${other}/devices/end`)).status).toBe(403);
    expect((await api.post(other, `/api/staff/${other}/devices/end`)).status).toBe(200);
  });
});

import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS_ROUTES } from '../../functions/staff-api/settings.ts';
import type { handler as Handler } from '../../functions/staff-api.ts';
import { localDate } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { keys } from '../../shared/platform/keys.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { PartSchema } from '../../shared/settings/model.ts';
import { devicesEnded, readAbsences } from '../../shared/staff/absence-store.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { inWork } from '../support/work.ts';

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
  it.each([
    ['streetworker', 403, 403],
    ['office', 200, 403],
    ['committee', 403, 403],
    ['organisation', 403, 403],
    ['admin', 200, 200],
  ] as const)('are read and changed by %s: %i, %i', async (role, read, change) => {
    const id = `one-${role}`;
    const person = { id, name: role, role, subareas: [], seesSensitive: false, deputy: null, dutyDays: [], invented: true };
    await inWork({ table: dynamo.table, city, now: '2026-11-23T09:00:00.000Z' }, (work) =>
      work.writes.put(keys.staff(id), person),
    );
    for (const { method, path } of SETTINGS_ROUTES) {
      const asked = path.replace('{part}', 'programme');
      const { etag } = await ask(admin, 'GET', '/api/settings/programme');
      const given = { PUT: city.programme, POST: { category: city.categories[0]?.id, subarea: null, urgent: false } };
      const body = method === 'GET' ? undefined : given[method];
      const told = await ask(id, method, asked, body, { 'if-match': etag });
      expect([method, path, told.status]).toEqual([method, path, method === 'PUT' ? change : read]);
    }
  });

  it('begin as the profile has them, each part as it can be sent back', async () => {
    const { body } = await ask(admin, 'GET', '/api/settings');
    expect(body.items.map(({ part }: { part: string }) => part)).toEqual(PartSchema.options);
    for (const { part, version, value } of body.items) {
      expect(version).toBe(part === 'programme' ? 1 : 0);
      expect([part, (await put(part, value, version)).status]).toEqual([part, 200]);
      expect((await ask(admin, 'GET', `/api/settings/${part}`)).etag).toBe(`"${version + 1}"`);
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

  it.each([
    ['pl', 'nie zgadza się z danymi miasta: nie ma w nich „ghost”'],
    ['en', 'does not fit the data of the city: there is no “ghost”'],
  ])('what does not fit the city is said in %s', async (language, message) => {
    const value = [{ id: 'x', when: {}, to: { kind: 'staff', staff: 'ghost' } }];
    const headers = { 'if-match': '"1"', 'accept-language': language };
    const refused = await ask(admin, 'PUT', '/api/settings/routing', value, headers);
    expect(refused.body.errors).toEqual([{ path: 'routing', message }]);
  });

  it('say who would get an issue: by the rules as they are, and by rules that are not saved', async () => {
    const category = city.categories.find(({ sensitive }) => !sensitive)?.id ?? '';
    const subarea = city.subareas[0]?.id ?? '';
    const at = '2026-11-25T09:00:00.000Z';
    const issue = { category, subarea, urgent: false, at };
    const tried = (body: object) => ask(admin, 'POST', '/api/settings/routing/try', body);
    const asTheyAre = await tried(issue);
    expect(asTheyAre.body.rules.map(({ id }: { id: string }) => id)).toEqual(city.routing.map(({ id }) => id));
    const fires = asTheyAre.body.rules.find(({ notMet }: { notMet: unknown[] }) => notMet.length === 0);
    expect(asTheyAre.body).toMatchObject({ rule: fires.id, to: 'streetworker', people: [{ name: expect.any(String) }] });
    const rules = [
      { id: 'nights', when: { urgent: true }, to: { kind: 'office' } },
      { id: 'mine', when: { categories: [category] }, to: { kind: 'staff', staff: admin } },
    ];
    expect((await tried({ ...issue, rules })).body).toMatchObject({
      rule: 'mine',
      to: 'staff',
      people: [{ id: admin }],
      rules: [
        { id: 'nights', notMet: ['urgent'] },
        { id: 'mine', notMet: [] },
      ],
    });
    const nobody = [{ id: 'x', when: {}, to: { kind: 'staff', staff: 'ghost' } }];
    for (const wrong of [
      { ...issue, rules: nobody },
      { ...issue, category: 'ghost' },
      { ...issue, subarea: 'ghost' },
    ])
      expect((await tried(wrong)).body).toMatchObject({
        code: 'body.invalid',
        errors: [{ message: expect.stringMatching('ghost') }],
      });
  });

  it('take in a new colleague, who can sign in until they have left; the last admin cannot leave', async () => {
    const change = async (value: object) => {
      const { etag } = await ask(admin, 'GET', '/api/settings/staff');
      return ask(admin, 'PUT', '/api/settings/staff', [value], { 'if-match': etag });
    };
    const nowa = {
      id: 'nowa',
      name: 'Nowa Osoba',
      role: 'office',
      subareas: [],
      seesSensitive: false,
      deputy: null,
      dutyDays: [],
    };
    expect((await change(nowa)).status).toBe(200);
    expect((await ask('nowa', 'GET', '/api/me')).body).toMatchObject({ name: 'Nowa Osoba', role: 'office' });
    expect((await change({ ...nowa, left: true })).status).toBe(200);
    expect((await ask('nowa', 'GET', '/api/me')).status).toBe(403);
    // As somebody away without an end: what they hold is moved on, no device of theirs hears of anything.
    const today = localDate(city, new Date().toISOString());
    expect((await readAbsences(dynamo.table, ['nowa'])).get('nowa')).toEqual({ from: today, to: '9999-12-31' });
    expect(await devicesEnded(dynamo.table, 'nowa')).toMatchObject({ by: admin });
    expect((await change(nowa)).status).toBe(200);
    expect((await readAbsences(dynamo.table, ['nowa'])).size).toBe(0);
    const { role: _, ...unknown } = { ...nowa, id: 'ghost' };
    expect((await change(unknown)).body).toMatchObject({ code: 'body.invalid' });
    const me = city.staff.find(({ id }) => id === admin);
    const refused = await change({ ...me, invented: undefined, left: true });
    expect(refused.body).toMatchObject({ errors: [{ message: 'ktoś musi pozostać administratorem' }] });
  });

  it('give an account to a member, and a member their name; rights follow from the city as it is now', async () => {
    const account = 'b7f0a1de-0000-4000-8000-000000000001';
    await inWork({ table: dynamo.table, city, now: '2026-11-23T09:00:00.000Z' }, (work) =>
      work.writes.put(keys.staff(account), { member: member('streetworker') }),
    );
    expect((await ask(account, 'GET', '/api/me')).body).toMatchObject({ id: member('streetworker'), role: 'streetworker' });
    const { body, etag } = await ask(admin, 'GET', '/api/settings/staff');
    const named = body.value.map((one: { id: string }) =>
      one.id === member('streetworker') ? { ...one, name: 'Nowa Osoba', subareas: [] } : one,
    );
    expect((await ask(admin, 'PUT', '/api/settings/staff', named, { 'if-match': etag })).status).toBe(200);
    expect((await ask(account, 'GET', '/api/me')).body).toMatchObject({ name: 'Nowa Osoba', subareas: [] });
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

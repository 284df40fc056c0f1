import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import {
  type Ask,
  idsOf,
  NORTH,
  named,
  north,
  office,
  SOUTH,
  type StaffApi,
  sensitive,
  south,
  startStaffApi,
  worker,
} from '../support/staff-api.ts';

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
});
afterAll(() => api.stop());

const ask: StaffApi['ask'] = (given) => api.ask(given);
const post: StaffApi['post'] = (...given) => api.post(...given);
const routed: StaffApi['routed'] = (given) => api.routed(given);
const facts = async (type: string, id: string) => {
  const { items } = await api.table.under(keys.issue(id).pk, 'history#', { limit: 100 });
  return items.filter((item) => item.what === type).length;
};

describe('who asks', () => {
  it('nobody: 401; an account of nobody: 403; a member: who they are now, as the table says', async () => {
    expect(await ask({ path: '/api/me' })).toMatchObject({ status: 401, body: { code: 'auth.missing' } });
    expect(await ask({ path: '/api/me', as: 'stranger' })).toMatchObject({ status: 403, body: { code: 'staff.unknown' } });
    expect(await ask({ path: '/api/me', as: north })).toMatchObject({ status: 200, body: { id: north, role: 'streetworker' } });
    await api.work((w) => w.writes.put(keys.staff('moved'), { ...worker(NORTH), id: 'moved', subareas: [SOUTH] }));
    expect(await ask({ path: '/api/me', as: 'moved' })).toMatchObject({ body: { subareas: [SOUTH] } });
  });
});

describe('what is asked', () => {
  it.each([
    ['an unknown route', { path: '/api/nothing' }, 404, 'route.unknown'],
    ['a wrong method', { path: '/api/issues', method: 'DELETE' }, 405, 'route.method'],
    ['an issue that is not', { path: '/api/issues/iss_none' }, 404, 'issue.not-found'],
    ['an id that is none', { path: '/api/issues/%00%FF' }, 404, 'issue.not-found'],
    ['an unknown state', { path: '/api/issues', query: { state: 'lost' } }, 400, 'query.invalid'],
    ['an unknown subarea', { path: '/api/issues', query: { subarea: 'atlantis' } }, 400, 'query.invalid'],
    ['too many at once', { path: '/api/issues', query: { limit: '101' } }, 400, 'query.invalid'],
    ['a made-up cursor', { path: '/api/issues', query: { cursor: 'abc.def' } }, 400, 'cursor.invalid'],
    ['a write without a key', { path: '/api/issues/iss_1/accept', method: 'POST', body: {} }, 400, 'idempotency-key.missing'],
    [
      'a short key',
      { path: '/api/issues/iss_1/accept', method: 'POST', body: {}, headers: { 'idempotency-key': 'short' } },
      400,
      'idempotency-key.missing',
    ],
    ['broken JSON', { path: '/api/issues/iss_1/resolve', method: 'POST', raw: '{"outcome": ' }, 400, 'body.not-json'],
    [
      'a form',
      {
        path: '/api/issues/iss_1/resolve',
        method: 'POST',
        raw: 'outcome=x',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      415,
      'body.content-type',
    ],
    [
      'a novel',
      { path: '/api/issues/iss_1/resolve', method: 'POST', body: { outcome: 'x'.repeat(70_000) } },
      413,
      'body.too-large',
    ],
    ['no outcome', { path: '/api/issues/iss_1/resolve', method: 'POST', body: {} }, 400, 'body.invalid'],
    [
      'an outcome of spaces',
      { path: '/api/issues/iss_1/resolve', method: 'POST', body: { outcome: '     ' } },
      400,
      'body.invalid',
    ],
    ['a field too many', { path: '/api/issues/iss_1/accept', method: 'POST', body: { staffId: 'x' } }, 400, 'body.invalid'],
  ] as const)('%s', async (_, given, status, code) => {
    const told = await ask({ as: north, ...(given as Ask) });
    expect(told).toMatchObject({
      status,
      body: { code, status, title: expect.any(String), detail: expect.any(String), nextStep: expect.any(String) },
    });
    expect(told.headers['content-type']).toMatch('application/problem+json');
  });

  it('405 says what is allowed', async () => {
    expect((await ask({ as: north, path: '/api/issues', method: 'DELETE' })).headers.allow).toBe('GET, POST');
  });

  it('speaks English to a screen that asks for it', async () => {
    const told = await ask({ as: north, path: '/api/issues/iss_none', headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(told).toMatchObject({ status: 404, body: { title: 'No such issue' }, headers: { 'content-language': 'en' } });
  });

  it('names the fields that are wrong, in Polish', async () => {
    const told = await post(north, '/api/issues/iss_1/resolve', { outcome: 'ab' });
    expect(told.body.errors).toEqual([{ path: 'outcome', message: 'co najmniej 3 znaki' }]);
  });
});

describe('the work list', () => {
  it('shows a streetworker her own, the office all but sensitive, named staff all', async () => {
    const here = await routed();
    const there = await routed({ subarea: SOUTH });
    const nowhere = await routed({ subarea: null });
    const hidden = await routed({ category: sensitive, subarea: SOUTH });
    const seen = async (as: string, query = {}) => idsOf(await ask({ as, path: '/api/issues', query }));
    expect(await seen(north)).toEqual(expect.arrayContaining([here.id]));
    for (const id of [there.id, nowhere.id, hidden.id]) expect(await seen(north)).not.toContain(id);
    expect(await seen(office)).toEqual(expect.arrayContaining([here.id, there.id, nowhere.id]));
    expect(await seen(office)).not.toContain(hidden.id);
    expect(await seen(named)).toEqual(expect.arrayContaining([here.id, there.id, nowhere.id, hidden.id]));
    expect(await seen(office, { subarea: 'outside' })).toContain(nowhere.id);
    expect(await seen(north, { state: 'routed' })).toContain(here.id);
    expect(await seen(north, { state: 'accepted' })).not.toContain(here.id);
    expect(await seen(south, { assignee: 'me' })).toContain(there.id);
    expect((await ask({ as: north, path: '/api/issues', query: { subarea: SOUTH } })).status).toBe(403);
    expect(JSON.stringify(await ask({ as: office, path: '/api/issues' }))).not.toMatch(/latarnia|per_|cnv_/);
  });

  it('comes in pages that neither lose nor repeat, and a cursor is only for its query and person', async () => {
    const made = [];
    for (let i = 0; i < 7; i++) made.push((await routed({ subarea: SOUTH, urgent: i % 2 === 0 })).id);
    const all = idsOf(await ask({ as: south, path: '/api/issues', query: { limit: '100' } }));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask({
        as: south,
        path: '/api/issues',
        query: { limit: '3', ...(cursor === undefined ? {} : { cursor }) },
      });
      found.push(...idsOf(page));
      cursor = typeof page.body.nextCursor === 'string' ? page.body.nextCursor : undefined;
      if (cursor !== undefined) {
        expect(await ask({ as: office, path: '/api/issues', query: { cursor } })).toMatchObject({
          status: 400,
          body: { code: 'cursor.invalid' },
        });
        expect(await ask({ as: south, path: '/api/issues', query: { cursor, state: 'routed' } })).toMatchObject({ status: 400 });
      }
    } while (cursor !== undefined);
    expect(found).toEqual(all);
    expect(found).toEqual(expect.arrayContaining(made));
  });

  it('is not sent again when nothing moved', async () => {
    const first = await ask({ as: south, path: '/api/issues' });
    const again = await ask({ as: south, path: '/api/issues', headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again).toMatchObject({ status: 304, body: {} });
    await routed({ subarea: SOUTH });
    expect((await ask({ as: south, path: '/api/issues', headers: { 'if-none-match': String(first.headers.etag) } })).status).toBe(
      200,
    );
  });
});

describe('one issue', () => {
  it('is shown with history and chat, without the person, and leaves an audit entry', async () => {
    const { id } = await routed();
    const before = (await api.table.under(`audit#${new Date().toISOString().slice(0, 10)}`, 'entry#', { limit: 1000 })).items
      .length;
    const told = await ask({ as: north, path: `/api/issues/${id}` });
    expect(told).toMatchObject({
      status: 200,
      body: {
        issue: { id, description: 'Nie świeci latarnia' },
        history: [{ what: 'ReportIssue' }, { what: 'RouteIssue', reason: 'on-duty' }],
        conversation: { messages: [{ text: 'Nie świeci latarnia', from: 'resident' }] },
        allowed: expect.arrayContaining(['accepted']),
      },
    });
    expect(JSON.stringify(told.body)).not.toMatch(/per_person/);
    const { items } = await api.table.under(`audit#${new Date().toISOString().slice(0, 10)}`, 'entry#', { limit: 1000 });
    expect(items).toHaveLength(before + 1);
    expect(items.at(-1)).toMatchObject({ by: { staffId: north }, what: 'issue', read: [id] });
    const again = await ask({ as: north, path: `/api/issues/${id}`, headers: { 'if-none-match': String(told.headers.etag) } });
    expect(again.status).toBe(304);
  });

  it('of another subarea or a sensitive category does not exist', async () => {
    const there = await routed({ subarea: SOUTH });
    const hidden = await routed({ category: sensitive });
    expect((await ask({ as: north, path: `/api/issues/${there.id}` })).status).toBe(404);
    expect((await ask({ as: office, path: `/api/issues/${hidden.id}` })).status).toBe(404);
    expect((await ask({ as: named, path: `/api/issues/${hidden.id}` })).status).toBe(200);
    expect((await post(office, `/api/issues/${hidden.id}/accept`)).status).toBe(404);
  });

  it('hides a chat that holds somebody’s sensitive report', async () => {
    const open = await routed({ person: 'both' });
    await routed({ person: 'both', category: sensitive, subarea: SOUTH });
    expect(await ask({ as: north, path: `/api/issues/${open.id}` })).toMatchObject({ status: 200, body: { conversation: null } });
    expect(await ask({ as: named, path: `/api/issues/${open.id}` })).toMatchObject({
      body: { conversation: { messages: [{}] } },
    });
  });
});

describe('accept and resolve', () => {
  it('move the issue on, each once, whatever is repeated', async () => {
    const { id } = await routed();
    const key = { 'idempotency-key': 'accept-once' };
    const first = await post(north, `/api/issues/${id}/accept`, {}, key);
    expect(first).toMatchObject({
      status: 200,
      body: { state: 'accepted', version: 3, assignee: north, allowed: expect.arrayContaining(['resolved']) },
    });
    const repeats = await Promise.all([1, 2, 3].map(() => post(north, `/api/issues/${id}/accept`, {}, key)));
    for (const repeat of repeats) {
      expect(repeat).toMatchObject({ status: 200, body: first.body });
      expect(repeat.headers['idempotency-replayed']).toBe('true');
    }
    expect(await facts('AcceptIssue', id)).toBe(1);
    const outcome = 'Latarnia świeci od dziś.';
    expect(await post(north, `/api/issues/${id}/resolve`, { outcome })).toMatchObject({
      status: 200,
      body: { state: 'resolved' },
    });
    expect(idsOf(await ask({ as: north, path: '/api/issues' }))).not.toContain(id);
    expect(idsOf(await ask({ as: north, path: '/api/issues', query: { state: 'resolved' } }))).toContain(id);
    expect(await ask({ as: north, path: `/api/issues/${id}` })).toMatchObject({ body: { issue: { state: { outcome } } } });
  });

  it('the first of many at once with one key has the effect, the others its answer', async () => {
    const { id } = await routed();
    const told = await Promise.all(
      Array.from({ length: 5 }, () => post(north, `/api/issues/${id}/accept`, {}, { 'idempotency-key': 'race-key-1' })),
    );
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await facts('AcceptIssue', id)).toBe(1);
  });

  it('a key used for something else is 422', async () => {
    const { id } = await routed();
    await post(north, `/api/issues/${id}/accept`, {}, { 'idempotency-key': 'used-elsewhere' });
    expect(
      await post(north, `/api/issues/${id}/resolve`, { outcome: 'Gotowe.' }, { 'idempotency-key': 'used-elsewhere' }),
    ).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key.reused' },
    });
  });

  it('against the table is 409 with what is possible', async () => {
    const { id } = await routed();
    expect(await post(office, `/api/issues/${id}/resolve`, { outcome: 'Gotowe.' })).toMatchObject({
      status: 409,
      body: { code: 'issue.illegal-transition', state: 'routed', allowed: expect.arrayContaining(['accepted']) },
    });
  });

  it('on an old version is 409 with what changed and by whom', async () => {
    const { id } = await routed();
    const read = await ask({ as: north, path: `/api/issues/${id}` });
    await post(office, `/api/issues/${id}/accept`);
    const told = await post(north, `/api/issues/${id}/accept`, {}, { 'if-match': String(read.headers.etag) });
    const name = city.staff.find((one) => one.id === office)?.name;
    expect(told).toMatchObject({
      status: 409,
      body: { code: 'issue.changed', changes: [{ what: 'AcceptIssue', byName: name, from: 'routed', to: 'accepted' }] },
    });
    expect(await post(north, `/api/issues/${id}/accept`, {}, { 'if-match': 'nonsense' })).toMatchObject({
      status: 400,
      body: { code: 'if-match.invalid' },
    });
  });

  it('who sees it but does not have it may not resolve it', async () => {
    const { id } = await routed();
    await post(office, `/api/issues/${id}/accept`);
    expect(await post(north, `/api/issues/${id}/resolve`, { outcome: 'Gotowe.' })).toMatchObject({
      status: 403,
      body: { code: 'access.forbidden' },
    });
  });
});

describe('the office inbox', () => {
  it('is for the office, urgent first, and hides words of despair from those not named', async () => {
    const raise = (kind: 'complaint' | 'despair', words: string) =>
      api.work((w) =>
        raiseEscalation(w, { kind, words, conversation: { id: 'cnv_x', personId: 'per_x' }, issueId: null, attachments: [] }),
      );
    await raise('complaint', 'Skarżę się na urząd');
    const urgent = await raise('despair', 'Nie chcę już żyć');
    expect((await ask({ as: north, path: '/api/escalations' })).status).toBe(403);
    const told = await ask({ as: office, path: '/api/escalations' });
    expect(told.body.items).toMatchObject([
      { id: urgent.escalationId, kind: 'despair', urgent: true, words: null },
      { kind: 'complaint', words: 'Skarżę się na urząd', answerBy: '2026-12-18' },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/per_x/);
    expect((await ask({ as: named, path: '/api/escalations' })).body.items).toMatchObject([{ words: 'Nie chcę już żyć' }, {}]);
    const first = await ask({ as: office, path: '/api/escalations', query: { limit: '1' } });
    const next = await ask({
      as: office,
      path: '/api/escalations',
      query: { limit: '1', cursor: String(first.body.nextCursor) },
    });
    expect(next.body.items).toMatchObject([{ kind: 'complaint' }]);
  });
});

describe('the description', () => {
  it('is public and names every route, and nothing else', async () => {
    const told = await ask({ path: '/api/openapi.json' });
    expect(told.status).toBe(200);
    expect(told.body.openapi).toBe('3.1.0');
    const described = Object.entries(told.body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const { ROUTES } = await import('../../functions/staff-api/routes.ts');
    const { MEMBER_ROUTES } = await import('../../functions/member-api/routes.ts');
    const { VISITOR_ROUTES } = await import('../../functions/member-api/sign-in.ts');
    const routes = [ROUTES, MEMBER_ROUTES, VISITOR_ROUTES].flat().map(({ method, path }) => `${method} ${path}`);
    // A function of its own: it carries the model.
    const beside = ['GET /api/openapi.json', 'POST /api/understand'];
    expect(described.toSorted()).toEqual([...routes, ...beside].toSorted());
  });
});

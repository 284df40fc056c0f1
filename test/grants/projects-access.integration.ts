/** Every route of assessment and projects × everybody who may ask, staff and people of organisations. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoutes, STAFF_PROJECT_ROUTES } from '../../functions/projects/routes.ts';
import { ASSESSMENT_ROUTES } from '../../functions/staff-api/edition-routes.ts';
import type { Contract } from '../../shared/grants/settlement-model.ts';
import { keys } from '../../shared/platform/keys.ts';
import { anEdition as contentNow, inCallNow } from '../support/grant-editions.ts';
import { anEdition } from '../support/grants.ts';
import { putEdition, putHandedIn } from '../support/handed-in.ts';
import { type MemberApi, startMemberApi } from '../support/member-api.ts';
import { NORTH, north, office, south } from '../support/staff-api.ts';

/** In the order of the cells below. `committee`: has declared no conflict. */
const STAFF = { near: north, elsewhere: south, office, committee: 'committee-1' } as const;
const MEMBERS = ['acts', 'writes', 'stranger'] as const;
type Cells = readonly [number, number, number, number];
type MemberCells = readonly [number, number, number];

interface Row {
  /** Without where the API begins. */
  readonly route: string;
  readonly body?: unknown;
  readonly staff: Cells;
  /** null = they have no such route. */
  readonly members: MemberCells | null;
}

const line = { id: 'a', name: 'Materiały', kind: 'direct', grantGrosze: 10_000, ownGrosze: 0, inKindGrosze: 0 } as const;
const receipt = { grosze: 100, lineId: 'a', issuedOn: '2026-11-05' };
const photo = { when: 'after', alt: 'Ogródek', consent: true, contentType: 'image/jpeg', bytes: 10 };
const sheet = { points: { need: 5 }, notes: {} };
const OFFICE: Cells = [403, 403, 200, 403];
const officeThen = (status: number): Cells => [403, 403, status, 403];
const together = (done = 200): Pick<Row, 'staff' | 'members'> => ({
  staff: [done, 404, done, 403],
  members: [done, done, 404],
});

const TABLE: readonly Row[] = [
  { route: 'GET /offers/{id}/project', ...together() },
  {
    route: 'POST /offers/{id}/contract',
    body: { number: '2', signedOn: '2026-11-01', budget: [line], realisationFrom: '2026-11-01', realisationTo: '2026-12-31' },
    staff: officeThen(409),
    members: null,
  },
  { route: 'POST /offers/{id}/contract/paid', body: { on: '2026-11-02' }, staff: OFFICE, members: null },
  {
    route: 'POST /offers/{id}/contract/annexes',
    body: { number: '1', on: '2026-11-03', what: 'x', budget: null, realisationTo: null },
    staff: OFFICE,
    members: null,
  },
  { route: 'POST /offers/{id}/receipts', body: receipt, ...together(201) },
  { route: 'PUT /offers/{id}/receipts/{receipt}', body: receipt, ...together() },
  { route: 'POST /offers/{id}/receipts/{receipt}/arrived', ...together() },
  { route: 'POST /offers/{id}/receipts/{receipt}/judge', body: { state: 'accepted' }, staff: OFFICE, members: [403, 403, 403] },
  { route: 'PUT /offers/{id}/report', body: { results: 'x', people: 1, lasting: 'x' }, ...together() },
  { route: 'POST /offers/{id}/report/photos', body: photo, ...together(201) },
  { route: 'POST /offers/{id}/report/photos/{photo}/arrived', ...together() },
  { route: 'POST /offers/{id}/report/photos/{photo}/remove', ...together() },
  { route: 'POST /offers/{id}/report/submit', staff: [403, 403, 403, 403], members: [422, 403, 404] },
  { route: 'POST /offers/{id}/report/verdict', body: { kind: 'accepted' }, staff: officeThen(409), members: null },
  { route: 'GET /editions/{id}/desk', staff: [403, 403, 403, 200], members: null },
  {
    route: 'PUT /editions/{id}/declarations',
    body: { declarations: [{ organisationId: 'ORGANISATION', conflict: false }] },
    staff: [403, 403, 403, 200],
    members: null,
  },
  { route: 'GET /offers/{id}/review', staff: [403, 403, 403, 200], members: null },
  // The offer is awarded by now.
  { route: 'PUT /offers/{id}/review', body: sheet, staff: [403, 403, 403, 409], members: null },
  { route: 'PUT /offers/{id}/reviews/{reviewer}', body: sheet, staff: officeThen(409), members: null },
  { route: 'GET /editions/{id}/assessment', staff: OFFICE, members: null },
  { route: 'GET /editions/{id}/assessment/export', staff: OFFICE, members: null },
  { route: 'GET /editions/{id}/decision', staff: OFFICE, members: null },
  { route: 'PUT /editions/{id}/decision', body: { awards: [] }, staff: OFFICE, members: null },
];

let api: MemberApi;
let sessions: Readonly<Record<(typeof MEMBERS)[number], string>>;
let organisationId: string;
let projects = 0;
let written = 0;
beforeAll(async () => {
  process.env.AWS_ENDPOINT_URL_S3 ??= 'http://localhost:1';
  api = await startMemberApi();
  const { session, id } = await api.organisation('acts@example.org');
  organisationId = id;
  sessions = {
    acts: session,
    writes: await api.joined(session, id, 'writes@example.org'),
    stranger: (await api.organisation('stranger@example.org')).session,
  };
});
afterAll(async () => {
  api.close();
  await api.stop();
});

/** A project with a receipt and a photo, each with a file on its way; answers its id and its edition's. */
const project = async (): Promise<{ offerId: string; editionId: string }> => {
  const n = projects++;
  const [offerId, editionId] = [`off_walk_${n}`, `walk-${n}`];
  const plain = anEdition({ ...contentNow(), id: editionId });
  const edition = inCallNow({ ...plain, rules: { ...plain.rules, subareas: [NORTH] } });
  await api.work((w) => {
    putEdition(w, edition);
    const offer = putHandedIn(w, edition, { id: offerId, number: `M-${n}`, organisationId, subarea: NORTH, askedGrosze: 10_000 });
    w.writes.put(keys.offer(offerId), { ...offer, state: { name: 'contracted', since: w.now } });
    const contract: Contract = {
      offerId,
      version: 1,
      number: '1',
      signedOn: '2026-11-01',
      grosze: 10_000,
      budget: [line],
      realisationFrom: '2026-11-01',
      realisationTo: '2026-12-31',
      paidOn: null,
      annexes: [],
    };
    w.writes.put(keys.contract(offerId), { ...contract });
    const declaration = { reviewerId: 'committee-1', editionId, organisationId, conflict: false, at: w.now, enteredBy: null };
    w.writes.put(keys.declaration(editionId, 'committee-1', organisationId), declaration);
  });
  return { offerId, editionId };
};

const ask = async (who: { staff: string } | { session: string }, { route, body }: Row) => {
  const { offerId, editionId } = await project();
  const made = async (what: string, sent: unknown) =>
    String((await api.send(sessions.acts, `/api/member/offers/${offerId}/${what}`, sent)).body.id);
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace('{id}', pattern.startsWith('/editions') ? editionId : offerId)
    .replace('{receipt}', pattern.includes('{receipt}') ? await made('receipts', receipt) : '')
    .replace('{photo}', pattern.includes('{photo}') ? await made('report/photos', photo) : '')
    .replace('{reviewer}', 'committee-2');
  const sent = body === undefined ? {} : JSON.parse(JSON.stringify(body).replaceAll('ORGANISATION', organisationId));
  const headers = { 'idempotency-key': `walk-key-${written++}` };
  const rest = method === 'GET' ? { method } : { method, body: sent, headers };
  return 'staff' in who
    ? api.ask({ as: who.staff, path: `/api${path}`, ...rest })
    : api.askMember({ session: who.session, path: `/api/member${path}`, ...rest });
};

it('every route is walked by this table', () => {
  const named = (rows: readonly Row[]) => rows.map(({ route }) => route).toSorted();
  const of = (routes: readonly { method: string; path: string }[], root: string) =>
    routes.map(({ method, path }) => `${method} ${path.slice(root.length)}`).toSorted();
  expect(named(TABLE)).toEqual(of([...STAFF_PROJECT_ROUTES, ...ASSESSMENT_ROUTES], '/api'));
  expect(named(TABLE.filter(({ members }) => members !== null))).toEqual(of(projectRoutes('/api/member'), '/api/member'));
});

describe.each(TABLE)('$route', (row) => {
  it.each(Object.entries(STAFF).map(([who, id], n) => ({ who, id, status: row.staff[n] ?? 0 })))(
    '$who: $status',
    async ({ id, status }) => {
      const told = await ask({ staff: id }, row);
      expect(told, JSON.stringify(told.body)).toMatchObject({ status });
    },
  );

  it.each(MEMBERS.map((who, n) => ({ who, status: row.members?.[n] ?? 404 })))(
    '$who of an organisation: $status',
    async ({ who, status }) => {
      const told = await ask({ session: sessions[who] }, row);
      expect(told, JSON.stringify(told.body)).toMatchObject({ status });
    },
  );
});

/** Every route of offers and organisations × every member of staff who may ask: nobody acts for an organisation, and drafts are for who writes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFER_ROUTES } from '../../functions/staff-api/grant-routes.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { draftChecksumOf } from '../../shared/grants/snapshot.ts';
import { keys, lists } from '../../shared/platform/keys.ts';
import { type Caller, type Cells, COLUMNS, putCallers } from '../support/callers.ts';
import { anEdition, inCallNow } from '../support/grant-editions.ts';
import { anOffer } from '../support/grants.ts';
import { anOrganisation, putEdition, putOrganisationOf } from '../support/handed-in.ts';
import { anotherForm } from '../support/member-api.ts';
import { NORTH, SOUTH, type StaffApi, startStaffApi } from '../support/staff-api.ts';

const AT = '2026-11-18T09:00:00.000Z';
const ORGANISATION = anOrganisation('org_access', {
  members: [{ id: 'mem_access', name: 'Osoba Testowa', email: 'osoba@example.org', mayAct: true, since: AT }],
});
const EDITION: Edition = {
  ...inCallNow({ ...anEdition(), version: 1, example: false, state: { name: 'draft', since: AT } }),
  id: 'access',
};
const offices: Edition['rules'] = { ...EDITION.rules, subareas: [NORTH, SOUTH], handIn: 'office-only' };
const KEPT = 'kep_access';
const FILE = 'att_access';

const draft: Partial<Offer> = {};
const received: Partial<Offer> = { state: { name: 'received', since: AT, checksum: 'a'.repeat(64), by: 'here', how: 'here' } };

interface Row {
  readonly route: string;
  readonly about?: Partial<Offer>;
  readonly body?: (id: string) => unknown;
  readonly cells: Cells;
}

/** Whoever writes with the organisation: near it, helping, and the office. A reviewer, and an account of no other kind, never. */
const writes: Cells = [200, 200, 404, 200, 200, 403, 403];
const reads: Cells = [200, 200, 404, 200, 200, 404, 403];
const nobody: Cells = [403, 403, 403, 403, 403, 403, 403];
const office: Cells = [403, 403, 403, 200, 200, 403, 403];
const knows: Cells = [200, 200, 200, 200, 200, 403, 403];
const line = { field: 'title', value: { kind: 'text', text: 'Ogródek' }, basedOn: 0 };

const TABLE: readonly Row[] = [
  { route: 'GET /api/offers', cells: [200, 200, 200, 200, 200, 200, 403] },
  {
    route: 'POST /api/offers',
    body: () => ({ editionId: EDITION.id, organisationId: ORGANISATION.id, subarea: NORTH }),
    cells: [200, 403, 403, 200, 200, 403, 403],
  },
  { route: 'GET /api/offers/{id}', cells: reads },
  { route: 'PUT /api/offers/{id}/fields', body: () => ({ saves: [line] }), cells: writes },
  { route: 'GET /api/offers/{id}/fields/title/history', cells: reads },
  { route: `POST /api/offers/{id}/kept/${KEPT}`, body: () => ({ use: false }), cells: writes },
  {
    route: 'POST /api/offers/{id}/attachments',
    body: () => ({ name: 'plan.pdf', contentType: 'application/pdf', bytes: 10 }),
    cells: writes,
  },
  { route: `POST /api/offers/{id}/attachments/${FILE}/arrived`, cells: writes },
  { route: `POST /api/offers/{id}/attachments/${FILE}/remove`, cells: writes },
  { route: 'POST /api/offers/{id}/submit', cells: nobody },
  { route: 'POST /api/offers/{id}/withdraw', cells: nobody },
  { route: 'POST /api/offers/{id}/documents', body: () => ({ kind: 'offer-pdf' }), cells: reads },
  {
    route: 'POST /api/offers/{id}/receive',
    body: (id) => ({
      how: 'paper',
      checksum: draftChecksumOf(offer(id, draft), []),
      receivedOn: new Date().toISOString().slice(0, 10),
    }),
    cells: office,
  },
  { route: 'POST /api/offers/{id}/formal/correct', about: received, body: () => ({ what: ['Brak daty'] }), cells: office },
  { route: 'POST /api/offers/{id}/formal/pass', about: received, cells: office },
  { route: 'POST /api/offers/{id}/formal/fail', about: received, body: () => ({ reason: 'Brak podpisu' }), cells: office },
  { route: 'GET /api/organisations', cells: knows },
  { route: 'POST /api/organisations', body: () => anotherForm(), cells: knows },
  { route: 'GET /api/organisations/{id}', cells: knows },
  { route: 'PUT /api/organisations/{id}', body: () => anotherForm(), cells: office },
  {
    route: 'POST /api/organisations/{id}/members',
    body: () => ({ name: 'Nowa Osoba', email: 'nowa@example.org' }),
    cells: office,
  },
  { route: 'POST /api/organisations/{id}/members/mem_second/remove', cells: office },
];

let api: StaffApi;
let made = 0;
beforeAll(async () => {
  api = await startStaffApi();
  await api.work((w) => {
    putCallers(w);
    putEdition(w, { ...EDITION, rules: offices });
    putOrganisationOf(w, ORGANISATION);
  });
});
afterAll(() => api.stop());

const offer = (id: string, changed: Partial<Offer>): Offer =>
  anOffer({
    id,
    editionId: EDITION.id,
    organisationId: ORGANISATION.id,
    subarea: NORTH,
    writers: ['involved'],
    attached: [
      {
        id: FILE,
        attachmentId: FILE,
        name: 'plan.pdf',
        key: 'offer-uploads/x',
        bytes: 10,
        by: 'mem_1',
        at: AT,
        state: 'awaited',
      },
    ],
    ...changed,
  });

/** A fresh one for each cell, with something kept beside. */
const storedOffer = async (changed: Partial<Offer> = draft): Promise<string> => {
  const id = `off_access_${made++}`;
  await api.work((w) => {
    const listKey = lists.offersOfEdition(EDITION.id);
    w.writes.put(keys.offer(id), { ...offer(id, changed) });
    w.writes.put({ ...keys.offer(id), sk: `list#${listKey}` }, { offerId: id, listKey, listSort: id });
    const kept = { id: KEPT, field: 'title', value: { kind: 'text', text: 'Inny' }, basedOn: 0, by: 'mem_1', at: AT };
    w.writes.put(keys.offerKept(id, 'title', KEPT), kept);
  });
  return id;
};
const storedOrganisation = async (): Promise<string> => {
  const id = `org_access_${made++}`;
  const second = { id: 'mem_second', name: 'Druga Osoba', email: `${id}@example.org`, mayAct: false, since: AT };
  await api.work((w) => putOrganisationOf(w, anOrganisation(id, { members: [...ORGANISATION.members, second] })));
  return id;
};

const ask = (who: string, route: string, id: string, body: unknown) => {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace('{id}', id);
  if (method === 'GET') return api.ask({ as: who, path, ...(path === '/api/offers' ? { query: { edition: EDITION.id } } : {}) });
  const headers = {
    'idempotency-key': `offers-access-${made++}`,
    ...(path.includes('organisations') ? { 'if-match': '"1"' } : {}),
  };
  return api.ask({ as: who, method, path, body, headers });
};

const named = (path: string): string =>
  path.replace('{field}', 'title').replace('{kept}', KEPT).replace('{attachment}', FILE).replace('{member}', 'mem_second');

it('every route is walked by this table', () => {
  const routes = OFFER_ROUTES.map(({ method, path }) => `${method} ${named(path)}`);
  expect(TABLE.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
});

it('what does not exist is 404', async () => {
  for (const { route, body, cells } of TABLE.filter((row) => row.route.includes('{id}'))) {
    const told = await ask('admin', route, 'none', body?.('none') ?? {});
    expect([route, told.status]).toEqual([route, cells[COLUMNS.indexOf('admin')] === 403 ? 403 : 404]);
  }
});

describe.each(TABLE)('$route', ({ route, about, body, cells }) => {
  it.each(COLUMNS.map((who, i) => ({ who, status: cells[i] ?? 0 })))('$who: $status', async ({ who, status }) => {
    const id = route.includes('organisations') ? await storedOrganisation() : await storedOffer(about);
    const told = await ask(who, route, id, body?.(id) ?? {});
    expect({ ...told, status: told.status === 201 || told.status === 202 ? 200 : told.status }).toMatchObject({ status });
  });
});

it('a streetworker reads neither bank account nor people of an organisation', async () => {
  const id = await storedOrganisation();
  const told = async (who: Caller) => (await api.ask({ as: who, path: `/api/organisations/${id}` })).body.organisation;
  expect(await told('near')).toMatchObject({ iban: null, members: [] });
  expect(await told('office')).toMatchObject({ members: [{ id: 'mem_access' }, { id: 'mem_second' }] });
});

it('a list holds what the caller may see of the edition, and nothing else', async () => {
  const id = await storedOffer();
  const listed = async (who: Caller) =>
    (
      (await api.ask({ as: who, path: '/api/offers', query: { edition: EDITION.id, limit: '100' } })).body.items as {
        id: string;
      }[]
    ).some((row) => row.id === id);
  const seen = await Promise.all((['near', 'involved', 'other', 'office', 'committee'] as const).map(listed));
  expect(seen).toEqual([true, true, false, true, false]);
});

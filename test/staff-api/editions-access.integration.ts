/** Every route of editions and ideas × everybody who may ask: drafts are the programme's own, ideas hold residents' words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITION_ROUTES } from '../../functions/staff-api/edition-routes.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import { carryOutEdition } from '../../shared/grants/store-editions.ts';
import { carryOutIdea } from '../../shared/grants/store-ideas.ts';
import { keys } from '../../shared/platform/keys.ts';
import { type Caller, type Cells, COLUMNS, putCallers } from '../support/callers.ts';
import { anEdition, aTerms, inCallNow } from '../support/grant-editions.ts';
import { NORTH, NOW, type StaffApi, startStaffApi } from '../support/staff-api.ts';

type About = 'nothing' | 'draft' | 'announced' | 'idea' | 'issue' | 'escalation';

interface Row {
  readonly route: string;
  readonly about: About;
  readonly body?: () => unknown;
  readonly cells: Cells;
}

const readers: Cells = [200, 200, 200, 200, 200, 200, 403];
const draftReaders: Cells = [200, 200, 200, 200, 200, 404, 403];
const office: Cells = [403, 403, 403, 200, 200, 403, 403];
/** Allowed, and then refused for what it is about. */
const officeThen = (status: number): Cells => [403, 403, 403, status, status, 403, 403];
const nearby: Cells = [200, 200, 404, 200, 200, 403, 403];
const question = {
  question: { pl: 'Kto?', uk: null, en: null },
  answer: { pl: 'Organizacja.', uk: null, en: null },
  source: '§ 3',
  words: 'kto',
};
const announcements = () => (['bip', 'board', 'website'] as const).map((where) => ({ where, on: '2026-11-18' }));
let made = 0;

const TABLE: readonly Row[] = [
  { route: 'GET /api/editions', about: 'nothing', cells: readers },
  { route: 'POST /api/editions', about: 'nothing', body: () => ({ ...aTerms(), id: `nowa-${made++}` }), cells: office },
  { route: 'GET /api/editions/{id}', about: 'announced', cells: readers },
  { route: 'GET /api/editions/{id}', about: 'draft', cells: draftReaders },
  { route: 'PUT /api/editions/{id}', about: 'draft', body: aTerms, cells: office },
  { route: 'POST /api/editions/{id}/verify', about: 'draft', cells: office },
  { route: 'POST /api/editions/{id}/announce', about: 'draft', body: () => ({ announcements: announcements() }), cells: office },
  { route: 'POST /api/editions/{id}/decide', about: 'announced', body: () => ({ decidedOn: '2026-11-18' }), cells: office },
  { route: 'POST /api/editions/{id}/close', about: 'draft', cells: officeThen(409) },
  { route: 'POST /api/editions/{id}/faq', about: 'announced', body: () => question, cells: office },
  { route: 'POST /api/editions/{id}/documents', about: 'announced', body: () => ({ language: 'uk' }), cells: readers },
  {
    route: 'POST /api/editions/{id}/documents',
    about: 'announced',
    body: () => ({ kind: 'assessment-protocol' }),
    cells: office,
  },
  {
    route: 'POST /api/editions/{id}/documents',
    about: 'announced',
    body: () => ({ kind: 'results-pdf' }),
    cells: officeThen(409),
  },
  { route: 'GET /api/editions/{id}/figures', about: 'announced', cells: office },
  {
    route: 'POST /api/escalations/{id}/to-faq',
    about: 'escalation',
    body: () => ({ ...question, editionId: 'for-faq' }),
    cells: office,
  },
  { route: 'GET /api/ideas', about: 'nothing', cells: [200, 200, 200, 200, 200, 403, 403] },
  { route: 'GET /api/ideas/{id}', about: 'idea', cells: nearby },
  { route: 'POST /api/ideas/{id}/take', about: 'idea', cells: [200, 409, 404, 200, 200, 403, 403] },
  {
    route: 'POST /api/ideas/{id}/meeting',
    about: 'idea',
    body: () => ({ at: '2099-01-10T16:00:00.000Z', place: 'Biblioteka' }),
    cells: nearby,
  },
  {
    route: 'POST /api/ideas/{id}/organisation',
    about: 'idea',
    body: () => ({ organisationId: 'none' }),
    cells: [422, 422, 404, 422, 422, 403, 403],
  },
  { route: 'POST /api/ideas/{id}/close', about: 'idea', body: () => ({ reason: 'To zadanie innego programu.' }), cells: nearby },
  {
    route: 'POST /api/issues/{id}/idea',
    about: 'issue',
    body: () => ({ words: 'Wspólny ogródek na podwórku' }),
    cells: [200, 404, 404, 200, 200, 403, 403],
  },
];

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
  await api.work((w) => {
    putCallers(w);
  });
  await edition('for-faq', false);
});
afterAll(() => api.stop());

const edition = async (id: string, announced: boolean): Promise<string> => {
  const content = { ...anEdition(), id };
  await api.work((w) => {
    const created = carryOutEdition(w, null, { kind: 'CreateEdition', content, example: false, at: NOW, by: 'office' });
    if (created.kind === 'refused') throw new Error(created.code);
    if (announced) w.writes.put(keys.edition(id), { ...inCallNow(created.edition) });
  });
  return id;
};

const make = async (about: About): Promise<string> => {
  switch (about) {
    case 'nothing':
      return '';
    case 'draft':
    case 'announced':
      return edition(`edycja-${about}-${made++}`, about === 'announced');
    case 'idea': {
      const id = `ida_${made++}`;
      await api.work((w) => {
        const author = { personId: `per_${id}`, conversationId: `cnv_${id}` };
        const told = carryOutIdea(w, null, {
          kind: 'TellIdea',
          at: NOW,
          id,
          words: 'Ogródek',
          subarea: NORTH,
          answers: [],
          author,
        });
        if (told.kind === 'refused') throw new Error(told.code);
        carryOutIdea(w, told.idea, { kind: 'GiveIdea', at: NOW, staffId: 'involved' });
      });
      return id;
    }
    case 'issue':
      return (await api.routed()).id;
    case 'escalation': {
      const conversation = { id: 'cnv_x', personId: `per_x${made++}` };
      const raise = { kind: 'talk_to_human', words: 'Kto może?', conversation, issueId: null, attachments: [] } as const;
      return (await api.work((w) => raiseEscalation(w, raise))).escalationId;
    }
  }
};

const call = async ({ route, body, about }: Row, who: Caller) => {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace('{id}', await make(about));
  if (method === 'GET') return api.ask({ as: who, path });
  const headers = { 'idempotency-key': `editions-${made++}`, ...(method === 'PUT' ? { 'if-match': '"1"' } : {}) };
  return api.ask({ as: who, method, path, body: body?.() ?? {}, headers });
};

it('every route is walked by this table', () => {
  expect([...new Set(TABLE.map(({ route }) => route))].toSorted()).toEqual(
    EDITION_ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
});

it('what does not exist is 404', async () => {
  for (const { route, body } of TABLE.filter((row) => row.route.includes('{id}'))) {
    const [method = '', pattern = ''] = route.split(' ');
    const headers = { 'idempotency-key': `editions-${made++}`, 'if-match': '"1"' };
    const asked = { as: 'admin', method, path: pattern.replace('{id}', 'none') };
    const told = await api.ask(method === 'GET' ? asked : { ...asked, body: body?.() ?? {}, headers });
    expect([route, told.status]).toEqual([route, 404]);
  }
});

describe.each(TABLE)('$route of $about', (row) => {
  it.each(COLUMNS.map((who, i) => ({ who, status: row.cells[i] ?? 0 })))('$who: $status', async ({ who, status }) => {
    const told = await call(row, who);
    expect({ ...told, status: told.status === 201 || told.status === 202 ? 200 : told.status }).toMatchObject({ status });
  });
});

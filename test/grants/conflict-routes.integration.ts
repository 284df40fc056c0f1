/** A conflict of interest hides an offer by every route that the description of the API names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../../functions/staff-api/openapi.ts';
import { ROUTES } from '../../functions/staff-api/routes.ts';
import { documentMade, readDocument, requestDocument } from '../../shared/documents/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { anEdition as contentNow, inCallNow } from '../support/grant-editions.ts';
import { anEdition } from '../support/grants.ts';
import { anOrganisation, putEdition, putHandedIn, putOrganisationOf } from '../support/handed-in.ts';
import { NORTH, NOW, office, type StaffApi, startStaffApi } from '../support/staff-api.ts';

const [EDITION, OFFER, NUMBER, APPLICANT] = ['secret', 'off_secret', 'M-2027-777', 'org-secret'] as const;
/** Declared a conflict, said nothing, helped to write another offer of the edition. */
const NOT_FOR = ['committee-1', 'committee-2', 'committee-3'] as const;
const IMPARTIAL = 'committee-4';

let api: StaffApi;
let documents: readonly string[];
let keyed = 0;
beforeAll(async () => {
  api = await startStaffApi();
  const plain = anEdition({ ...contentNow(), id: EDITION });
  const edition = inCallNow({ ...plain, rules: { ...plain.rules, subareas: [NORTH] } });
  documents = await api.work((w) => {
    putEdition(w, edition);
    for (const id of [APPLICANT, 'org-other']) putOrganisationOf(w, anOrganisation(id));
    putHandedIn(w, edition, { id: OFFER, number: NUMBER, organisationId: APPLICANT, subarea: NORTH, askedGrosze: 10_000 });
    const writers = ['committee-3'];
    putHandedIn(w, edition, {
      id: 'off_other',
      number: 'M-2027-778',
      organisationId: 'org-other',
      subarea: NORTH,
      askedGrosze: 10_000,
      writers,
    });
    const asked = [
      { kind: 'offer-pdf', subject: OFFER },
      { kind: 'confirmation-pdf', subject: OFFER },
      { kind: 'settlement-pdf', subject: OFFER },
      { kind: 'assessment-protocol', subject: EDITION },
      { kind: 'results-pdf', subject: EDITION },
      { kind: 'figures-csv', subject: EDITION },
    ] as const;
    return asked.map((one) => requestDocument(w, { ...one, language: 'pl', askedBy: office }).id);
  });
  for (const id of documents)
    await api.work(async (w) => {
      const document = await readDocument(w.table, id, NOW);
      if (document === null) throw new Error(`no document ${id}`);
      documentMade(w, document, {
        state: 'ready',
        key: `documents/${id}`,
        contentType: 'application/pdf',
        fileName: `${NUMBER}.pdf`,
      });
    });
  for (const [who, conflict] of [
    ['committee-1', true],
    ['committee-3', false],
    [IMPARTIAL, false],
  ] as const) {
    const path = `/api/editions/${EDITION}/declarations`;
    const headers = { 'idempotency-key': `conflict-${keyed++}` };
    const body = { declarations: [{ organisationId: APPLICANT, conflict }] };
    expect((await api.ask({ as: who, method: 'PUT', path, body, headers })).status).toBe(200);
  }
});
afterAll(() => api.stop());

type Method = 'get' | 'post' | 'put';
interface Described {
  readonly method: Method;
  readonly path: string;
}

const described = Object.entries(openApi('http://localhost').paths ?? {})
  .filter(([path]) => !path.startsWith('/api/member/') && path !== '/api/openapi.json')
  .flatMap(([path, item]): Described[] =>
    (['get', 'post', 'put'] as const).filter((method) => item[method] !== undefined).map((method) => ({ method, path })),
  );

/** Every way to fill in the address so that it leads to the offer, if anywhere. */
const addressesOf = ({ path }: Described): readonly string[] => {
  const ids = path.startsWith('/api/documents/')
    ? documents
    : path.startsWith('/api/editions/')
      ? [EDITION, OFFER]
      : path.startsWith('/api/organisations/')
        ? [APPLICANT]
        : [OFFER, EDITION, APPLICANT];
  const whole = ids.map((id) => path.replace('{id}', id).replaceAll(/\{\w+\}/g, OFFER));
  return [...new Set(whole)];
};
const QUERIES: readonly Record<string, string>[] = [{}, { edition: EDITION }, { organisation: APPLICANT }];

it('every route of offers, editions and their papers is among them', () => {
  const named = new Set(described.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  const about = ROUTES.filter(({ path }) => /^\/api\/(offers|editions|documents|organisations)/.test(path));
  expect(about.length).toBeGreaterThan(50);
  expect(about.map(({ method, path }) => `${method} ${path}`).filter((route) => !named.has(route))).toEqual([]);
});

describe.each(NOT_FOR)('%s', (who) => {
  it.each(described.filter(({ method }) => method === 'get'))('reads nothing of it by $path', async (route) => {
    for (const path of addressesOf(route))
      for (const query of path === '/api/offers' ? QUERIES : [{}]) {
        const { status, body } = await api.ask({ as: who, path, query });
        expect(JSON.stringify(body), path).not.toMatch(new RegExp(`${OFFER}|${NUMBER}`));
        if (path.startsWith(`/api/offers/${OFFER}`)) expect([path, status]).toEqual([path, 404]);
      }
  });

  it.each(described.filter(({ method, path }) => method !== 'get' && path.startsWith('/api/offers/')))(
    'does nothing with it by $method $path',
    async (route) => {
      for (const path of addressesOf(route)) {
        const headers = { 'idempotency-key': `conflict-${keyed++}` };
        const method = route.method.toUpperCase();
        const { status, body } = await api.ask({ as: who, method, path, body: bodyFor(route), headers });
        expect([path, [403, 404].includes(status)], JSON.stringify(body)).toEqual([path, true]);
        expect(JSON.stringify(body), path).not.toContain(NUMBER);
      }
    },
  );
});

/** As the schema of the route wants it, so that it is refused for who asks and not for how. */
const bodyFor = ({ path }: Described): unknown => {
  const line = { id: 'a', name: 'A', kind: 'direct', grantGrosze: 10_000, ownGrosze: 0, inKindGrosze: 0 };
  const bodies: readonly (readonly [RegExp, unknown])[] = [
    [/\/reviews?(\/|$)/, { points: { need: 1 }, notes: {} }],
    [
      /\/contract$/,
      { number: '1', signedOn: '2027-05-01', budget: [line], realisationFrom: '2027-05-01', realisationTo: '2027-06-01' },
    ],
    [/\/paid$/, { on: '2027-05-02' }],
    [/\/annexes$/, { number: '1', on: '2027-05-02', what: 'x', budget: null, realisationTo: null }],
    [/\/judge$/, { state: 'taken-out' }],
    [/\/receipts(\/[^/]+)?$/, { grosze: 1, lineId: 'a', issuedOn: '2027-05-02' }],
    [/\/report$/, { results: '', people: null, lasting: '' }],
    [/\/photos$/, { when: 'after', alt: 'x', consent: true, contentType: 'image/jpeg', bytes: 1 }],
    [/\/verdict$/, { kind: 'accepted' }],
    [/\/fields$/, { saves: [{ field: 'title', value: { kind: 'text', text: 'x' }, basedOn: 0 }] }],
    [/\/kept\//, { use: true }],
    [/\/attachments$/, { name: 'x.pdf', contentType: 'application/pdf', bytes: 1 }],
    [/\/receive$/, { how: 'here', checksum: '0123456789abcdef', receivedOn: '2027-03-01' }],
    [/\/formal\/correct$/, { what: ['Brak podpisu.'] }],
    [/\/formal\/fail$/, { reason: 'Brak podpisu.' }],
    [/\/documents$/, { kind: 'offer-pdf' }],
    [/\/hold$/, { reason: 'Kontrola' }],
  ];
  return bodies.find(([pattern]) => pattern.test(path))?.[1] ?? {};
};

it('whoever declared none reads it and scores it, and nothing of its money', async () => {
  const reads = await Promise.all(
    [`/api/offers/${OFFER}`, `/api/offers/${OFFER}/review`, `/api/documents/${documents[0]}`].map((path) =>
      api.ask({ as: IMPARTIAL, path }),
    ),
  );
  expect(reads.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await api.ask({ as: IMPARTIAL, path: `/api/offers/${OFFER}/project` })).status).toBe(403);
  expect(await api.table.get(keys.review(OFFER, 'committee-1'))).toBeUndefined();
});

/** Papers and figures of a decided edition, from asking to the opened file, on the real engines. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as FollowGrant } from '../../functions/follow-grant.ts';
import type { handler as Print } from '../../functions/print.ts';
import { type Messaging, startMessaging } from '../../local/messaging/fauxqs.ts';
import { EditionSchema } from '../../shared/grants/edition-model.ts';
import { publicEdition } from '../../shared/grants/open-data.ts';
import { readResults } from '../../shared/grants/store-results.ts';
import { keys } from '../../shared/platform/keys.ts';
import { anEdition as contentNow, inCallNow } from '../support/grant-editions.ts';
import { anEdition } from '../support/grants.ts';
import { anOrganisation, putEdition, putHandedIn, putOrganisationOf } from '../support/handed-in.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { readPdf } from '../support/pdf.ts';
import { NORTH, north, office, SOUTH, type StaffApi, startStaffApi } from '../support/staff-api.ts';
import { readSheet } from '../support/xlsx.ts';

const EDITION = 'papers';
let api: StaffApi;
let messaging: Messaging;
let folder: string;
let print: typeof Print;
let follow: typeof FollowGrant;
let keyed = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'));
  messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  messaging.buckets.createBucket('attachments');
  api = await startStaffApi();
  ({ handler: print } = await import('../../functions/print.ts'));
  ({ handler: follow } = await import('../../functions/follow-grant.ts'));
  await decidedEdition();
});
afterAll(async () => {
  await api.stop();
  await messaging.stop();
  await rm(folder, { recursive: true });
});

const hear = () => hearFacts(api.table, { 'follow-grant': follow as never, print: print as never });
const put = (as: string, path: string, body: unknown) =>
  api.ask({ as, method: 'PUT', path, body, headers: { 'idempotency-key': `papers-${keyed++}` } });

/** Three offers of 400 zł over a pool of 800 zł in two subareas: two awarded, one turned down with a reason; a fourth was formally wrong. */
const decidedEdition = async (): Promise<void> => {
  const plain = anEdition({ ...contentNow(), id: EDITION, name: 'Mikrogranty próbne' });
  const edition = inCallNow({ ...plain, rules: { ...plain.rules, pool: 80_000, subareas: [NORTH, SOUTH], reviewsPerOffer: 1 } });
  const awards: unknown[] = [];
  await api.work((w) => {
    putEdition(w, edition);
    for (const n of [0, 1, 2, 3]) {
      const subarea = n === 1 ? SOUTH : NORTH;
      putOrganisationOf(w, anOrganisation(`papers-${n}`));
      const offer = putHandedIn(w, edition, {
        id: `off_papers_${n}`,
        number: `M-2027-00${n}`,
        organisationId: `papers-${n}`,
        subarea,
        askedGrosze: 40_000,
      });
      if (n < 3)
        awards.push({
          offerId: offer.id,
          opinionGrosze: n < 2 ? 40_000 : 0,
          decidedGrosze: n < 2 ? 40_000 : 0,
          reason: n === 2 ? 'Zabrakło pieniędzy, miejsce na liście rezerwowej.' : null,
        });
      else
        w.writes.put(keys.offer(offer.id), {
          ...offer,
          state: { name: 'formally-wrong', since: w.now, reason: 'Brak podpisu.' },
        });
    }
  });
  await put('committee-1', `/api/editions/${EDITION}/declarations`, {
    declarations: [0, 1, 2].map((n) => ({ organisationId: `papers-${n}`, conflict: false })),
  });
  for (const n of [0, 1, 2])
    await put('committee-1', `/api/offers/off_papers_${n}/review`, {
      points: { need: 10 - n, cost: 10 - n },
      notes: { need: 'Uwaga tylko dla komisji.' },
      done: true,
    });
  expect((await put(office, `/api/editions/${EDITION}/decision`, { awards })).body).toMatchObject({ problems: [] });
};
const decide = () => api.post(office, `/api/editions/${EDITION}/decide`, { decidedOn: '2027-04-15' });

const printed = async (path: string, kind: string): Promise<Uint8Array> => {
  const asked = await api.post(office, path, { kind });
  expect(asked, JSON.stringify(asked.body)).toMatchObject({ status: 202 });
  await hear();
  const { body } = await api.ask({ as: office, path: `/api/documents/${asked.body.id}` });
  expect(body).toMatchObject({ state: 'ready', failure: null });
  expect((await api.ask({ as: 'committee-1', path: `/api/documents/${asked.body.id}` })).status).toBe(403);
  return new Uint8Array(await (await fetch(String(body.url))).arrayBuffer());
};
const words = async (bytes: Uint8Array): Promise<string> => readPdf(bytes).pages.flat().join(' ').replaceAll(/\s+/g, ' ');
const papers = `/api/editions/${EDITION}/documents`;

describe('papers of an edition', () => {
  it('the protocol holds ranking, points, decision and room for signatures; before the decision it says so', async () => {
    const before = await words(await printed(papers, 'assessment-protocol'));
    expect(before).toContain('Konkurs nie jest jeszcze rozstrzygnięty');
    expect((await api.post(office, papers, { kind: 'results-pdf' })).body).toMatchObject({ code: 'results.not-yet' });
    expect((await decide()).status).toBe(200);
    await hear();
    const protocol = await words(await printed(papers, 'assessment-protocol'));
    for (const said of [
      'Mikrogranty próbne',
      '15 kwietnia 2027',
      'M-2027-000',
      'Potrzeba (0–10)',
      '20,00',
      '400 zł',
      'rezerwowej',
      'Brak podpisu.',
      'Podpis',
    ])
      expect(protocol).toContain(said);
    expect(protocol).not.toContain('Uwaga tylko dla komisji');
  });

  it('the results name what was awarded and until when anybody may ask for reasons; no person', async () => {
    const results = await words(await printed(papers, 'results-pdf'));
    for (const said of ['Wyniki otwartego konkursu ofert', 'Organizacja papers-0', '400 zł', '15 maja 2027', 'art. 15 ust. 2i'])
      expect(results).toContain(said);
    expect(results).not.toMatch(/Osoba|Komisji/);
  });

  it('figures are the same on the screen, as CSV and as a sheet', async () => {
    const { body } = await api.ask({ as: office, path: `/api/editions/${EDITION}/figures` });
    expect(body.all).toEqual({
      offers: 4,
      askedGrosze: 160_000,
      awarded: 2,
      awardedGrosze: 80_000,
      spentGrosze: 0,
      returnedGrosze: 0,
      people: 0,
    });
    expect((body.subareas as { subarea: string; awarded: number }[]).map(({ subarea, awarded }) => [subarea, awarded])).toEqual([
      [NORTH, 1],
      [SOUTH, 1],
    ]);
    const csv = Buffer.from(await printed(papers, 'figures-csv')).toString('utf8');
    expect(csv.trim().split('\r\n').at(-1)).toBe('Razem;4;1600,00;2;800,00;0,00;0,00;0');
    const sheet = await readSheet(await printed(papers, 'figures-xlsx'));
    expect(JSON.stringify(sheet)).toContain('Razem');
  });

  it('a settlement is printed of a project with a contract, not for who only reviews', async () => {
    const offer = '/api/offers/off_papers_0';
    expect((await api.post(office, `${offer}/documents`, { kind: 'settlement-pdf' })).body).toMatchObject({
      code: 'contract.none',
    });
    const line = { id: 'a', name: 'Materiały', kind: 'direct', grantGrosze: 40_000, ownGrosze: 0, inKindGrosze: 0 };
    const contract = {
      number: '3/2027',
      signedOn: '2026-11-01',
      budget: [line],
      realisationFrom: '2026-11-01',
      realisationTo: '2026-12-31',
    };
    expect((await api.post(office, `${offer}/contract`, contract)).status).toBe(200);
    const receipt = await api.post(office, `${offer}/receipts`, {
      grosze: 12_345,
      lineId: 'a',
      issuedOn: '2026-11-05',
      note: 'Sadzonki',
    });
    await api.post(office, `${offer}/receipts/${receipt.body.id}/judge`, { state: 'accepted' });
    const paper = await words(await printed(`${offer}/documents`, 'settlement-pdf'));
    for (const said of ['Umowa 3/2027', '123,45 zł', '276,55 zł', 'Sadzonki', 'uznany']) expect(paper).toContain(said);
    expect((await api.post('committee-1', `${offer}/documents`, { kind: 'settlement-pdf' })).status).toBe(403);
  });
});

it('open data hold what was decided and no person; before the results there are none', async () => {
  const edition = EditionSchema.parse(await api.table.get(keys.edition(EDITION)));
  const results = await readResults(api.table, edition);
  const subareas = [{ id: NORTH, name: 'Północ' }];
  const published = publicEdition(results, subareas);
  expect(published).toMatchObject({ decidedOn: '2027-04-15', reasonsUntil: '2027-05-15' });
  expect(published?.offers.map(({ number, result, place, awardedGrosze }) => [number, result, place, awardedGrosze])).toEqual([
    ['M-2027-000', 'awarded', 1, 40_000],
    ['M-2027-001', 'awarded', 2, 40_000],
    ['M-2027-002', 'not-awarded', 3, 0],
    ['M-2027-003', 'formally-wrong', null, 0],
  ]);
  expect(JSON.stringify(published)).not.toMatch(/Osoba|example\.org|committee|rezerwowej/);
  expect(
    publicEdition({ ...results, decision: results.decision && { ...results.decision, decidedOn: null } }, subareas),
  ).toBeNull();
  expect((await api.ask({ as: north, path: `/api/editions/${EDITION}/figures` })).status).toBe(403);
});

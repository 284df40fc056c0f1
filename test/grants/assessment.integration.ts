/** From the applicants' names to the decision, on the real engine: reviews by three, conflicts by every route, ties, the pool, reasons. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../shared/grants/edition-model.ts';
import { keys } from '../../shared/platform/keys.ts';
import { anEdition as contentNow, inCallNow } from '../support/grant-editions.ts';
import { anEdition } from '../support/grants.ts';
import { anOrganisation, type HandedIn, putEdition, putHandedIn, putOrganisationOf } from '../support/handed-in.ts';
import { NORTH, office, type StaffApi, south, startStaffApi, type Told } from '../support/staff-api.ts';

const REVIEWERS = ['committee-1', 'committee-2', 'committee-3'] as const;
let api: StaffApi;
let keyed = 0;
beforeAll(async () => {
  api = await startStaffApi();
});
afterAll(() => api.stop());

const get = (as: string, path: string) => api.ask({ as, path });
const put = (as: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Told> =>
  api.ask({ as, method: 'PUT', path, body, headers: { 'idempotency-key': `assess-${keyed++}`, ...headers } });

/** An announced edition with a pool of 1000 zł, and offers of these organisations. */
const assessed = async (
  id: string,
  offers: readonly (Pick<HandedIn, 'askedGrosze'> & Partial<HandedIn> & { readonly org: string })[],
  changed: Partial<Edition['rules']> = {},
): Promise<{ edition: Edition; ids: readonly string[] }> => {
  const plain = anEdition({ ...contentNow(), id });
  const edition = inCallNow({ ...plain, rules: { ...plain.rules, pool: 100_000, subareas: [NORTH], ...changed } });
  await api.work((w) => {
    putEdition(w, edition);
    for (const org of new Set(offers.map((one) => one.org))) putOrganisationOf(w, anOrganisation(`${id}-${org}`));
    for (const [n, { org, ...offer }] of offers.entries())
      putHandedIn(w, edition, {
        id: `off_${id}_${n}`,
        number: `M-${id}-00${n + 1}`,
        organisationId: `${id}-${org}`,
        subarea: NORTH,
        ...offer,
      });
  });
  return { edition, ids: offers.map((_, n) => `off_${id}_${n}`) };
};

const declare = (as: string, edition: string, said: Readonly<Record<string, boolean>>) =>
  put(as, `/api/editions/${edition}/declarations`, {
    declarations: Object.entries(said).map(([org, conflict]) => ({ organisationId: `${edition}-${org}`, conflict })),
  });
const score = (as: string, offerId: string, need: number, cost: number, done = true) =>
  put(as, `/api/offers/${offerId}/review`, { points: { need, cost }, notes: {}, done });
const places = async (edition: string) =>
  (
    (await get(office, `/api/editions/${edition}/assessment`)).body.places as {
      number: string;
      place: number;
      result: string;
      shown: string;
    }[]
  ).map(({ number, place, result, shown }) => [number.slice(-3), place, result, shown]);

describe('a reviewer', () => {
  it('first sees the names of applicants and nothing else, then only offers of those without a conflict', async () => {
    const { ids } = await assessed('names', [
      { org: 'a', askedGrosze: 40_000 },
      { org: 'b', askedGrosze: 30_000 },
      { org: 'c', askedGrosze: 20_000, state: 'received' },
      { org: 'd', askedGrosze: 20_000, state: 'draft' },
    ]);
    const [who] = REVIEWERS;
    const before = await get(who, '/api/editions/names/desk');
    expect(before.body).toMatchObject({ wrote: false, offers: [] });
    expect(
      (before.body.applicants as { name: string; declared: unknown }[]).map(({ name, declared }) => [name, declared]),
    ).toEqual([
      ['Organizacja names-a', null],
      ['Organizacja names-b', null],
      ['Organizacja names-c', null],
    ]);
    expect((await get(who, `/api/offers/${ids[0]}/review`)).status).toBe(404);

    expect((await declare(who, 'names', { a: false, b: true })).status).toBe(200);
    const desk = await get(who, '/api/editions/names/desk');
    expect(desk.body.offers).toEqual([
      {
        offerId: ids[0],
        number: 'M-names-001',
        title: 'Ogródek',
        organisationName: 'Organizacja names-a',
        done: false,
        begun: false,
      },
    ]);
    expect((await get(who, `/api/offers/${ids[0]}/review`)).body).toMatchObject({
      open: true,
      askedGrosze: 40_000,
      review: null,
    });
    expect((await get(who, `/api/offers/${ids[1]}/review`)).status).toBe(404);
  });

  it('saves as they type, within the scale; it counts when every criterion is scored, and stays', async () => {
    const { ids } = await assessed('typing', [{ org: 'a', askedGrosze: 40_000 }]);
    const [who] = REVIEWERS;
    const path = `/api/offers/${ids[0]}/review`;
    await declare(who, 'typing', { a: false });
    expect((await put(who, path, { points: { need: 7 }, notes: { need: 'Dobrze opisane.' } })).body).toMatchObject({
      open: true,
      review: { version: 1, points: { need: 7 }, doneAt: null },
    });
    expect(await places('typing')).toEqual([['001', 1, 'not-reviewed', '–']]);
    expect((await put(who, path, { points: { need: 11 }, notes: {} })).body).toMatchObject({ code: 'review.points' });
    expect((await put(who, path, { points: { need: 7 }, notes: {}, done: true })).body).toMatchObject({
      code: 'review.incomplete',
      errors: [{ path: 'points.cost' }],
    });
    expect((await put(who, path, { points: { need: 7 }, notes: {} }, { 'if-match': '"0"' })).body).toMatchObject({
      code: 'review.changed',
    });
    expect((await score(who, String(ids[0]), 7, 6)).status).toBe(200);
    expect((await score(who, String(ids[0]), 10, 10)).body).toMatchObject({ code: 'review.closed' });
    expect(await places('typing')).toEqual([['001', 1, 'awarded', '13,00']]);
  });

  it('who helped to write an offer reviews none of the edition', async () => {
    const { ids } = await assessed('wrote', [
      { org: 'a', askedGrosze: 40_000, writers: ['committee-2'] },
      { org: 'b', askedGrosze: 30_000 },
    ]);
    await declare('committee-2', 'wrote', { a: false, b: false });
    expect((await get('committee-2', '/api/editions/wrote/desk')).body).toMatchObject({ wrote: true, offers: [] });
    expect((await score('committee-2', String(ids[1]), 5, 5)).status).toBe(404);
    const sheet = { points: { need: 5, cost: 5 }, notes: {}, done: true };
    expect((await put(office, `/api/offers/${ids[1]}/reviews/committee-2`, sheet)).body).toMatchObject({
      code: 'review.not-impartial',
    });
  });

  it('a conflict once declared stays; what they had scored before counts no more', async () => {
    const { ids } = await assessed('late', [{ org: 'a', askedGrosze: 40_000 }]);
    const [who, other] = REVIEWERS;
    for (const one of [who, other]) await declare(one, 'late', { a: false });
    await score(who, String(ids[0]), 10, 10);
    await score(other, String(ids[0]), 6, 6);
    expect(await places('late')).toEqual([['001', 1, 'awarded', '16,00']]);
    expect((await declare(who, 'late', { a: true })).status).toBe(200);
    expect(await places('late')).toEqual([['001', 1, 'awarded', '12,00']]);
    expect((await declare(who, 'late', { a: false })).body).toMatchObject({ code: 'declaration.fixed' });
    expect((await get(who, `/api/offers/${ids[0]}/review`)).status).toBe(404);
  });

  it('after the last day of reviews only the office types in signed sheets, until the decision', async () => {
    const { edition, ids } = await assessed('over', [{ org: 'a', askedGrosze: 40_000 }]);
    await declare('committee-1', 'over', { a: false });
    await api.work((w) =>
      w.writes.put(keys.edition('over'), { ...edition, dates: { ...edition.dates, reviewTo: '2020-01-01' } }),
    );
    expect((await score('committee-1', String(ids[0]), 5, 5)).body).toMatchObject({ code: 'review.closed' });
    const sheet = { points: { need: 5, cost: 6 }, notes: {}, done: true };
    const path = `/api/offers/${ids[0]}/reviews`;
    expect((await put('committee-1', `${path}/committee-3`, sheet)).status).toBe(403);
    expect((await put(office, `${path}/${south}`, sheet)).body).toMatchObject({ code: 'reviewer.unknown' });
    expect((await put(office, `${path}/committee-3`, sheet)).body).toMatchObject({
      review: { enteredBy: office, reviewerId: 'committee-3' },
    });
    expect(await places('over')).toEqual([['001', 1, 'awarded', '11,00']]);
  });
});

describe('the office', () => {
  it('sees who is missing, and the ranking of three reviews with a tie at the edge of the pool; the command makes the same of the export', async () => {
    const { ids } = await assessed('three', [
      { org: 'a', askedGrosze: 60_000 },
      { org: 'b', askedGrosze: 60_000 },
      { org: 'c', askedGrosze: 30_000 },
      { org: 'd', askedGrosze: 5_000 },
    ]);
    for (const [n, who] of REVIEWERS.entries()) {
      await declare(who, 'three', { a: false, b: false, c: false, d: n === 0 });
      await score(who, String(ids[0]), 8, 7);
      await score(who, String(ids[1]), 7, 8);
      await score(who, String(ids[2]), 9, 9);
      if (n > 0) await score(who, String(ids[3]), 2, 2);
    }
    expect(await places('three')).toEqual([
      ['003', 1, 'awarded', '18,00'],
      ['001', 2, 'tie-at-cut-off', '15,00'],
      ['002', 2, 'tie-at-cut-off', '15,00'],
      ['004', 4, 'below-threshold', '4,00'],
    ]);
    const { body } = await get(office, '/api/editions/three/assessment');
    expect(body).toMatchObject({
      applicants: 4,
      awardedGrosze: 30_000,
      leftGrosze: 70_000,
      missing: [{ number: 'M-three-004', has: 2, needs: 3, reviewers: ['committee-4'] }],
    });
    expect((body.reviewers as { id: string }[])[0]).toMatchObject({
      id: 'committee-1',
      declared: 4,
      conflicts: 1,
      done: 3,
      of: 3,
    });

    const exported = await get(office, '/api/editions/three/assessment/export');
    const folder = mkdtempSync(join(tmpdir(), 'ranking-'));
    const file = join(folder, 'export.json');
    writeFileSync(file, JSON.stringify(exported.body));
    const printed = JSON.parse(execFileSync(process.execPath, ['scripts/ranking.ts', file, '--json'], { encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    expect(
      printed.places.map((one: { number: string; place: number; result: string; shown: string }) => [
        one.number.slice(-3),
        one.place,
        one.result,
        one.shown,
      ]),
    ).toEqual(await places('three'));
    expect(JSON.stringify(exported.body)).not.toMatch(/Osoba|Organizacja|Ogródek/);
  });

  it('decides only by a decision without problems: the pool, what was asked for, reasons, open formal checks', async () => {
    const { ids } = await assessed('decide', [
      { org: 'a', askedGrosze: 60_000 },
      { org: 'b', askedGrosze: 60_000 },
      { org: 'c', askedGrosze: 10_000, state: 'received' },
    ]);
    const [a = '', b = '', c = ''] = ids;
    for (const who of REVIEWERS) {
      await declare(who, 'decide', { a: false, b: false });
      await score(who, a, 9, 9);
      await score(who, b, 8, 8);
    }
    const decide = () => api.post(office, '/api/editions/decide/decide', { decidedOn: '2027-04-15' });
    const codes = ({ body }: Told) =>
      (body.problems as { code: string; offerId: string | null }[]).map(({ code, offerId }) => [code, offerId]);
    const award = (offerId: string, opinionGrosze: number, decidedGrosze: number, reason: string | null = null) => ({
      offerId,
      opinionGrosze,
      decidedGrosze,
      reason,
    });
    expect(codes(await get(office, '/api/editions/decide/decision'))).toEqual([
      ['award.not-checked', c],
      ['award.missing', a],
      ['award.missing', b],
    ]);
    expect(await decide()).toMatchObject({ status: 409, body: { code: 'decision.wrong' } });
    const path = '/api/editions/decide/decision';
    expect(codes(await put(office, path, { awards: [award(a, 60_000, 70_000), award(b, 60_000, 40_000)] }))).toEqual([
      ['award.not-checked', c],
      ['award.over-pool', null],
      ['award.over-asked', a],
      ['award.without-reason', a],
      ['award.without-reason', b],
    ]);
    const good = { awards: [award(a, 60_000, 60_000), award(b, 0, 40_000, 'Pula pozwala na część projektu.')] };
    expect((await put(office, path, good, { 'if-match': '"0"' })).body).toMatchObject({ code: 'decision.changed' });
    expect(codes(await put(office, path, good))).toEqual([['award.not-checked', c]]);
    expect((await put('committee-1', path, good)).status).toBe(403);
    await api.work(async (w) => {
      const item = await w.table.get(keys.offer(c));
      w.writes.put(keys.offer(c), {
        ...item,
        state: { name: 'formally-wrong', since: '2026-11-18T09:00:00.000Z', reason: 'Brak podpisu.' },
      });
    });
    expect(codes(await get(office, path))).toEqual([]);
    expect((await decide()).status).toBe(200);
    expect((await get(office, path)).body).toMatchObject({ decidedOn: '2027-04-15', problems: [] });
    expect((await put(office, path, good)).body).toMatchObject({ code: 'edition.not-announced' });
    expect((await score('committee-1', a, 1, 1)).status).toBe(409);
  });
});

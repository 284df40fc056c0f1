/** What follows from decisions, on the real engine: awards exactly once, letters about each step, reminders as the clock goes on. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { handler as FollowGrant } from '../../functions/follow-grant.ts';
import { city } from '../../shared/city/current.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import { OfferSchema } from '../../shared/grants/offer-model.ts';
import { carryOutEdition } from '../../shared/grants/store-editions.ts';
import type { Fact } from '../../shared/platform/facts.ts';
import { keys } from '../../shared/platform/keys.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import { fireDue } from '../support/due-timers.ts';
import { anEdition, inCall } from '../support/grants.ts';
import { anOrganisation, putEdition, putHandedIn, putOrganisationOf } from '../support/handed-in.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { lettersAbout } from '../support/letters.ts';
import { NORTH, office, type StaffApi, startStaffApi } from '../support/staff-api.ts';

let api: StaffApi;
let follow: typeof FollowGrant;
beforeAll(async () => {
  api = await startStaffApi();
  ({ handler: follow } = await import('../../functions/follow-grant.ts'));
});
afterAll(() => api.stop());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  clockTo('2027-04-10T09:00:00.000Z');
});
afterEach(() => void vi.useRealTimers());
const clockTo = (at: string): void => void vi.setSystemTime(new Date(at));
const hear = () => hearFacts(api.table, { 'follow-grant': follow as never });

const scan = async (prefix: string): Promise<readonly Record<string, unknown>[]> => {
  const { Items = [] } = await api.table.doc.send(
    new ScanCommand({
      TableName: api.table.name,
      FilterExpression: 'begins_with(pk, :p)',
      ExpressionAttributeValues: { ':p': prefix },
    }),
  );
  return Items;
};
const letters = (about: string) => lettersAbout(api.table, about);
const subjects = async (about: string) => (await letters(about)).map(({ subject }) => subject.replace(/ \(.*$/, ''));
const factsOf = async (type: Fact['type'], id: string) =>
  (await scan('outbox#'))
    .map(({ fact }) => fact as Fact | undefined)
    .filter((fact) => fact?.type === type && fact.aggregateId === id);

/** In assessment, with so many offers of one organisation each asking for 100 zł; decided as given. */
const decidedEdition = async (id: string, decided: readonly number[], poolGrosze: number): Promise<Edition> => {
  const plain = anEdition({ id });
  const edition = inCall({ ...plain, rules: { ...plain.rules, pool: poolGrosze, subareas: [NORTH] } });
  await api.work((w) => {
    putEdition(w, edition);
    putOrganisationOf(w, anOrganisation(`org-${id}`));
  });
  for (const [n] of decided.entries())
    await api.work((w) =>
      putHandedIn(w, edition, {
        id: `off_${id}_${n}`,
        number: `M-${n}`,
        organisationId: `org-${id}`,
        subarea: NORTH,
        askedGrosze: 10_000,
      }),
    );
  await api.work((w) => {
    const awards = decided.map((decidedGrosze, n) => ({
      offerId: `off_${id}_${n}`,
      opinionGrosze: decidedGrosze,
      decidedGrosze,
      reason: decidedGrosze > 0 ? null : 'Brak wolontariuszy.',
    }));
    w.writes.put(keys.editionDecision(id), { editionId: id, version: 1, awards, decidedOn: '2027-04-10', by: office, at: w.now });
    carryOutEdition(w, edition, { kind: 'DecideEdition', decidedOn: '2027-04-10', at: w.now, by: office });
  });
  return edition;
};
const stateOf = async (offerId: string) => (await api.table.get(keys.offer(offerId)))?.state as { name: string };

/** Its address for letters is told to be right. */
const officeVerified = async (): Promise<void> => {
  const value = { ...city.office, verified: { by: 'Przykładowa Administratorka', on: '2027-01-10' } };
  const headers = { 'if-match': '"0"', 'idempotency-key': 'verify-office' };
  const path = '/api/settings/office';
  expect((await api.ask({ as: 'admin-1', method: 'PUT', path, body: value, headers })).status).toBe(200);
};

describe('a decided edition', () => {
  it('is carried out page by page, each offer once, though facts come twice and the process dies between pages', async () => {
    const decided = Array.from({ length: 23 }, (_, n) => (n % 3 === 0 ? 0 : 10_000));
    await decidedEdition('pages', decided, 150_000);
    const [first] = await factsOf('EditionDecided', 'pages');
    const deliver = () =>
      follow({
        Records: [{ messageId: 'm', body: JSON.stringify(first), attributes: { ApproximateReceiveCount: '1' } }],
      } as unknown as SQSEvent);
    await deliver();
    expect((await stateOf('off_pages_9')).name).toBe('not-awarded');
    expect((await stateOf('off_pages_10')).name).toBe('formally-right');
    // It dies here; what was delivered comes again, and so does the next page, twice.
    await deliver();
    await hear();
    for (const [n, grosze] of decided.entries()) {
      expect(await stateOf(`off_pages_${n}`)).toMatchObject(
        grosze > 0 ? { name: 'awarded', grosze } : { name: 'not-awarded', reason: 'Brak wolontariuszy.' },
      );
      expect(await factsOf('OfferDecided', `off_pages_${n}`)).toHaveLength(1);
      expect(await letters(`off_pages_${n}`)).toHaveLength(1);
    }
    expect(await api.table.get(keys.editionCounts('pages'))).toMatchObject({ poolLeft: 150_000 - 15 * 10_000 });
  });

  it('tells each organisation the result with its reason, until when reasons may be asked for, and what is next', async () => {
    await decidedEdition('told', [10_000, 0], 10_000);
    await hear();
    const [awarded] = await letters('off_told_0');
    expect(awarded).toMatchObject({ to: 'osoba@org-told.example.org', subject: 'Oferta dostała dofinansowanie (M-0)' });
    expect(awarded?.text).toMatch(/100\s?zł[\s\S]*podpiszcie umowę do 1 maja 2027[\s\S]*poprosić biuro do 10 maja 2027/);
    expect((await letters('off_told_1'))[0]?.text).toMatch(/Powód: Brak wolontariuszy\.[\s\S]*do 10 maja 2027/);
  });

  it('whoever is awarded is reminded of the contract a week before and the day after, and not once it is signed', async () => {
    await decidedEdition('remind', [10_000, 10_000], 20_000);
    await hear();
    clockTo('2027-04-23T12:00:00.000Z');
    expect(await fireDue(api.table, 'grant-offer')).toBe(0);
    clockTo('2027-04-24T07:00:00.000Z');
    await fireDue(api.table, 'grant-offer');
    await hear();
    expect(await subjects('off_remind_0')).toEqual(['Oferta dostała dofinansowanie', 'Umowa do podpisania do 1 maja 2027']);
    const line = { id: 'a', name: 'Materiały', kind: 'direct', grantGrosze: 10_000, ownGrosze: 0, inKindGrosze: 0 };
    const contract = {
      number: '1/2027',
      signedOn: '2027-04-26',
      budget: [line],
      realisationFrom: '2027-05-01',
      realisationTo: '2027-06-30',
    };
    expect((await api.post(office, '/api/offers/off_remind_0/contract', contract)).status).toBe(200);
    clockTo('2027-05-02T07:00:00.000Z');
    await fireDue(api.table, 'grant-offer');
    await hear();
    expect(await subjects('off_remind_0')).toHaveLength(2);
    expect((await subjects('off_remind_1')).at(-1)).toBe('Umowa nie jest podpisana');
    // The report is due 30 days after the end of June.
    for (const [at, subject] of [
      ['2027-07-16T07:00:00.000Z', 'Sprawozdanie do wysłania do 30 lipca 2027'],
      ['2027-07-29T07:00:00.000Z', 'Sprawozdanie do wysłania do 30 lipca 2027'],
      ['2027-07-31T07:00:00.000Z', 'Minął termin sprawozdania'],
    ] as const) {
      clockTo(at);
      await fireDue(api.table, 'grant-offer');
      await hear();
      expect((await subjects('off_remind_0')).at(-1)).toBe(subject);
    }
    expect((await letters('off_remind_0')).at(-1)?.text).toContain('30 lipca 2027');
  });
});

describe('before the decision', () => {
  const handedIn = async (id: string, changed: Partial<Edition['rules']> = {}) => {
    const plain = anEdition({ id });
    const edition = inCall({ ...plain, rules: { ...plain.rules, subareas: [NORTH], ...changed } });
    await api.work((w) => {
      putEdition(w, edition);
      putOrganisationOf(w, anOrganisation(`org-${id}`));
      putHandedIn(w, edition, {
        id: `off_${id}`,
        number: 'M-1',
        organisationId: `org-${id}`,
        subarea: NORTH,
        askedGrosze: 10_000,
        state: 'received',
      });
    });
    return `off_${id}`;
  };

  it('a correction that does not come ends with the offer as it was handed in, and both sides know', async () => {
    clockTo('2027-03-15T09:00:00.000Z');
    const id = await handedIn('correct');
    const before = await stateOf(id);
    expect((await api.post(office, `/api/offers/${id}/formal/correct`, { what: ['Brakuje podpisu prezeski.'] })).status).toBe(
      200,
    );
    await hear();
    expect((await letters(id))[0]?.text).toMatch(/Brakuje podpisu prezeski\.[\s\S]*jeden raz/);
    const { until } = (await stateOf(id)) as unknown as { until: string };
    clockTo(until);
    expect(await fireDue(api.table, 'grant-offer')).toBe(0);
    clockTo(new Date(Date.parse(until) + 2000).toISOString());
    await fireDue(api.table, 'grant-offer');
    await hear();
    expect(await stateOf(id)).toMatchObject({ name: 'received', checksum: (before as unknown as { checksum: string }).checksum });
    expect((await subjects(id)).at(-1)).toBe('Termin uzupełnienia oferty minął');
    expect((await api.post(office, `/api/offers/${id}/formal/pass`)).status).toBe(200);
  });

  it('what was handed in is confirmed with its checksum, and so is its receipt', async () => {
    const id = await handedIn('confirm', { handIn: 'here-and-paper' });
    const { checksum } = (await stateOf(id)) as unknown as { checksum: string };
    await api.work(async (w) => {
      const offer = OfferSchema.parse(await w.table.get(keys.offer(id)));
      w.writes.put(keys.offer(id), { ...offer, state: { name: 'submitted', since: w.now, checksum, by: 'mem_1' } });
      publishFactOf(w, 'OfferSubmitted', offer);
    });
    await hear();
    expect((await letters(id))[0]).toMatchObject({
      subject: 'Oferta wysłana, jeszcze nieprzyjęta (M-1)',
      text: expect.stringContaining(checksum),
    });
    const body = { how: 'paper', checksum: checksum.slice(0, 8), receivedOn: '2027-03-01' };
    expect((await api.post(office, `/api/offers/${id}/receive`, body)).status).toBe(200);
    await hear();
    expect((await subjects(id)).at(-1)).toBe('Biuro przyjęło ofertę');
  });

  it('missing reviews are chased once a day in the last days, by a letter to the office', async () => {
    clockTo('2027-03-30T09:00:00.000Z');
    await officeVerified();
    const plain = anEdition({ id: 'chase' });
    const edition = { ...plain, rules: { ...plain.rules, subareas: [NORTH] } };
    await api.work((w) => {
      const created = carryOutEdition(w, null, {
        kind: 'CreateEdition',
        content: edition,
        example: false,
        at: w.now,
        by: office,
      });
      if (created.kind === 'refused') throw new Error(created.code);
      const announcements = (['bip', 'board', 'website'] as const).map((where) => ({ where, on: '2027-02-01' }));
      carryOutEdition(
        { ...w, now: '2027-02-01T09:00:00.000Z' },
        { ...created.edition, version: 0 },
        { kind: 'AnnounceEdition', announcements, at: w.now, by: office },
      );
    });
    await api.work((w) => {
      putOrganisationOf(w, anOrganisation('org-chase'));
      putHandedIn(w, edition, {
        id: 'off_chase',
        number: 'M-9',
        organisationId: 'org-chase',
        subarea: NORTH,
        askedGrosze: 10_000,
      });
    });
    for (const [at, sent] of [
      ['2027-04-01T12:00:00.000Z', 0],
      ['2027-04-02T07:00:00.000Z', 1],
      ['2027-04-02T15:00:00.000Z', 1],
      ['2027-04-03T07:00:00.000Z', 2],
      ['2027-04-05T07:00:00.000Z', 3],
      ['2027-04-06T07:00:00.000Z', 3],
    ] as const) {
      clockTo(at);
      await fireDue(api.table, 'grant-edition');
      await hear();
      expect([at, (await letters('chase')).length]).toEqual([at, sent]);
    }
    expect((await letters('chase'))[0]?.text).toContain('M-9: 0 z 3');
  });
});

it('never awards more than the pool holds: the page waits for a person, with an alarm', async () => {
  await decidedEdition('pool', [10_000, 10_000], 15_000);
  await expect(hear()).rejects.toThrow(/follow-grant failed/);
  expect((await stateOf('off_pool_0')).name).toBe('formally-right');
  expect(await api.table.get(keys.editionCounts('pool'))).toMatchObject({ poolLeft: 15_000 });
});

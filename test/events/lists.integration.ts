/** Lists of dates on the real engine: page by page, forwards and backwards, nothing twice and nothing left out. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DatesQuery, publicDates } from '../../shared/events/store-dates.ts';
import { testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { aDate, anEvent, NOW, putPublished } from '../support/events.ts';
import { inWork } from '../support/work.ts';

let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
  for (let n = 0; n < 9; n++) {
    const date = aDate({ id: `dat_${n}`, eventId: `evt_${n}`, inHours: n });
    await inWork({ table: dynamo.table, city: testCity(), now: NOW }, (work) =>
      putPublished(work, anEvent({ id: `evt_${n}` }), date),
    );
  }
});
afterAll(() => dynamo.stop());

const all = async (query: Pick<DatesQuery, 'limit' | 'newestFirst'>): Promise<readonly string[]> => {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await publicDates(dynamo.table, { from: '2026-01-01', to: '2027-01-01', after, ...query });
    found.push(...page.items.map(({ id }) => id));
    after = page.after;
    more = after !== null;
  }
  return found;
};

it.each([1, 2, 4, 9, 20])('in pages of %i', async (limit) => {
  const inOrder = Array.from({ length: 9 }, (_, n) => `dat_${n}`);
  expect(await all({ limit })).toEqual(inOrder);
  expect(await all({ limit, newestFirst: true })).toEqual(inOrder.toReversed());
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { ConflictError } from '../../shared/platform/errors.ts';
import { keys } from '../../shared/platform/keys.ts';
import { currentCity, forgetCurrentCity } from '../../shared/settings/current.ts';
import { changePart, changesOf, readSettings } from '../../shared/settings/store.ts';
import { settingsVersion } from '../../shared/settings/version.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { inWork } from '../support/work.ts';

const NOW = '2026-11-23T09:00:00.000Z';
let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());
afterEach(forgetCurrentCity);

const change = (value: unknown, before: unknown) =>
  inWork({ table: dynamo.table, city, now: NOW }, async (work) =>
    changePart(work, await readSettings(dynamo.table), { part: 'quietHours', value, before, staffId: 'admin-1' }),
  );

describe('settings in the table', () => {
  it('are the profile until somebody changes them, then what they changed, with a history', async () => {
    expect(await currentCity(dynamo.table)).toEqual(city);
    const [first, second] = [
      { from: '20:00', to: '08:00' },
      { from: '22:00', to: '06:00' },
    ];
    await change(first, city.quietHours);
    await change(second, first);
    forgetCurrentCity();
    const now = await currentCity(dynamo.table);
    expect(now.quietHours).toEqual(second);
    expect(settingsVersion(now)).toBe(`${settingsVersion(city)}.2`);
    const { items } = await changesOf(dynamo.table, 'quietHours', { limit: 10, from: null });
    expect(items).toMatchObject([
      { version: 2, by: 'admin-1', at: NOW, before: first, value: second },
      { version: 1, by: 'admin-1', at: NOW, before: city.quietHours, value: first },
    ]);
  });

  it('are the same object while nothing changed, so that what is prepared for a city is kept', async () => {
    expect(await currentCity(dynamo.table)).toBe(await currentCity(dynamo.table));
  });

  it('are never written over by somebody who did not see the last change', async () => {
    const stale = await readSettings(dynamo.table);
    await change({ from: '21:30', to: '07:00' }, null);
    const late = inWork({ table: dynamo.table, city, now: NOW }, (work) =>
      changePart(work, stale, { part: 'owners', value: [], before: [], staffId: 'admin-1' }),
    );
    await expect(late).rejects.toThrow(ConflictError);
  });

  it('of a shape that this deployment does not read leave the profile in force', async () => {
    await inWork({ table: dynamo.table, city, now: NOW }, async (work) => {
      const stored = await readSettings(dynamo.table);
      const broken = { value: { from: 'noon' }, version: 9, at: NOW, by: 'admin-1' };
      work.writes.put(keys.settings(), { version: stored.version + 1, parts: { quietHours: broken } });
    });
    forgetCurrentCity();
    expect((await currentCity(dynamo.table)).quietHours).toEqual(city.quietHours);
  });
});

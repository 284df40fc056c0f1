import { describe, expect, it } from 'vitest';
import type { StaffMember } from '../../shared/city/profile.ts';
import { route } from '../../shared/issues/routing.ts';
import {
  changedPart,
  leavesNoAdmin,
  PART_SCHEMAS,
  partOf,
  unverifiedFacts,
  withSettings,
  wrongIn,
  wronglySplit,
} from '../../shared/settings/model.ts';
import { settingsVersion } from '../../shared/settings/version.ts';
import { testCity } from '../support/city.ts';

const MONDAY = '2026-11-23T09:00:00.000Z';
const place = { text: 'Lipowa', street: null, houseNumber: null, subarea: 'north' };

describe('what the office changes stands over the profile', () => {
  it('takes the place of a part, and only of that', () => {
    const city = testCity();
    const now = withSettings(city, { quietHours: { from: '20:00', to: '08:00' } }, 1);
    expect(now.quietHours).toEqual({ from: '20:00', to: '08:00' });
    expect({ ...now, quietHours: city.quietHours }).toEqual(city);
  });

  it('changes the promise of one category and who is on duty, nothing else of them', () => {
    const city = testCity();
    const now = withSettings(
      city,
      {
        categories: [
          { id: 'lighting', answerWithinWorkingDays: 2, acceptWithinWorkingHours: 4, owner: null, verified: null },
          { id: 'dropped-since', answerWithinWorkingDays: 2, acceptWithinWorkingHours: 4, owner: null, verified: null },
        ],
        staff: [{ id: 'sw-north', name: 'Nowa', subareas: ['north'], seesSensitive: false, deputy: 'sw-south', dutyDays: ['2'] }],
      },
      2,
    );
    expect(now.categories.map(({ id, answerWithinWorkingDays }) => [id, answerWithinWorkingDays])).toEqual([
      ['lighting', 2],
      ['cleanliness', null],
      ['violence', 5],
    ]);
    expect(now.categories[0]?.name).toEqual(city.categories[0]?.name);
    expect(route({ category: 'lighting', urgent: false, place }, now, MONDAY)).toMatchObject({ assignee: 'sw-south' });
  });

  it('names the version that a decision was made with: the profile, and the change of the office', () => {
    const city = testCity();
    const version = settingsVersion(city);
    expect(settingsVersion(withSettings(city, {}, 0))).toBe(version);
    expect(settingsVersion(withSettings(city, {}, 7))).toBe(`${version}.7`);
    expect(settingsVersion(testCity({ name: 'Inne' }))).not.toBe(version);
  });

  it('gives each part in the shape in which it can be sent back', () => {
    expect(partOf(testCity(), 'staff')).toContainEqual({
      id: 'sw-north',
      name: 'Przykładowa osoba sw-north',
      role: 'streetworker',
      subareas: ['north'],
      seesSensitive: false,
      deputy: 'sw-south',
      dutyDays: ['1', '2', '3', '4', '5'],
    });
  });

  it('takes in a category and a colleague that the profile does not have; rules may name them', () => {
    const city = testCity();
    const graffiti = {
      id: 'graffiti',
      name: { pl: 'Malunki na murach', uk: 'Малюнки на стінах', en: 'Graffiti' },
      short: { pl: 'Malunki', uk: 'Малюнки', en: 'Graffiti' },
      sensitive: false,
      answerWithinWorkingDays: null,
      acceptWithinWorkingHours: 8,
      owner: null,
      verified: null,
    };
    const nowa = { ...(testCity().staff[0] as StaffMember), id: 'sw-new', name: 'Nowa', subareas: [], dutyDays: ['1' as const] };
    const rule = { id: 'walls', when: { categories: ['graffiti'] }, to: { kind: 'staff' as const, staff: 'sw-new' } };
    const changed = { categories: [graffiti], staff: [nowa], routing: [rule, ...city.routing] };
    expect(wrongIn(city, changed)).toEqual([]);
    const now = withSettings(city, changed, 1);
    expect(now.categories.at(-1)).toEqual(graffiti);
    expect(route({ category: 'graffiti', urgent: false, place }, now, MONDAY)).toMatchObject({ assignee: 'sw-new' });
    // Half a category is none.
    const { name: _, ...nameless } = graffiti;
    expect(wrongIn(city, { categories: [nameless] })).toEqual(['category "graffiti" does not exist']);
  });

  it('forgets a phone that is given no more, and keeps whoever is not named in a change', () => {
    const city = testCity();
    const [first] = city.staff;
    const withPhone = withSettings(city, { staff: [{ ...(first as StaffMember), phone: '+48600000001' }] }, 1);
    expect(changedPart(withPhone, 'staff', [first])).toEqual(partOf(city, 'staff'));
    expect(changedPart(withPhone, 'staff', [])).toEqual(partOf(withPhone, 'staff'));
  });

  it('gives nothing to who works here no more, and leaves somebody who may change it', () => {
    const city = testCity();
    const left = (id: string) => ({ staff: city.staff.filter((one) => one.id === id).map((one) => ({ ...one, left: true })) });
    const now = withSettings(city, left('sw-north'), 1);
    expect(route({ category: 'lighting', urgent: false, place }, now, MONDAY)).toMatchObject({ assignee: 'sw-south' });
    expect(leavesNoAdmin(city, left('sw-north'))).toBe(false);
    expect(leavesNoAdmin(city, left('admin-1'))).toBe(true);
  });

  it.each([
    [
      'a category that does not exist',
      { categories: [{ id: 'magic', answerWithinWorkingDays: 1, acceptWithinWorkingHours: 1, owner: null, verified: null }] },
    ],
    ['a rule that leads to nobody', { routing: [{ id: 'all', when: {}, to: { kind: 'staff' as const, staff: 'ghost' } }] }],
    [
      'a subarea that does not exist',
      { staff: [{ id: 'sw-north', name: 'Nowa', subareas: ['moon'], seesSensitive: false, deputy: null, dutyDays: [] }] },
    ],
  ])('refuses %s', (_, changed) => {
    expect(wrongIn(testCity(), changed)).toHaveLength(1);
  });

  it('lists what nobody has checked', () => {
    const checked = { by: 'Biuro', on: '2026-11-23' };
    const city = testCity();
    const parts = (given = city) => unverifiedFacts(given).map(({ part, id }) => `${part}/${id}`);
    expect(parts()).toContain('office/null');
    expect(parts(withSettings(city, { office: { ...city.office, verified: checked } }, 1))).not.toContain('office/null');
    expect(parts()).toContain('categories/lighting');
    expect(parts()).not.toContain('emergencyNumbers/emergency');
  });
});

describe('what the office decides about events', () => {
  const city = testCity();
  const events = PART_SCHEMAS.events.parse(partOf(city, 'events'));
  const split = (bySubarea: Record<string, number>) => ({
    events: { ...events, kinds: [{ id: 'walk', yearly: 6, quarterlyPerSubarea: null, bySubarea, verified: null }] },
  });

  it('is hours, shares and the split of the plan; names and words of kinds stay', () => {
    const now = withSettings(city, { events: { ...split({ north: 4, south: 2 }).events, offerHours: 6 } }, 1);
    expect(now.events).toMatchObject({ offerHours: 6, guardianHours: 48 });
    expect(now.events.kinds[0]).toEqual({ ...city.events.kinds[0], bySubarea: { north: 4, south: 2 } });
    expect(now.events.kinds[1]).toEqual(city.events.kinds[1]);
  });

  it('is refused when the split does not add up, or names what there is not', () => {
    expect(wrongIn(city, split({ north: 4, south: 2 }))).toEqual([]);
    expect(wronglySplit(split({ north: 4, south: 2 }))).toEqual([]);
    expect(wronglySplit(split({ north: 4, south: 4 }))).toEqual(['walk']);
    expect(wrongIn(city, split({ north: 4, moon: 2 }))).toHaveLength(1);
    expect(
      wrongIn(city, {
        events: { ...events, kinds: [{ id: 'ball', yearly: 1, quarterlyPerSubarea: null, bySubarea: null, verified: null }] },
      }),
    ).toHaveLength(1);
  });

  it('can be sent back as it was read', () => {
    expect(PART_SCHEMAS.events.parse(JSON.parse(JSON.stringify(events)))).toEqual(events);
  });
});

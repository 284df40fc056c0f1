import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityProfile } from '../../shared/city/profile.ts';
import { acceptWithinHours, candidates, route } from '../../shared/issues/routing.ts';
import { member, testCity } from '../support/city.ts';
import { issue, STATES } from '../support/issues.ts';

const WEDNESDAY = '2026-11-18T09:00:00.000Z';
const FRIDAY_EVENING = '2026-11-20T17:00:00.000Z';
const SATURDAY = '2026-11-21T09:00:00.000Z';
const INDEPENDENCE_DAY = '2026-11-11T09:00:00.000Z';

const north = issue();
const place = (subarea: string | null) => ({ ...north, place: { ...north.place, subarea } });
const city = testCity();
const withDuty = (days: Record<string, readonly ('1' | '2' | '3' | '4' | '5' | '6' | '7')[]>): CityProfile => ({
  ...city,
  staff: city.staff.map((one) => ({ ...one, dutyDays: [...(days[one.id] ?? one.dutyDays)] })),
});

describe('given the city, when an issue comes at a time, then it goes to', () => {
  it.each([
    [
      'the streetworker of the subarea',
      city,
      north,
      WEDNESDAY,
      { to: 'streetworker', assignee: 'sw-north', rule: 'by-subarea', reason: 'on-duty' },
    ],
    [
      'her deputy when she is off',
      withDuty({ 'sw-north': ['1', '2'] }),
      north,
      WEDNESDAY,
      { to: 'streetworker', assignee: 'sw-south', reason: 'deputy-on-duty' },
    ],
    [
      'the office when both are off',
      withDuty({ 'sw-north': [], 'sw-south': [] }),
      north,
      WEDNESDAY,
      { to: 'office', assignee: null, reason: 'nobody-on-duty' },
    ],
    ['who will read it on Monday', withDuty({ 'sw-north': ['1'] }), north, FRIDAY_EVENING, { assignee: 'sw-north' }],
    ['who works on this Saturday', withDuty({ 'sw-north': ['6'] }), north, SATURDAY, { assignee: 'sw-north' }],
    [
      'nobody who works on Wednesdays when this one is a holiday',
      withDuty({ 'sw-north': ['3'] }),
      north,
      INDEPENDENCE_DAY,
      { assignee: 'sw-south' },
    ],
    [
      'the office when the place is outside',
      city,
      place('outside'),
      WEDNESDAY,
      { to: 'office', assignee: null, rule: 'rest', reason: 'by-rule' },
    ],
    ['the office when nobody knows the place', city, place(null), WEDNESDAY, { to: 'office', rule: 'rest' }],
    [
      'the named person of its category',
      city,
      { ...north, category: 'violence' },
      WEDNESDAY,
      { to: 'staff', assignee: 'office-1', rule: 'sensitive-to-office' },
    ],
    [
      'the office when no rule matches',
      { ...city, routing: [] },
      north,
      WEDNESDAY,
      { to: 'office', assignee: null, rule: 'none', reason: 'no-rule-matched' },
    ],
    [
      'the office when a subarea has nobody',
      { ...city, staff: [member('office-1', { role: 'office' })] },
      north,
      WEDNESDAY,
      { to: 'office', reason: 'nobody-for-the-place' },
    ],
    [
      'the first rule that matches, by weekday',
      {
        ...city,
        routing: [
          { id: 'weekend', when: { weekdays: ['6', '7'] as const satisfies string[] }, to: { kind: 'office' as const } },
          ...city.routing,
        ],
      },
      north,
      SATURDAY,
      { rule: 'weekend' },
    ],
    [
      'the first rule that matches, by urgency',
      { ...city, routing: [{ id: 'urgent', when: { urgent: true }, to: { kind: 'office' as const } }, ...city.routing] },
      { ...north, urgent: true },
      WEDNESDAY,
      { rule: 'urgent' },
    ],
    [
      'not a streetworker of the office role',
      { ...city, staff: [member('office-1', { role: 'office', subareas: ['north'] })] },
      north,
      WEDNESDAY,
      { to: 'office' },
    ],
  ])('%s', (_, given, when, at, then) => {
    expect(route(when, given as CityProfile, at)).toMatchObject(then);
  });
});

describe('several who could take it', () => {
  const three = ['sw-a', 'sw-b', 'sw-c'];
  const shared = (ids: readonly string[]): CityProfile => ({
    ...city,
    staff: ids.map((id) => member(id, { role: 'streetworker', subareas: ['north'] })),
  });
  const to = (id: string, ids = three) => route({ ...north, id }, shared(ids), WEDNESDAY).assignee;

  it('share equally: of 3,000 issues each gets between 900 and 1,100', () => {
    const count = new Map<string | null, number>();
    for (let i = 0; i < 3_000; i++) count.set(to(`iss_${i}`), (count.get(to(`iss_${i}`)) ?? 0) + 1);
    for (const id of three) expect([id, Math.abs((count.get(id) ?? 0) - 1_000) <= 100]).toEqual([id, true]);
  });

  it('a deputy stands behind whom they stand in for; two who stand in for each other share', () => {
    const staff = (deputies: Record<string, string>) =>
      ['sw-a', 'sw-b'].map((id) => member(id, { role: 'streetworker', subareas: ['north'], deputy: deputies[id] ?? null }));
    const people = (deputies: Record<string, string>) =>
      candidates(north, { ...city, staff: staff(deputies) }, WEDNESDAY).people.map(({ id }) => id);
    expect(people({ 'sw-a': 'sw-b' })).toEqual(['sw-a']);
    expect(people({ 'sw-a': 'sw-b', 'sw-b': 'sw-a' })).toEqual(['sw-a', 'sw-b']);
  });

  it('each issue goes to the same one always, and one who comes or goes moves nobody else’s', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const before = to(id);
        expect(to(id, three.toReversed())).toBe(before);
        if (before !== 'sw-c') expect(to(id, ['sw-a', 'sw-b'])).toBe(before);
      }),
    );
  });
});

describe('what was reopened', () => {
  const reopened = { ...north, state: STATES.reopened };
  it.each([
    [
      'goes to whoever had it, not to whoever the rules would choose',
      'sw-south',
      WEDNESDAY,
      { assignee: 'sw-south', reason: 'on-duty' },
    ],
    ['to an office member who had it', 'office-1', WEDNESDAY, { assignee: 'office-1', to: 'staff' }],
    ['by the rules when nobody had it', null, WEDNESDAY, { assignee: 'sw-north', rule: 'by-subarea' }],
    ['by the rules when nobody knows them', 'sw-gone', WEDNESDAY, { assignee: 'sw-north', rule: 'by-subarea' }],
  ])('%s', (_, assignee, at, then) => {
    expect(route({ ...reopened, assignee }, city, at)).toMatchObject(then);
  });

  it('goes by the rules when they work here no more', () => {
    const staff = city.staff.map((one) => (one.id === 'sw-south' ? { ...one, left: true } : one));
    expect(route({ ...reopened, assignee: 'sw-south' }, { ...city, staff }, WEDNESDAY)).toMatchObject({
      assignee: 'sw-north',
      rule: 'by-subarea',
    });
  });

  it('goes to their deputy when they are away, then to the office', () => {
    const staff = city.staff.map((one) => (one.id === 'sw-south' ? { ...one, dutyDays: [] } : one));
    expect(route({ ...reopened, assignee: 'sw-south' }, { ...city, staff }, WEDNESDAY)).toMatchObject({
      to: 'streetworker',
      assignee: 'sw-north',
      reason: 'deputy-on-duty',
    });
    const nobody = staff.map((one) => ({ ...one, dutyDays: [] }));
    expect(route({ ...reopened, assignee: 'sw-south' }, { ...city, staff: nobody }, WEDNESDAY)).toMatchObject({
      to: 'office',
      assignee: null,
    });
  });
});

describe('how long until it should be accepted, in working hours', () => {
  it.each([
    ['by category', north, 8],
    ['urgent', { ...north, urgent: true }, 2],
    ['a category that the profile no longer has', { ...north, category: 'gone' }, 8],
  ])('%s', (_, given, hours) => {
    expect(acceptWithinHours(given, city)).toBe(hours);
  });
});

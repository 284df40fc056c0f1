import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inQuietHours } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import {
  afterCheck,
  afterTrouble,
  brokenSince,
  faultOf,
  signsOf,
  tokenDaysLeft,
  wakingHours,
} from '../../shared/page-health/decide.ts';
import type { PageCheck, PageObservation } from '../../shared/page-health/model.ts';
import { addSeconds, secondsBetween } from '../../shared/platform/time.ts';

const AT = '2026-11-18T10:00:00.000Z';
const later = (minutes: number) => addSeconds(AT, minutes * 60);
const fine: PageObservation = {
  kind: 'read',
  fields: ['messages', 'messaging_postbacks', 'message_echoes', 'message_reads'],
  scopes: ['pages_messaging', 'pages_manage_metadata'],
  tokenEndsAt: null,
};
const checked = (...observed: readonly PageObservation[]): PageCheck | null =>
  observed.reduce<PageCheck | null>((before, seen, i) => afterCheck(before, seen, later(15 * i)), null);

describe('what Graph says of the page', () => {
  test.each<[string, PageObservation, string | null]>([
    ['all is as it should be', fine, null],
    ['nobody answers', { kind: 'unreachable' }, 'unreachable'],
    ['the token is dead', { kind: 'token-dead' }, 'token-dead'],
    ['the page is not subscribed', { ...fine, fields: null }, 'not-subscribed'],
    ['without messages', { ...fine, fields: ['message_echoes', 'messaging_postbacks'] }, 'not-subscribed'],
    ['without echoes the automat talks over people', { ...fine, fields: ['messages', 'messaging_postbacks'] }, 'fields-missing'],
    ['the app may not write', { ...fine, scopes: ['public_profile'] }, 'permission-missing'],
  ])('%s', (_, observed, fault) => expect(faultOf(observed)).toBe(fault));
});

describe('since when Messenger does not work', () => {
  const health = { check: null, trouble: null, heardAt: null };

  it('from the first check that found it, whatever it was since', () => {
    const check = checked(fine, { kind: 'unreachable' }, { kind: 'token-dead' }, { kind: 'token-dead' });
    expect(brokenSince({ ...health, check }, later(50))).toEqual({ since: later(15), fault: 'token-dead' });
  });

  it('is over with the first check that finds nothing', () => {
    expect(brokenSince({ ...health, check: checked({ kind: 'token-dead' }, fine) }, later(20))).toBeNull();
  });

  it('is not said for a field that only staff miss', () => {
    const check = checked({ ...fine, fields: ['messages', 'message_echoes'] });
    expect(check?.fault).toBe('fields-missing');
    expect(brokenSince({ ...health, check }, AT)).toBeNull();
  });

  it('begins with the refusal that sending met, though the page looks well, and ends when it is not met again', () => {
    const trouble = afterTrouble(afterTrouble(null, 'page-restricted', AT), 'page-restricted', later(15));
    const check = checked(fine);
    expect(brokenSince({ ...health, check, trouble }, later(16))).toEqual({ since: AT, fault: 'page-restricted' });
    expect(brokenSince({ ...health, check, trouble }, later(36))).toBeNull();
    expect(afterTrouble(trouble, 'token-dead', later(60)).since).toBe(later(60));
  });

  it('never lies after now, and is known whenever the last check found a fault', () => {
    const observed = fc.constantFrom<PageObservation>(
      fine,
      { kind: 'unreachable' },
      { kind: 'token-dead' },
      { ...fine, fields: null },
    );
    fc.assert(
      fc.property(fc.array(observed, { minLength: 1, maxLength: 20 }), (all) => {
        const now = later(15 * all.length);
        const broken = brokenSince({ ...health, check: checked(...all) }, now);
        expect(broken === null).toBe(all.at(-1) === fine);
        if (broken !== null) expect(broken.since <= now).toBe(true);
      }),
    );
  });
});

describe('silence', () => {
  it('does not count the quiet hours of the night', () => {
    const wednesday = '2026-11-18T12:00:00.000Z';
    const thursday = '2026-11-19T12:00:00.000Z';
    const hours = wakingHours(city, wednesday, thursday);
    expect(hours).toBeGreaterThan(10);
    expect(hours).toBeLessThan(20);
  });

  it('is as long as the quarters that are not quiet, and at most a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 * 96 }), fc.integer({ min: 0, max: 96 }), (quarters, start) => {
        const from = addSeconds(AT, start * 900);
        const to = addSeconds(from, quarters * 900);
        const hours = wakingHours(city, from, to);
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThanOrEqual(Math.min(7 * 24, secondsBetween(from, to) / 3600));
        if (quarters === 1) expect(hours).toBe(inQuietHours(city, from) ? 0 : 0.25);
      }),
    );
  });
});

test('a token that never ends has no days left to count, one that has ended has none', () => {
  expect(tokenDaysLeft(afterCheck(null, fine, AT), AT)).toBeNull();
  const ending = afterCheck(null, { ...fine, tokenEndsAt: later(13 * 24 * 60) }, AT);
  expect(tokenDaysLeft(ending, AT)).toBe(13);
  expect(tokenDaysLeft(afterCheck(ending, { kind: 'token-dead' }, later(15)), later(30 * 24 * 60))).toBe(0);
});

test('metrics are written of what is amiss, and none while all is well', () => {
  const ending = (days: number) => afterCheck(null, { ...fine, tokenEndsAt: later(days * 24 * 60) }, AT);
  expect(signsOf(afterCheck(null, fine, AT), 0.75, AT)).toEqual({});
  expect(signsOf(ending(31), 0, AT)).toEqual({});
  expect(signsOf(ending(30), 1, AT)).toEqual({ tokenDaysLeft: 30, silentHours: 1 });
  expect(signsOf(afterCheck(null, { kind: 'token-dead' }, AT), 0, AT)).toEqual({ pageBroken: 1 });
});

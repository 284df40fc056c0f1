import { expect, it } from 'vitest';
import { createQuota } from '../../../local/messenger/graph-quota.ts';

const DAY_MS = 24 * 3_600_000;
const START = Date.parse('2026-11-21T12:00:00Z');
/** Codes of so many sends at one moment; null = taken. */
const sends = (quota: ReturnType<typeof createQuota>, count: number, at: number, dayLimit = false) =>
  Array.from({ length: count }, () => quota.refuse(at, dayLimit)?.code ?? null);

it('takes 300 messages in a second and not one more, until the second has passed', () => {
  const quota = createQuota(() => 1);
  expect(new Set(sends(quota, 300, START))).toEqual(new Set([null]));
  expect(sends(quota, 1, START + 999)).toEqual([613]);
  expect(sends(quota, 1, START + 1000)).toEqual([null]);
});

it('takes 200 a day for each person who writes, when the limit is on', () => {
  const quota = createQuota(() => 2);
  for (let sent = 0; sent < 400; sent += 1) expect(quota.refuse(START + sent * 1000, true)).toBeNull();
  const later = START + 400_000;
  expect(sends(quota, 1, later, true)).toEqual([4]);
  expect(sends(quota, 1, later, false)).toEqual([null]);
  expect(sends(quota, 1, later + DAY_MS, true)).toEqual([null]);
});

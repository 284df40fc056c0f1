/** Today's list: every open issue once, under the heading that matters most. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueSummary } from '../../web/console/data/api-types.ts';
import { daysLate, inSections, SECTIONS } from '../../web/console/screens/issues/sections.ts';

const NOW = '2026-11-20T10:00:00.000Z';
const SEEN = { myId: 'sw-1', now: NOW };

const row = (changed: Partial<IssueSummary> = {}): IssueSummary => ({
  id: 'iss_1',
  number: 'T-2026-00001',
  state: 'accepted',
  category: 'lighting',
  subarea: 'north',
  street: 'Lipowa',
  houseNumber: '12',
  urgent: false,
  sensitive: false,
  confirmed: true,
  assignee: 'sw-1',
  reportedAt: '2026-11-18T09:00:00.000Z',
  answerBy: '2026-11-30',
  acceptBy: null,
  promise: null,
  ...changed,
});

const under = (changed: Partial<IssueSummary>) => inSections([row(changed)], SEEN)[0]?.name;

describe('an issue stands', () => {
  it.each([
    ['overdue', { answerBy: '2026-11-19' }],
    ['overdue', { state: 'routed', acceptBy: '2026-11-20T09:59:00.000Z' }],
    ['overdue', { promise: 'broken' }],
    ['soon', { answerBy: '2026-11-20' }],
    ['soon', { promise: 'near' }],
    ['soon', { answerBy: '2026-11-21', assignee: 'sw-2' }],
    ['new', { state: 'routed' }],
    ['new', { state: 'new', assignee: null }],
    ['mine', {}],
    ['mine', { answerBy: null }],
    ['others', { assignee: 'sw-2' }],
    ['others', { state: 'routed', assignee: 'sw-2' }],
  ] as const)('under "%s" when %j', (name, changed) => {
    expect(under(changed)).toBe(name);
  });

  it('days are counted by the clock on the wall, not in UTC', () => {
    expect(daysLate({ answerBy: '2026-11-20', acceptBy: null }, '2026-11-20T22:59:00.000Z')).toBeNull();
    expect(daysLate({ answerBy: '2026-11-20', acceptBy: null }, '2026-11-20T23:01:00.000Z')).toBe(1);
  });

  it('once, whatever it is, and in the order in which it came', () => {
    const any = fc.record({
      state: fc.constantFrom('new', 'routed', 'accepted', 'in_progress', 'waiting_for_resident', 'reopened'),
      assignee: fc.constantFrom('sw-1', 'sw-2', null),
      answerBy: fc.constantFrom('2026-11-18', '2026-11-20', '2026-11-28', null),
      acceptBy: fc.constantFrom('2026-11-19T00:00:00.000Z', '2026-11-25T00:00:00.000Z', null),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (changes) => {
        const issues = changes.map((changed, i) => row({ ...changed, id: `iss_${String(i).padStart(2, '0')}` }));
        const sections = inSections(issues, SEEN);
        expect(sections.flatMap((section) => section.issues.map(({ id }) => id)).sort()).toEqual(issues.map(({ id }) => id));
        for (const section of sections) {
          const ids = section.issues.map(({ id }) => id);
          expect(ids).toEqual(ids.toSorted());
        }
        const order = sections.map(({ name }) => SECTIONS.indexOf(name));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

/** What an issue adds to the figures: examples, and what always holds. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOfCall, countsOfEscalation, countsOfIssue } from '../../shared/figures/count.ts';
import { added, type Count, difference } from '../../shared/figures/counts.ts';
import { bucketOf, medianOf, spanOf } from '../../shared/figures/durations.ts';
import { figuresOf, rowOf } from '../../shared/figures/sum.ts';
import type { HistoryEntry } from '../../shared/issues/model.ts';
import { testCity } from '../support/city.ts';

const city = testCity();
const NORTH = { category: 'lighting', place: { text: '', street: null, houseNumber: null, subarea: 'north' } };

const line = (version: number, what: string, at: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  version,
  at,
  what,
  by: { kind: 'system', name: 'test' },
  from: null,
  to: 'new',
  reason: null,
  answerBy: '2026-11-20',
  settings: 's1',
  model: null,
  ...more,
});

const said = (counts: readonly Count[]) => counts.map(({ day, measure, n }) => `${day} ${measure} ${n}`).toSorted();

describe('an issue', () => {
  const HOUR = bucketOf(3600);
  const TWO_DAYS = bucketOf(2 * 86_400);

  it('counts what happened on its day, the first answer, and how long both took', () => {
    const history = [
      line(1, 'ReportIssue', '2026-11-18T09:00:00.000Z'),
      line(2, 'RouteIssue', '2026-11-18T09:00:05.000Z'),
      line(3, 'AcceptIssue', '2026-11-18T09:30:00.000Z'),
      line(4, 'StartIssue', '2026-11-18T10:00:00.000Z'),
      line(5, 'ResolveIssue', '2026-11-20T09:00:00.000Z'),
      line(6, 'JudgeClosing', '2026-11-20T10:00:00.000Z', { reason: 'settled' }),
    ];
    expect(said(countsOfIssue(city, NORTH, history))).toEqual([
      `2026-11-18 answer-in-${HOUR} 1`,
      '2026-11-18 answered-in-time 1',
      '2026-11-18 reported 1',
      `2026-11-20 close-in-${TWO_DAYS} 1`,
      '2026-11-20 resolved 1',
      '2026-11-20 settled-yes 1',
    ]);
  });

  it('opened again is promised, answered and closed anew', () => {
    const history = [
      line(1, 'ReportIssue', '2026-11-18T09:00:00.000Z'),
      line(2, 'RejectIssue', '2026-11-21T10:00:00.000Z'),
      line(3, 'JudgeClosing', '2026-11-21T10:30:00.000Z', { reason: 'not-settled' }),
      line(4, 'ReopenIssue', '2026-11-21T10:30:00.000Z', { answerBy: '2026-11-27' }),
      line(5, 'HandOver', '2026-11-21T11:30:00.000Z', { answerBy: '2026-11-27' }),
      line(6, 'WithdrawIssue', '2026-11-22T09:00:00.000Z', { answerBy: null }),
    ];
    const row = rowOf(countsOfIssue(city, NORTH, history));
    expect(row).toMatchObject({ reported: 1, answeredLate: 1, answeredInTime: 1, reopened: 1, handedOver: 1, rejected: 1 });
    expect(row).toMatchObject({ withdrawn: 1, settledNo: 1, settledYes: 0, resolved: 0 });
    expect(row.medianToAnswer).toEqual(spanOf(HOUR));
  });

  it('happens on the day that people in the city had: late at night in summer it is already tomorrow', () => {
    const history = [line(1, 'ReportIssue', '2026-07-01T22:30:00.000Z')];
    expect(said(countsOfIssue(city, NORTH, history))).toEqual(['2026-07-02 reported 1']);
  });

  it('that promised no day is answered, neither in time nor late', () => {
    const history = [
      line(1, 'ReportIssue', '2026-11-18T09:00:00.000Z', { answerBy: null }),
      line(2, 'AskResident', '2026-12-18T09:00:00.000Z', { answerBy: null }),
    ];
    expect(rowOf(countsOfIssue(city, NORTH, history))).toMatchObject({
      answeredUnpromised: 1,
      answeredInTime: 0,
      answeredLate: 0,
      promiseBroken: 0,
    });
  });

  it('corrected takes all it counted along', () => {
    const history = [line(1, 'ReportIssue', '2026-11-18T09:00:00.000Z')];
    const before = countsOfIssue(city, NORTH, history);
    const after = countsOfIssue(city, { ...NORTH, category: 'cleanliness' }, history);
    expect(difference(before, after)).toEqual([
      expect.objectContaining({ topic: 'cleanliness', measure: 'reported', n: 1 }),
      expect.objectContaining({ topic: 'lighting', measure: 'reported', n: -1 }),
    ]);
  });
});

it('a case of the office is raised, and answered by its own day', () => {
  const raised = {
    kind: 'complaint',
    at: '2026-11-18T09:00:00.000Z',
    answerBy: '2026-12-18',
    answer: null,
    history: [],
  } as const;
  const answer = { by: 'office-1', at: '2026-12-19T09:00:00.000Z', text: '', told: true };
  expect(said(countsOfEscalation(city, raised))).toEqual(['2026-11-18 raised 1']);
  expect(said(countsOfEscalation(city, { ...raised, answer }))).toContain('2026-12-19 answered-late 1');
});

it('a promise that is not kept is counted once, on the day on which it was passed on', () => {
  const passed = ['2026-12-18T22:59:59.999Z', '2026-12-22T12:00:00.000Z'].map((at, i) => ({
    version: i + 2,
    at,
    by: 'promise',
    what: 'overdue' as const,
    from: null,
    to: null,
    reason: null,
  }));
  const raised = { kind: 'complaint', at: '2026-11-18T09:00:00.000Z', answerBy: '2026-12-18', answer: null } as const;
  expect(said(countsOfEscalation(city, { ...raised, history: passed }))).toEqual([
    '2026-11-18 raised 1',
    '2026-12-18 promise-broken 1',
  ]);
  const history = [
    line(1, 'ReportIssue', '2026-11-18T09:00:00.000Z', { answerBy: '2026-11-25' }),
    line(2, 'BreakPromise', '2026-11-25T22:59:59.999Z', { answerBy: '2026-11-25' }),
    line(3, 'EscalateBroken', '2026-11-27T09:00:00.000Z', { answerBy: '2026-11-25' }),
  ];
  expect(said(countsOfIssue(city, NORTH, history))).toEqual(['2026-11-18 reported 1', '2026-11-25 promise-broken 1']);
});

it('each try of a call counts, and how it ended; what was said in the chat is no call', () => {
  const tries = ['2026-11-18T09:00:00.000Z', '2026-11-18T15:00:00.000Z'].map((at) => ({ at, by: 'sw-north', note: null }));
  const done = { at: '2026-11-19T09:00:00.000Z', by: 'sw-north', note: null, outcome: 'reached' } as const;
  expect(said(countsOfCall(city, { subarea: 'north', tries, done }))).toEqual([
    '2026-11-18 not-reached 2',
    '2026-11-19 reached 1',
  ]);
  expect(countsOfCall(city, { subarea: null, tries: [], done: { ...done, by: 'automat', outcome: null } })).toEqual([]);
});

describe('always', () => {
  const aCount: fc.Arbitrary<Count> = fc.record({
    day: fc.constantFrom('2026-11-18', '2026-11-19'),
    subarea: fc.constantFrom('north', 'south', 'outside'),
    topic: fc.constantFrom('lighting', 'cleanliness'),
    measure: fc.constantFrom('reported', 'reopened', 'settled-yes', 'answer-in-7', 'close-in-30'),
    n: fc.integer({ min: 1, max: 5 }),
  });
  const counts = fc.array(aCount, { maxLength: 40 });
  const summed = (all: readonly Count[]) =>
    figuresOf(city, { subareas: ['north', 'south', 'outside'], withSensitive: true }, all);

  it('the order of counting changes nothing', () => {
    fc.assert(
      fc.property(
        counts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(added(shuffled)).toEqual(added(all));
          expect(summed(shuffled)).toEqual(summed(all));
        },
      ),
    );
  });

  it('counters moved by differences, one after another, end at what the last one says', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (states) => {
        const moves = states.map((state, i) => difference(states[i - 1] ?? [], state));
        expect(added(moves.flat())).toEqual(added(states.at(-1) ?? []));
        expect(difference(states.at(-1) ?? [], states.at(-1) ?? [])).toEqual([]);
      }),
    );
  });

  it('the sum over subareas, and over categories, is all', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { all: whole, subareas, categories, cells } = summed(all);
        for (const measure of ['reported', 'reopened', 'settledYes'] as const)
          for (const rows of [subareas, categories, cells])
            expect(rows.reduce((sum, row) => sum + row[measure], 0)).toBe(whole[measure]);
      }),
    );
  });

  it('every duration is within its bucket, buckets have no gaps, and a median is in the bucket of the true one', () => {
    const seconds = fc.integer({ min: 0, max: 3 * 366 * 86_400 });
    fc.assert(
      fc.property(seconds, (value) => {
        const bucket = bucketOf(value);
        const { fromSeconds, toSeconds } = spanOf(bucket);
        expect(fromSeconds <= value && value < toSeconds).toBe(true);
        expect(spanOf(bucket + 1).fromSeconds).toBe(toSeconds);
        if (bucket > 0) expect(toSeconds / fromSeconds).toBeLessThan(1.2);
      }),
    );
    fc.assert(
      fc.property(fc.array(seconds, { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        const buckets = Map.groupBy(values.map(bucketOf), (bucket) => bucket);
        const span = medianOf(new Map([...buckets].map(([bucket, all]) => [bucket, all.length])));
        expect(span).toEqual(spanOf(bucketOf(median)));
      }),
    );
    expect(medianOf(new Map())).toBeNull();
  });

  it('who does not see sensitive matters does not learn that there are some', () => {
    const sensitive = city.categories.find((category) => category.sensitive)?.id ?? '';
    const one: Count = { day: '2026-11-18', subarea: 'north', topic: sensitive, measure: 'reported', n: 3 };
    const seen = figuresOf(city, { subareas: ['north'], withSensitive: false }, [one]);
    expect(seen).toEqual(figuresOf(city, { subareas: ['north'], withSensitive: false }, []));
  });
});

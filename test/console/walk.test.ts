/** The walk list: an order is kept, nothing is lost or doubled by moving, and every stop has a place of its own on the map. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedStops } from '../../web/console/screens/issues/placed-stops.ts';
import { inOrder, moved, parseOrder } from '../../web/console/screens/issues/walk-order.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });
const items = (list: readonly string[]) => list.map((id) => ({ id }));

describe('an order', () => {
  it('keeps what was ordered, puts what is new at the end, and forgets what is gone', () => {
    expect(inOrder(items(['a', 'b', 'c', 'd']), ['c', 'x', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('whatever was kept, every issue stands in it once', () => {
    fc.assert(
      fc.property(ids, fc.array(fc.string({ maxLength: 4 })), (list, kept) => {
        const ordered = inOrder(items(list), kept).map(({ id }) => id);
        expect(ordered.toSorted()).toEqual(list.toSorted());
      }),
    );
  });

  it('moving loses and doubles nothing, and stops at the ends', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer({ min: -20, max: 20 }), (list, n, by) => {
        const id = list[n % Math.max(1, list.length)] ?? '';
        const after = moved(list, id, by);
        expect(after.toSorted()).toEqual(list.toSorted());
        if (list.length > 0) expect(after.indexOf(id)).toBe(Math.max(0, Math.min(list.length - 1, list.indexOf(id) + by)));
      }),
    );
  });

  it.each(['', 'null', '{}', '[1,null]', '["a"'])('kept as %j is none', (text) => {
    expect(parseOrder(text)).toEqual([]);
  });
});

describe('on the map', () => {
  const subareas = [
    { id: 'north', name: 'North', point: [16.28, 50.77] as [number, number], polygon: null },
    { id: 'unknown', name: 'Unknown', point: null, polygon: null },
  ];
  it('every stop of a known subarea has a place of its own; the others are named', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('north', 'unknown', null), { maxLength: 30 }), (where) => {
        const issues = where.map((subarea, i) => ({ id: `i${i}`, number: `N-${i}`, subarea }));
        const { placed, elsewhere } = placedStops(issues, subareas);
        expect(placed.length + elsewhere.length).toBe(issues.length);
        expect(new Set(placed.map(({ at }) => at.join())).size).toBe(placed.length);
        for (const { order, id } of placed) expect(issues[order - 1]?.id).toBe(id);
      }),
    );
  });

  it('a drawn border counts more than a guessed point', () => {
    const square: [number, number][] = [
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 0],
      [0, 0],
    ];
    const drawn = [{ id: 'north', name: 'North', point: [9, 9] as [number, number], polygon: square }];
    expect(placedStops([{ id: 'i', number: 'N', subarea: 'north' }], drawn).placed[0]?.at).toEqual([1, 1]);
  });
});

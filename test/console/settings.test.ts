import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CityProfileSchema } from '../../shared/city/profile.ts';
import { PART_SCHEMAS } from '../../shared/settings/model.ts';
import { differences } from '../../web/console/screens/settings/differences.ts';
import { type FieldSpec, movedBy, numberOf } from '../../web/console/screens/settings/field-spec.ts';
import { FORM_PARTS, PART_SPECS } from '../../web/console/screens/settings/part-specs.ts';

const same = (name: string): string => name;

describe('what a change changed', () => {
  it.each([
    ['a field', { a: 1, b: { c: 'x' } }, { b: { c: 'y' }, a: 1 }, [{ path: 'b › c', before: 'x', after: 'y' }]],
    ['a new item', [{ id: 'p' }], [{ id: 'p' }, { id: 'q', n: 1 }], [{ path: 'q', before: '–', after: '{"id":"q","n":1}' }]],
    ['the order of items', [{ id: 'p' }, { id: 'q' }], [{ id: 'q' }, { id: 'p' }], [{ path: '', before: 'p, q', after: 'q, p' }]],
    ['nothing, in another order of names', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['a list of texts', { lines: ['a'] }, { lines: ['a', 'b'] }, [{ path: 'lines', before: '["a"]', after: '["a","b"]' }]],
  ])('is told place by place: %s', (_, before, after, told) => {
    expect(differences(before, after, same)).toEqual(told);
  });

  it('is nothing when nothing changed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(differences(value, structuredClone(value), same)).toEqual([]);
      }),
    );
  });
});

describe('a form of the settings', () => {
  it('moves an item by one and loses none', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { minLength: 1 }),
        fc.nat(),
        fc.constantFrom(1 as const, -1 as const),
        (items, n, by) => {
          const at = n % items.length;
          const moved = movedBy(items, at, by);
          expect(moved.toSorted()).toEqual(items.toSorted());
          const to = Math.min(Math.max(at + by, 0), items.length - 1);
          expect(moved[to]).toBe(items[at]);
        },
      ),
    );
  });

  it.each([
    ['12', undefined, 12],
    ['1,5', undefined, 1.5],
    ['', 'null', null],
    ['', 'absent', undefined],
    ['', undefined, ''],
    ['sto', undefined, 'sto'],
  ] as const)('takes %j for a number', (typed, empty, value) => {
    expect(numberOf(typed, empty)).toBe(value);
  });

  /** Names that a schema has where the form could ask for them. */
  const namesOf = (schema: unknown): readonly string[] => {
    const { shape, element, unwrap } = schema as { shape?: object; element?: unknown; unwrap?: () => unknown };
    if (shape !== undefined) return Object.keys(shape);
    if (element !== undefined) return namesOf(element);
    return unwrap === undefined ? [] : namesOf((schema as { unwrap: () => unknown }).unwrap());
  };
  const asked = (spec: FieldSpec): readonly string[] =>
    spec.kind === 'group' || spec.kind === 'list' ? spec.fields.map(({ at }) => at) : [];

  it.each(FORM_PARTS)('asks for everything of “%s” that can be changed, and for nothing else', (part) => {
    const names = namesOf(PART_SCHEMAS[part]).filter((name) => name !== 'id');
    expect(asked(PART_SPECS[part]).toSorted()).toEqual(names.toSorted());
    expect(CityProfileSchema.shape).toHaveProperty(part);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADS, type HeadHeader, openModel, packModel } from '../../bot/understanding/model/model.ts';

const headOf = (labels: number): HeadHeader => ({
  labels: Array.from({ length: labels }, (_, n) => `label ${n}`),
  bias: Array.from({ length: labels }, (_, n) => n / 8),
  steps: Array.from({ length: labels }, (_, n) => (n + 1) / 4),
  blend: { trained: 1, rules: 0, bias: [] },
});

/** Labels of each head; rows by key, each with a weight per label. */
const asset = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([intent, category, danger]) =>
    fc.record({
      labels: fc.constant({ intent, category, danger }),
      rows: fc.uniqueArray(
        fc.record({
          key: fc.integer({ min: 0, max: 0xffffffff }),
          weights: fc.array(fc.integer({ min: -128, max: 127 }), {
            minLength: intent + category + danger,
            maxLength: intent + category + danger,
          }),
        }),
        { selector: ({ key }) => key, maxLength: 30 },
      ),
      said: fc.array(
        fc.record({
          key: fc.integer({ min: 0, max: 0xffffffff }),
          at: fc.nat(29),
          known: fc.boolean(),
          value: fc.integer({ min: -4, max: 4 }),
        }),
        { maxLength: 12 },
      ),
    }),
  );

describe('a packed model', () => {
  test('scores as its weights do, strong ones and weak ones, whatever keys it has', () => {
    fc.assert(
      fc.property(asset, ({ labels, rows, said }) => {
        const ascending = rows.toSorted((a, b) => a.key - b.key);
        const heads = { intent: headOf(labels.intent), category: headOf(labels.category), danger: headOf(labels.danger) };
        const { score, header } = openModel(
          packModel(
            { format: 2, phrases: 'none', rows: rows.length, heads },
            Uint32Array.from(ascending, ({ key }) => key),
            Int8Array.from(ascending.flatMap(({ weights }) => weights)),
          ),
        );
        expect(header.heads).toEqual(heads);
        const features = said.map(({ key, at, known, value }) => ({ key: known ? (rows[at]?.key ?? key) : key, value }));
        const got = score({ keys: features.map(({ key }) => key), values: features.map(({ value }) => value) });
        let label = 0;
        for (const head of HEADS)
          heads[head].labels.forEach((_, n) => {
            const sum = features.reduce(
              (total, { key, value }) => total + value * (rows.find((row) => row.key === key)?.weights[label] ?? 0),
              0,
            );
            expect(got[head][n]).toBeCloseTo(sum * ((n + 1) / 4) + n / 8, 9);
            label += 1;
          });
      }),
      { numRuns: 500 },
    );
  });
});

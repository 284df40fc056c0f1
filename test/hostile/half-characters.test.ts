/** An emoji cut in two, by a phone or at the end of a text that is too long: it is stored as the sign for what cannot be read, and fails nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../shared/platform/json.ts';
import { wellFormed } from '../../shared/platform/write-set.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', 'ciemno \ud83d', '\udca1x', '💡'));
const item = fc.object({
  key: fc.constantFrom('a', 'b', 'c'),
  values: [anyText, fc.integer(), fc.boolean(), fc.constant(null)],
  withNullPrototype: false,
});
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];

test('whatever is written is well formed, and what was so is the same object', () => {
  fc.assert(
    fc.property(item, (value) => {
      const before = texts(value);
      const written = wellFormed(value);
      expect(texts(written)).toEqual(before.map((text) => text.toWellFormed()));
      if (before.every((text) => text.isWellFormed())) expect(written).toBe(value);
    }),
  );
});

test('whatever comes as JSON is well formed', () => {
  fc.assert(
    fc.property(item, (value) => {
      const sent = JSON.stringify(value);
      expect(parseJson(sent)).toEqual(wellFormed(JSON.parse(sent)));
    }),
  );
});

test('a whole emoji stays, escaped or not', () => {
  expect(parseJson('{"text":"\\ud83d\\udca1 💡"}')).toEqual({ text: '💡 💡' });
});

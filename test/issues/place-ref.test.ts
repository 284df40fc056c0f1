/** A place in a link: comes back as it went in, and nothing else gets in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { chatAddress, placeOfRef, refOfPlace } from '../../shared/issues/place-ref.ts';

/** Names that are spelt as the place parser reads them. */
const streets = city.streets.map(({ short }) => short);

test('every street of the city, with any house number, comes back; the link holds only letters that Meta takes', () => {
  const houseNumber = fc.option(
    fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('', 'a', 'b')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...streets), houseNumber, (street, number) => {
      const ref = refOfPlace({ street, houseNumber: number }) ?? '';
      expect(ref).toMatch(/^[a-zA-Z0-9+/=\-.:_]{1,250}$/);
      expect(placeOfRef(city, ref)).toMatchObject({ street, houseNumber: number });
    }),
  );
});

test('what is no street of the city says nothing of a place', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const place = placeOfRef(city, `miejsce:${Buffer.from(text).toString('base64url')}`);
      expect(place === null || streets.includes(place.street ?? '')).toBe(true);
      expect(placeOfRef(city, text)).toBeNull();
    }),
  );
});

test('without a page there is no link; without a street it opens a report', () => {
  expect(chatAddress(null, { street: null, houseNumber: null })).toBeNull();
  expect(chatAddress('NaszaStrona', { street: null, houseNumber: null })).toBe('https://m.me/NaszaStrona?ref=report');
});

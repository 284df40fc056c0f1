import { describe, expect, it } from 'vitest';
import type { Street } from '../../shared/city/profile.ts';
import { placeOf } from '../../shared/issues/place.ts';

const street = (short: string, changed: Partial<Street> = {}): Street => ({
  short,
  full: short,
  kind: 'ulica',
  subarea: 'north',
  mayBe: [],
  postalCode: null,
  district: null,
  aliases: [],
  ...changed,
});
const city = {
  streets: [
    street('Słowackiego', { full: 'Juliusza Słowackiego', aliases: ['Hutnicza'] }),
    street('Rynek', { kind: 'plac', subarea: null }),
  ],
};

describe('given what somebody typed into the form, the place is', () => {
  it.each([
    ['ul. Słowackiego 12', null, { street: 'Słowackiego', houseNumber: '12', subarea: 'north' }],
    ['slowackiego 12 a', null, { street: 'Słowackiego', houseNumber: '12a', subarea: 'north' }],
    ['na Juliusza Słowackiego, 3/5', null, { street: 'Słowackiego', houseNumber: '3/5', subarea: 'north' }],
    ['Hutnicza', null, { street: 'Słowackiego', houseNumber: null, subarea: 'north' }],
    ['Słowackiego 12', 'south', { street: 'Słowackiego', subarea: 'south' }],
    ['pl. Rynek 1', null, { street: 'Rynek', houseNumber: '1', subarea: null }],
    ['ławka nad stawem 2', 'outside', { street: null, houseNumber: null, subarea: 'outside' }],
  ])('%s (said to be in %s)', (text, subarea, then) => {
    expect(placeOf(city, text, subarea)).toMatchObject({ text, ...then });
  });
});

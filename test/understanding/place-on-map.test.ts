/** Pins and pasted map links: inside a border that the office drew, or a guess. */
import { describe, expect, it } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { isShortMapLink } from '../../bot/understanding/place/coordinates.ts';
import { CityProfileSchema } from '../../shared/city/profile.ts';
import { talk } from '../support/talk.ts';
import { LAMP, town } from '../support/town.ts';

type Ring = [number, number][];
const square = (west: number, south: number): Ring => [
  [west, south],
  [west + 0.01, south],
  [west + 0.01, south + 0.01],
  [west, south + 0.01],
  [west, south],
];
/** The north is drawn, the south has only a point, the east is an L round its own corner. */
const city = () => {
  const base = town();
  const [north, south] = base.subareas;
  if (north === undefined || south === undefined) throw new Error('the town has two subareas');
  const east: Ring = [
    [16.05, 50.0],
    [16.07, 50.0],
    [16.07, 50.01],
    [16.06, 50.01],
    [16.06, 50.02],
    [16.05, 50.02],
    [16.05, 50.0],
  ];
  return {
    ...base,
    subareas: [
      { ...north, polygon: square(16.0, 50.02), point: [16.005, 50.025] as [number, number] },
      { ...south, point: [16.005, 50.0] as [number, number] },
      { ...north, id: 'east', name: 'Wschód', polygon: east },
    ],
  };
};
const understand = makeUnderstand(city());
const place = (text: string) => understand(text).place;

describe('a spot', () => {
  it.each([
    ['50.025, 16.005', 'north'],
    ['geo:50.0251,16.0051;u=20', 'north'],
    ['geo:0,0?q=50.0251,16.0051(tutaj)', 'north'],
    ['50°01\'30.0"N 16°00\'18.0"E', 'north'],
    ['https://www.google.com/maps?q=50.0251,16.0051', 'north'],
    ['https://www.google.com/maps/@50.0251,16.0051,17z', 'north'],
    ['https://www.google.com/maps/search/50.0251,+16.0051?entry=tts', 'north'],
    ['https://www.google.com/maps/place/x/@50.5,16.5,17z/data=!3m1!4b1!4m4!3m3!8m2!3d50.0251!4d16.0051', 'north'],
    ['https://maps.apple.com/?ll=50.0251,16.0051&q=Pin', 'north'],
    ['https://www.openstreetmap.org/?mlat=50.0251&mlon=16.0051#map=17/50.5/16.5', 'north'],
    ['https://www.openstreetmap.org/#map=18/50.02510/16.00510', 'north'],
    ['50.005, 16.065', 'east'],
  ])('%s is certainly in the %s', (text, subarea) => {
    expect(place(text)).toMatchObject({ street: null, subarea, mayBe: [] });
  });

  it('in the corner that the border leaves out is not inside', () => {
    expect(place('50.015, 16.065')).toMatchObject({ subarea: null });
  });

  it('near a subarea without a border is a guess, also right beside a border', () => {
    expect(place('50.002, 16.004')).toMatchObject({ subarea: null, mayBe: ['south'] });
    expect(place('50.019, 16.005')).toMatchObject({ subarea: null, mayBe: ['south'] });
  });

  it('of another city is none', () => {
    expect(place('52.2297, 21.0122')).toBeNull();
  });
});

describe('a border in the profile', () => {
  it('must close', () => {
    const [north] = city().subareas;
    const drawn = (polygon: Ring) => CityProfileSchema.shape.subareas.safeParse([{ ...north, polygon }]).success;
    expect(drawn(square(16, 50))).toBe(true);
    expect(drawn(square(16, 50).slice(0, 4))).toBe(false);
  });
});

describe('a link that a map made short', () => {
  const LINK = 'https://maps.app.goo.gl/AbCdEf123';
  it('has no place in it', () => {
    expect(isShortMapLink(LINK)).toBe(true);
    expect(isShortMapLink('https://www.google.com/maps?q=50.0251,16.0051')).toBe(false);
    expect(place(LINK)).toBeNull();
  });

  it.each([
    ['pl', 'nie otworzę'],
    ['uk', 'не відкрию'],
    ['en', 'cannot open'],
  ] as const)('so the street is asked for, in %s', async (language, words) => {
    const { says } = talk({ city: town(), conversation: { language, introducedAt: '2026-11-19T10:00:00.000Z' } });
    await says('lampa', { ...LAMP, place: null, lang: language });
    expect((await says(LINK, { lang: language })).text).toContain(words);
    expect((await says('Lipowa 12', { ...LAMP, lang: language })).text).toContain('Lipowa 12');
  });
});

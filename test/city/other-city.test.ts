import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCity } from '../../shared/city/load.ts';
import { parseStreets } from '../../shared/city/streets.ts';

const three = (text: string) => ({ pl: text, uk: text, en: text });
const all = Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, { from: '08:00', to: '15:00' }]));

/** The smallest city there can be. */
const tiny = {
  id: 'tiny',
  name: 'Małe',
  locative: three('w Małem'),
  programme: { name: 'Program', fanPage: 'Male', pageUrl: 'https://example.org/', verified: null },
  timeZone: 'Europe/Warsaw',
  country: 'PL',
  extraHolidays: [],
  numberPrefix: 'M',
  office: { name: 'Biuro', contact: {}, hours: all, verified: null },
  quietHours: { from: '21:00', to: '07:00' },
  fileAfterSilenceMinutes: 30,
  botReturnsAfterOfficeHours: 2,
  reopenWithinDays: 14,
  duplicateWithinDays: 30,
  subareas: [{ id: 'rynek', name: 'Rynek', locative: three('przy Rynku'), aliases: [] }],
  landmarks: [],
  owners: [],
  categories: [
    {
      id: 'inne',
      name: three('Inne'),
      short: three('Inne'),
      answerWithinWorkingDays: null,
      acceptWithinWorkingHours: 8,
      owner: null,
      sensitive: false,
      verified: null,
    },
  ],
  staff: [
    {
      id: 'office-1',
      name: 'Przykładowa Osoba',
      role: 'office',
      subareas: [],
      seesSensitive: true,
      deputy: null,
      dutyDays: ['1'],
      invented: true,
    },
  ],
  routing: [{ id: 'all', when: {}, to: { kind: 'office' } }],
  emergencyNumbers: [{ id: 'alarm', number: '112', name: three('112'), kind: 'emergency', verified: null }],
  formalRoute: { text: three('Na piśmie.'), verified: null },
  privacy: {
    controller: 'Gmina',
    controllerContact: {},
    dpo: {},
    legalBasis: three('RODO'),
    supervisoryAuthority: 'PUODO',
    verified: null,
  },
  retention: [],
};
const header = 'short,full,kind,subarea,may_be,postal_code,confidence,source,aliases,district';

let cities = '';
const write = (profile: object, streets: string) => {
  mkdirSync(join(cities, 'tiny'), { recursive: true });
  writeFileSync(join(cities, 'tiny', 'profile.json'), JSON.stringify(profile));
  writeFileSync(join(cities, 'tiny', 'streets.csv'), streets);
};
beforeEach(() => {
  cities = mkdtempSync(join(tmpdir(), 'cities-'));
});
afterEach(() => rmSync(cities, { recursive: true }));

describe('another city', () => {
  it('loads from its folder without a line of code', () => {
    write(tiny, `${header}\n"Krótka","Krótka, zwana Małą",ulica,rynek,,,K,spis,Mała|Wąska,\n`);
    expect(loadCity('tiny', cities).streets).toEqual([
      {
        short: 'Krótka',
        full: 'Krótka, zwana Małą',
        kind: 'ulica',
        subarea: 'rynek',
        mayBe: [],
        postalCode: null,
        confidence: 'K',
        source: 'spis',
        aliases: ['Mała', 'Wąska'],
        district: null,
      },
    ]);
  });

  it.each([
    [
      'a street in a subarea that does not exist',
      tiny,
      `${header}\nKrótka,Krótka,ulica,atlantyda,,,K,spis,,\n`,
      /street "Krótka" names subarea "atlantyda"/,
    ],
    [
      'a quick-reply title of 21 characters',
      { ...tiny, categories: [{ ...tiny.categories[0], short: three('x'.repeat(21)) }] },
      `${header}\n`,
      /short/,
    ],
    [
      'a staff member not marked as invented',
      { ...tiny, staff: [{ ...tiny.staff[0], invented: false }] },
      `${header}\n`,
      /invented/,
    ],
    ['an unknown kind of street', tiny, `${header}\nKrótka,Krótka,zaułek,,,,K,spis,,\n`, /kind/],
  ])('is refused with %s, and told what is wrong', (_what, profile, streets, message) => {
    write(profile, streets);
    expect(() => loadCity('tiny', cities)).toThrow(message);
  });

  it('is refused when a row has too few cells', () => {
    expect(() => parseStreets(`${header}\nKrótka,ulica\n`)).toThrow(/line 2/);
  });
});

/** The smallest city there can be, and a folder to put it in: nothing but data. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const three = (text: string) => ({ pl: text, uk: text, en: text });
const all = Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, { from: '08:00', to: '15:00' }]));

export const tiny = {
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
      id: 'fontanny',
      name: three('Fontanny'),
      short: three('Fontanny'),
      words: { pl: 'fontann*', uk: 'фонтан*', en: 'fountain*' },
      answerWithinWorkingDays: 3,
      acceptWithinWorkingHours: 8,
      owner: null,
      sensitive: false,
      verified: null,
    },
    {
      id: 'reszta',
      name: three('Reszta'),
      short: three('Reszta'),
      answerWithinWorkingDays: null,
      acceptWithinWorkingHours: 8,
      owner: null,
      sensitive: false,
      verified: null,
    },
  ],
  staff: [
    {
      id: 'animatorka',
      name: 'Przykładowa Animatorka',
      role: 'streetworker',
      subareas: ['rynek'],
      seesSensitive: false,
      deputy: null,
      dutyDays: ['1', '2', '3', '4', '5'],
      invented: true,
    },
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
  routing: [
    { id: 'outside', when: { subareas: ['outside'] }, to: { kind: 'office' } },
    { id: 'all', when: {}, to: { kind: 'streetworker-of-subarea' } },
  ],
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
  accessibility: {
    entity: 'Gmina',
    status: null,
    lacking: [],
    publishedOn: null,
    updatedOn: null,
    assessedOn: null,
    building: null,
    verified: null,
  },
  events: {
    kinds: [
      {
        id: 'walk',
        name: { pl: 'Spacer', uk: 'Прогулянка', en: 'Walk' },
        short: { pl: 'Spacer', uk: 'Прогулянка', en: 'Walk' },
        words: { pl: 'spacer*', uk: 'прогулянк*', en: 'walk*' },
        yearly: 6,
        quarterlyPerSubarea: null,
        bySubarea: null,
        duty: false,
        verified: null,
      },
      {
        id: 'duty',
        name: { pl: 'Dyżur', uk: 'Чергування', en: 'Duty hours' },
        short: { pl: 'Dyżur', uk: 'Чергування', en: 'Duty hours' },
        words: { pl: 'dyżur*', uk: 'чергуванн*', en: 'duty hours' },
        yearly: null,
        quarterlyPerSubarea: null,
        bySubarea: null,
        duty: true,
        verified: null,
      },
    ],
    offerHours: 12,
    guardianHours: 48,
    webCodeMinutes: 30,
    webHoldShare: 0.5,
    webSignUpsPerDay: 6,
    remindAt: '17:00',
    childProtection: { standardsUrl: null, verified: null },
    attendanceSheet: {
      heading: ['Lista obecności'],
      columns: ['Lp.', 'Imię', 'Dorośli', 'Dzieci', 'Podpis'],
      footer: null,
      verified: null,
    },
    examples: [],
    verified: null,
  },
  grants: { numberPrefix: 'M', webIdeasPerDay: 5, editions: [], example: null },
  retention: [],
};
/** First line of streets.csv. */
export const header = 'short,full,kind,subarea,may_be,postal_code,confidence,source,aliases,district';

/** A folder of cities for one test. */
export const citiesFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'cities-'));
  return {
    path,
    write: (profile: object, streets: string) => {
      mkdirSync(join(path, 'tiny'), { recursive: true });
      writeFileSync(join(path, 'tiny', 'profile.json'), JSON.stringify(profile));
      writeFileSync(join(path, 'tiny', 'streets.csv'), streets);
    },
    remove: () => rmSync(path, { recursive: true }),
  };
};

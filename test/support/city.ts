/** A small invented city for tests; each test changes only what it is about. */
import type { Category, CityProfile, StaffMember } from '../../shared/city/profile.ts';

const text = (words: string) => ({ pl: words, uk: words, en: words });

export const category = (id: string, changed: Partial<Category> = {}): Category => ({
  id,
  name: text(id),
  short: text(id.slice(0, 20)),
  answerWithinWorkingDays: 5,
  acceptWithinWorkingHours: 8,
  owner: null,
  sensitive: false,
  verified: null,
  ...changed,
});

export const member = (id: string, changed: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: `Przykładowa osoba ${id}`,
  role: 'streetworker',
  subareas: [],
  seesSensitive: false,
  deputy: null,
  dutyDays: ['1', '2', '3', '4', '5'],
  invented: true,
  ...changed,
});

/** Two subareas, one streetworker each who stand in for each other, and an office. */
export const testCity = (changed: Partial<CityProfile> = {}): CityProfile => ({
  id: 'test',
  name: 'Miasto',
  locative: text('w Mieście'),
  programme: { name: 'Program', fanPage: 'Program', pageUrl: 'https://example.org', verified: null },
  timeZone: 'Europe/Warsaw',
  country: 'PL',
  extraHolidays: [],
  numberPrefix: 'T',
  office: {
    name: 'Biuro',
    contact: {},
    hours: {
      1: { from: '07:30', to: '15:30' },
      2: { from: '07:30', to: '16:30' },
      3: { from: '07:30', to: '15:30' },
      4: { from: '07:30', to: '15:30' },
      5: { from: '07:30', to: '14:00' },
    },
    verified: null,
  },
  quietHours: { from: '21:00', to: '07:00' },
  fileAfterSilenceMinutes: 30,
  botReturnsAfterOfficeHours: 2,
  reopenWithinDays: 14,
  duplicateWithinDays: 30,
  subareas: ['north', 'south'].map((id) => ({ id, name: id, locative: text(id), aliases: [] })),
  streets: [],
  landmarks: [],
  owners: [],
  categories: [
    category('lighting'),
    category('cleanliness', { answerWithinWorkingDays: null }),
    category('violence', { sensitive: true }),
  ],
  staff: [
    member('sw-north', { subareas: ['north'], deputy: 'sw-south' }),
    member('sw-south', { subareas: ['south'], deputy: 'sw-north' }),
    member('office-1', { role: 'office', seesSensitive: true }),
    member('office-2', { role: 'office' }),
    member('admin-1', { role: 'admin' }),
    member('committee-1', { role: 'committee' }),
  ],
  routing: [
    { id: 'sensitive-to-office', when: { categories: ['violence'] }, to: { kind: 'staff', staff: 'office-1' } },
    { id: 'by-subarea', when: { subareas: ['north', 'south'] }, to: { kind: 'streetworker-of-subarea' } },
    { id: 'rest', when: {}, to: { kind: 'office' } },
  ],
  emergencyNumbers: [
    { id: 'emergency', number: '112', name: text('112'), kind: 'emergency', verified: { by: 'test', on: '2026-01-01' } },
  ],
  formalRoute: { text: text('biuro'), verified: null },
  privacy: {
    controller: 'Gmina',
    controllerContact: {},
    dpo: {},
    legalBasis: text('podstawa'),
    supervisoryAuthority: 'PUODO',
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
  retention: [],
  ...changed,
});

/** The invented city of the conversation tests: titles as residents read them, an owner that is verified and one that is not. */

import type { PlaceHeard, Understanding } from '../../bot/understanding/understanding.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import { category, testCity } from './city.ts';

const named = (id: string, pl: string, uk: string, en: string, changed = {}) =>
  category(id, { name: { pl, uk, en }, short: { pl, uk, en }, ...changed });

const VERIFIED = { by: 'test', on: '2026-01-01' };
const nationwide = (id: string, number: string, kind: CityProfile['emergencyNumbers'][number]['kind']) => ({
  id,
  number,
  name: { pl: `pomoc ${id}`, uk: `допомога ${id}`, en: `help ${id}` },
  kind,
  verified: VERIFIED,
});

export const town = (changed: Partial<CityProfile> = {}): CityProfile =>
  testCity({
    subareas: [
      { id: 'north', name: 'Północ', locative: { pl: 'na Północy', uk: 'на Півночі', en: 'in the North' }, aliases: [] },
      { id: 'south', name: 'Południe', locative: { pl: 'na Południu', uk: 'на Півдні', en: 'in the South' }, aliases: [] },
    ],
    categories: [
      named('lighting', 'Oświetlenie', 'Освітлення', 'Lighting'),
      named('road', 'Droga i chodnik', 'Дорога', 'Road'),
      named('water', 'Woda', 'Вода', 'Water', { owner: 'waterworks' }),
      named('trees', 'Zieleń', 'Зелень', 'Trees', { owner: 'parks' }),
      named('noise', 'Hałas', 'Шум', 'Noise', { sensitive: true }),
      named('inne', 'Inna sprawa', 'Інша справа', 'Something else', { answerWithinWorkingDays: null }),
    ],
    owners: [
      { id: 'waterworks', name: 'Wodociągi', contact: { phone: '22 111 11 11' }, verified: VERIFIED },
      { id: 'parks', name: 'Zieleń Miejska', contact: { phone: '22 222 22 22' }, verified: null },
    ],
    emergencyNumbers: [
      nationwide('alarm', '112', 'emergency'),
      nationwide('gas', '992', 'gas'),
      nationwide('power', '991', 'power'),
      nationwide('adults', '116 123', 'crisis-adults'),
      nationwide('children', '116 111', 'crisis-children'),
      nationwide('violence', '800 120 002', 'violence'),
    ],
    ...changed,
  });

export const place = (street: string, changed: Partial<PlaceHeard> = {}): PlaceHeard => ({
  text: street,
  street,
  houseNumber: null,
  subarea: 'north',
  mayBe: [],
  ...changed,
});

/** Words that tell of a street lamp on a known street. */
export const LAMP: Partial<Understanding> = {
  intent: 'report_issue',
  category: 'lighting',
  categoryConfidence: 0.9,
  categories: ['lighting', 'road'],
  place: place('Lipowa', { text: 'Lipowa 12', houseNumber: '12' }),
};
export const YES: Partial<Understanding> = { answer: 'yes' };
export const NO: Partial<Understanding> = { answer: 'no' };

/** Parts of the day: "rano", "po południu", "ввечері", "in the morning". A greeting names none. */
import type { TimeSaid } from './said.ts';
import { foldedAt, goesOn, type Read, setOf, type Word } from './words.ts';

export const PARTS = {
  morning: { from: '06:00', to: '10:00' },
  forenoon: { from: '08:00', to: '12:00' },
  noon: { from: '12:00', to: '12:00' },
  afternoon: { from: '12:00', to: '18:00' },
  evening: { from: '17:00', to: '22:00' },
  night: { from: '22:00', to: '23:59' },
} as const satisfies Record<string, TimeSaid>;

export type PartOfDay = keyof typeof PARTS;

/** "rano", "po południu", "in the evening". */
export const partOfDayAt = (words: readonly Word[], at: number): Read<PartOfDay> | null => {
  const word = foldedAt(words, at);
  const two = goesOn(words[at + 1]) ? `${word} ${foldedAt(words, at + 1)}` : word;
  if (GREETING.test(foldedAt(words, at - 1))) return null;
  if (two === 'in the') {
    const inThe = partOfDayAt(words, at + 2);
    return inThe !== null && inThe.next === at + 3 ? inThe : null;
  }
  if (MORNING.has(word)) return { value: 'morning', next: at + 1 };
  if (EVENING.has(word)) return { value: 'evening', next: at + 1 };
  if (NIGHT.has(word)) return { value: 'night', next: at + 1 };
  switch (word) {
    case 'popoludniu':
    case 'пополудні':
    case 'afternoon':
      return { value: 'afternoon', next: at + 1 };
    case 'morning':
      return { value: 'morning', next: at + 1 };
    case 'evening':
    case 'tonight':
      return { value: 'evening', next: at + 1 };
    case 'noon':
    case 'опівдні':
      return { value: 'noon', next: at + 1 };
    case 'вдень':
    case 'удень':
    case 'днем':
      return { value: 'afternoon', next: at + 1 };
  }
  switch (two) {
    case 'po poludniu':
    case 'по обіді':
    case 'після обіду':
    case 'после обеда':
      return { value: 'afternoon', next: at + 2 };
    case 'przed poludniem':
    case 'до обіду':
    case 'до обеда':
      return { value: 'forenoon', next: at + 2 };
    case 'w poludnie':
    case 'samo poludnie':
      return { value: 'noon', next: at + 2 };
    case 'w nocy':
    case 'at night':
      return { value: 'night', next: at + 2 };
  }
  return null;
};

const MORNING = setOf('rano ranem poranku вранці зранку уранці утром утра ранку vranci zranku');

const EVENING = setOf('wieczorem wieczora wieczorkiem ввечері увечері вечором вечора вечера вечером vvecheri uvecheri');

const NIGHT = setOf('noca вночі уночі ночі ночью ночи');

/** "Dobry wieczór" says nothing about an evening. */
const GREETING = /^(?:dobry|dobrego|dobre|milego|добрий|доброго|добрый|добре|good|dobryi?j?|dobroho)$/u;

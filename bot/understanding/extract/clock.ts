/** One reading of the clock: "17:30", "17.30", "5pm", "siedemnastej", "wpół do szóstej", "пів на шосту", "half past five". */
import { numberAt, ordinalAt } from './numerals.ts';
import type { PartOfDay } from './parts-of-day.ts';
import { foldedAt, goesOn, type Read, setOf, type Word } from './words.ts';

/** `spoken`: on a clock of twelve hours. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly spoken: boolean;
}

/** "17:30", "17.30", "17h", "17", "5pm", "siedemnastej", "wpół do szóstej". `bare`: an hour without minutes will do. */
export const clockAt = (words: readonly Word[], at: number, bare: boolean): Read<ClockTime> | null => {
  const first = words[at];
  if (first === undefined) return null;
  if (first.number !== null) {
    if (first.folded.length > 2 || first.number > 24) return null;
    const after = words[at + 1];
    const minute = after !== undefined && /^[:.]$/u.test(after.gap) ? twoDigits(after) : null;
    const glued = words[at + 2];
    if (minute !== null && !(glued?.gap === '.' && glued.number !== null)) {
      const read = {
        value: { hour: first.number % 24, minute, spoken: first.number < 7 && first.folded.length < 2 && after?.gap === '.' },
        next: at + 2,
      };
      return halfDay(words, read) ?? read;
    }
    const read = {
      value: { hour: first.number % 24, minute: 0, spoken: first.number <= 12 && first.folded.length < 2 },
      next: at + 1,
    };
    const half = halfDay(words, { value: { ...read.value, spoken: first.number <= 12 }, next: at + 1 });
    if (half !== null) return half;
    if (first.number < 24 && HOURS_AFTER.has(after?.folded ?? '') && /^ ?$/u.test(after?.gap ?? '\n'))
      return { value: { ...read.value, spoken: first.number <= 12 && first.folded.length < 2 }, next: at + 2 };
    if (bare && after !== undefined && /^-?$/u.test(after.gap) && OF_AN_HOUR.test(after.folded)) return { ...read, next: at + 2 };
    // "o 16 30"
    const apart = bare && after?.gap === ' ' && !goesOnCounting(words, at + 1) ? twoDigits(after) : null;
    if (apart !== null && apart % 5 === 0) return { value: { ...read.value, minute: apart }, next: at + 2 };
    return bare && !continues(after) ? read : null;
  }
  return spokenAt(words, at, bare);
};

/**
 * What an hour of twelve means: said with a part of the day, that; else the hours before seven are those of the afternoon, because nobody
 * asks for an event or an answer at five in the morning without saying so.
 */
export const onTheDay = ({ hour, minute, spoken }: ClockTime, part: PartOfDay | null): ClockTime => {
  const late = part === 'evening' || part === 'afternoon' || part === 'night';
  if (part === 'night' && hour < 6) return { hour, minute, spoken: false };
  if (hour < 12 && hour > 0 && (late || (spoken && part === null && hour < 7))) return { hour: hour + 12, minute, spoken: false };
  return { hour, minute, spoken: false };
};

export const written = ({ hour, minute }: ClockTime): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Nothing after it says that the number counts something. */
export const isHour = (words: readonly Word[], { value, next }: Read<ClockTime>): boolean => {
  const after = words[next];
  if (after === undefined || !goesOn(after)) return after?.gap !== '%' && after?.gap !== '+';
  if (after.number !== null) return true;
  if (COUNTED.test(after.folded)) return false;
  return !value.spoken || value.hour > 6 || value.minute > 0 || FOLLOWERS.has(after.folded);
};

const NOON: ClockTime = { hour: 12, minute: 0, spoken: false };

const HOURS_AFTER = setOf('h godz godzina godzinie godziny год години часов часа oclock');

/** Things that a number before them counts. Folded prefixes. */
const COUNTED =
  /^(?:dni|dzien|lat|rok|tyg|tydz|mies|miech|godzin$|min|osob|os$|ludzi|zl|pln|gr$|metr|m$|km|szt|raz|pietr|klat|dom|blok|budyn|kamieni|numer|nr|mieszka|lok|lamp|latar|dziec|doros|sty|lut|mar[czc]|kwie|maj|czerw|lip[ciae]|sierp|wrz|pazdz|list|grud|stron|proc|stop|днів|дні|день|рок|рік|тиж|міся|люд|осіб|особ|год$|хв|грив|зл|дом|буд|лет|нед|мес|чел|people|persons|kids|adults|child|day|week|month|year|minut|hour|floor|st$|th$)/u;

/** Right after a small bare number these show that it was an hour: "o 5 mogę". */
const FOLLOWERS = setOf(`
i oraz a ale bo czy lub albo w we na przy z ze do przed po od rano wieczorem wieczor jutro dzis dzisiaj pojutrze to nie tez juz dopiero najlepiej prosze
moge mozna bede przyjde bedzie jest jestem pasuje mam mi nam sie bym chce chcialbym chcialabym dzwonic zapisz zapisac popoludniu nad
і й та або в у на з до після буду прийду завтра сьогодні вранці ввечері можна and or on in is please works we pm am tomorrow today`);

const twoDigits = (word: Word | undefined): number | null =>
  word !== undefined && word.number !== null && word.folded.length === 2 && word.number < 60 ? word.number : null;

/** "o 17-ej", "о 17-й". */
const OF_AN_HOUR = /^(?:t?ej|t?a|й|ій|ої|та)$/u;

const goesOnCounting = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.number != null || (goesOn(words[at + 1]) && COUNTED.test(foldedAt(words, at + 1)));

/** "12/3", "12a", "12-ty", "1.5": the number is only the beginning of something else. */
const continues = (after: Word | undefined): boolean =>
  after !== undefined &&
  (after.gap === '/' || after.gap === '' || (after.number === null ? after.gap === '-' : /^[.,:]$/u.test(after.gap)));

/** "5pm", "5 a.m." */
const halfDay = (words: readonly Word[], { value, next }: Read<ClockTime>): Read<ClockTime> | null => {
  const word = foldedAt(words, next);
  const letters =
    word === 'a' || word === 'p' ? (words[next + 1]?.gap === '.' ? `${word}${foldedAt(words, next + 1)}` : '') : word;
  if ((letters !== 'am' && letters !== 'pm') || value.hour > 12) return null;
  const hour = (value.hour % 12) + (letters === 'pm' ? 12 : 0);
  return { value: { hour, minute: value.minute, spoken: false }, next: next + (letters === word ? 1 : 2) };
};

/** The hour before: "wpół do szóstej" is 5:30. */
const before = (hour: number, minutes: number): ClockTime => ({
  hour: (hour + 23) % 24,
  minute: 60 - minutes,
  spoken: hour <= 13,
});

/** Hours are of the feminine gender: "do szóstej"; "do pierwszego" is a day. */
const FEMININE = /(?:ej|a|ая|я|а|у|ю|ої|ій|ой|ою)$/u;

const hourAt = (words: readonly Word[], at: number): Read<number> | null => {
  const place = words[at]?.number === null ? ordinalAt(words, at) : null;
  const read = place === null ? numberAt(words, at) : FEMININE.test(foldedAt(words, place.next - 1)) ? place : null;
  return read === null || read.value > 24 || read.value < 1 ? null : read;
};

/** `size` words were read before the hour itself. */
const relative = (words: readonly Word[], at: number, make: (hour: number) => ClockTime): Read<ClockTime> | null => {
  const hour = hourAt(words, at);
  return hour === null ? null : { value: make(hour.value), next: hour.next };
};

const spokenAt = (words: readonly Word[], at: number, bare: boolean): Read<ClockTime> | null => {
  const word = (index: number) => (index === 0 || goesOn(words[at + index]) ? foldedAt(words, at + index) : '');
  const one = word(0);
  const two = `${one} ${word(1)}`;
  const three = `${two} ${word(2)}`;
  const half = (hour: number) => before(hour, 30);
  const quarterTo = (hour: number) => before(hour, 15);
  const past =
    (minute: number) =>
    (hour: number): ClockTime => ({ hour: hour % 24, minute, spoken: hour <= 12 });
  if (two === 'wpol do' || two === 'пів на' || two === 'пол на') return relative(words, at + 2, half);
  if (three === 'w pol do') return relative(words, at + 3, half);
  if (one === 'пів' || one === 'пол') return relative(words, at + 1, half);
  if (two === 'half past') return relative(words, at + 2, past(30));
  if (two === 'quarter past' || two === 'kwadrans po') return relative(words, at + 2, past(15));
  if (two === 'quarter to') return relative(words, at + 2, quarterTo);
  if (two === 'чверть на') return relative(words, at + 2, (hour) => before(hour, 45));
  if (two === 'za kwadrans' || two === 'за чверть') return relative(words, at + 2, quarterTo);
  if (one === 'za' || one === 'за') {
    const minutes = numberAt(words, at + 1);
    const named =
      minutes !== null && (minutes.value === 5 || minutes.value === 10 || minutes.value === 15 || minutes.value === 20);
    const hour = named ? ordinalAt(words, minutes.next) : null;
    return named && hour !== null ? { value: before(hour.value, minutes.value), next: hour.next } : null;
  }
  if (one === 'noon' || one === 'poludniu' || one === 'poludnia' || one === 'poludniem') return { value: NOON, next: at + 1 };
  if (one === 'midnight' || one === 'polnocy' || one === 'polnocą')
    return { value: { hour: 0, minute: 0, spoken: false }, next: at + 1 };
  if (!bare) return null;
  const hour = hourAt(words, at);
  if (hour === null) return null;
  const minutes = goesOn(words[hour.next]) ? numberAt(words, hour.next) : null;
  const known = minutes !== null && [15, 20, 30, 40, 45].includes(minutes.value) ? minutes : null;
  const oclock = foldedAt(words, known?.next ?? hour.next) === 'o' && foldedAt(words, (known?.next ?? hour.next) + 1) === 'clock';
  return {
    value: { hour: hour.value % 24, minute: known?.value ?? 0, spoken: hour.value <= 12 },
    next: (known?.next ?? hour.next) + (oclock ? 2 : 0),
  };
};

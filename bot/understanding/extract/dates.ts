/** Dates: "12 maja", "12.05", "12.05.2027", "2027-05-12", "3 XII", "5th of May", and months: "w maju". */
import { ordinalAt } from './numerals.ts';
import type { DaySaid } from './said.ts';
import { foldedAt, goesOn, type Read, setOf, type Word } from './words.ts';

/** Also told apart from hours: "12.05". */
export const dateAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const feast = FEASTS.get(foldedAt(words, at));
  if (feast !== undefined) return aDate(feast[0], feast[1], null, at + 1);
  const read = isoAt(words, at) ?? digitsAt(words, at) ?? namedAt(words, at) ?? englishAt(words, at);
  return read === null || isStreet(words, at, read) ? null : read;
};

export const monthAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const month = IN_MONTH.get(foldedAt(words, at));
  return month !== undefined && IN.has(foldedAt(words, at - 1)) ? { value: { kind: 'month', month }, next: at + 1 } : null;
};

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'stycznia sty styczen січня января january jan',
    'lutego lut luty лютого февраля february feb',
    'marca mar marzec березня марта march',
    'kwietnia kwi kwiecien квітня апреля april apr',
    'maja maj травня мая may',
    'czerwca cze czerwiec червня июня june jun',
    'lipca lip lipiec липня июля july jul',
    'sierpnia sie sierpien серпня августа august aug',
    'wrzesnia wrz wrzesien вересня сентября september sep sept',
    'pazdziernika paz pazdziernik жовтня октября october oct',
    'listopada lis listopad листопада ноября november nov',
    'grudnia gru grudzien грудня декабря december dec',
  ].flatMap((forms, at) => forms.split(' ').map((form): [string, number] => [form, at + 1])),
);

/** "3 XII"; a single I, V or X is a word or a letter of its own. */
const ROMAN: ReadonlyMap<string, number> = new Map(
  'ii iii iv vi vii viii ix xi xii'
    .split(' ')
    .map((numeral, at): [string, number] => [numeral, [2, 3, 4, 6, 7, 8, 9, 11, 12][at] ?? 0]),
);

/** After "w": the whole month. */
const IN_MONTH: ReadonlyMap<string, number> = new Map(
  [
    'styczniu січні январе january',
    'lutym лютому феврале february',
    'marcu березні марте march',
    'kwietniu квітні апреле april',
    'maju травні мае may',
    'czerwcu червні июне june',
    'lipcu липні июле july',
    'sierpniu серпні августе august',
    'wrzesniu вересні сентябре september',
    'pazdzierniku жовтні октябре october',
    'listopadzie листопаді ноябре november',
    'grudniu грудні декабре december',
  ].flatMap((forms, at) => forms.split(' ').map((form): [string, number] => [form, at + 1])),
);

const IN = setOf('w we у в in');

/** Days of the year that people name instead of a date. */
const FEASTS: ReadonlyMap<string, readonly [day: number, month: number]> = new Map<string, readonly [number, number]>([
  ...['wigilia', 'wigilie', 'wigilii'].map((name) => [name, [24, 12]] as const),
  ...['sylwester', 'sylwestra'].map((name) => [name, [31, 12]] as const),
  ...['mikolajki', 'mikolajek', 'mikolajkach'].map((name) => [name, [6, 12]] as const),
]);

/** Streets bear days too. After these a day and a month are a street; see `isStreet`. */
const STREET_WORDS = setOf(
  'ul ulica ulicy ulice ulicę przy kolo obok rog rogu róg plac placu pl al aleja alei skrzyzowaniu os вул вулиця вулиці вулицю біля street',
);

/** "day.month" after which streets are named in many towns: holidays and days of remembrance. After "na" they are the street. */
const IN_STREET_NAMES = new Set(
  '1.1 17.1 18.1 27.1 4.2 8.3 1.5 3.5 8.5 9.5 22.7 1.8 15.8 1.9 17.9 6.10 1.11 11.11 29.11 13.12'.split(' '),
);

const ON = setOf('na на');

/** "na 11 Listopada", "przy 3 Maja". A year, or the word for "day", says that it is not the street. */
const isStreet = (words: readonly Word[], at: number, { value }: Read<DaySaid>): boolean => {
  if (value.kind !== 'date' || value.year !== null) return false;
  const before = foldedAt(words, at - 1);
  const named = words[at + 1]?.number === null;
  return named && (STREET_WORDS.has(before) || (ON.has(before) && IN_STREET_NAMES.has(`${value.day}.${value.month}`)));
};

/** Years that people name here; farther ones are typing mistakes or something else. */
const YEARS = { from: 2000, to: 2100 };

const yearAt = (words: readonly Word[], at: number, gap: RegExp): Read<number> | null => {
  const word = words[at];
  if (word === undefined || word.number === null || !gap.test(word.gap)) return null;
  if (word.folded.length === 4 && word.number >= YEARS.from && word.number <= YEARS.to)
    return { value: word.number, next: at + 1 };
  return null;
};

const isDay = (day: number, month: number): boolean =>
  day >= 1 && month >= 1 && month <= 12 && day <= ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

const aDate = (day: number, month: number, year: number | null, next: number): Read<DaySaid> => ({
  value: { kind: 'date', day, month, year },
  next,
});

/** "2027-05-12". */
const isoAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const year = yearAt(words, at, /[\s\S]*/u);
  const [month, day] = [words[at + 1], words[at + 2]];
  if (year === null || month?.gap !== '-' || day?.gap !== '-' || month.number === null || day.number === null) return null;
  return isDay(day.number, month.number) ? aDate(day.number, month.number, year.value, at + 3) : null;
};

/** Only an hour stands after these: "o 12.05". */
const HOUR_BEFORE = setOf('o godz godzina godzinie godzine at о об ok okolo');

const ROUND_MINUTES = setOf('00 15 30 45');

/** "12.05", "12.05.2027", "12.5.", "12/05". Without a year a second part that may be minutes is left to the clock. */
const digitsAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (first === undefined || first.number === null || second === undefined || second.number === null) return null;
  if (first.folded.length > 2 || second.folded.length > 2 || !isDay(first.number, second.number)) return null;
  const mark = second.gap;
  if (mark !== '.' && mark !== '/' && mark !== '-') return null;
  const year = yearAt(words, at + 2, mark === '.' ? /^\.\s?$/u : mark === '/' ? /^\/$/u : /^-$/u);
  if (year !== null) return aDate(first.number, second.number, year.value, year.next);
  if (mark !== '.') return null;
  const short =
    third !== undefined && third.number !== null && third.gap === '.' && third.folded.length === 2 ? third.number : null;
  if (short !== null) return short >= 24 && short <= 60 ? aDate(first.number, second.number, 2000 + short, at + 3) : null;
  const before = foldedAt(words, at - 1);
  if (HOUR_BEFORE.has(before)) return null;
  if ((before === 'od' || before === 'do' || before === 'po' || before === 'przed') && ROUND_MINUTES.has(second.folded))
    return null;
  const sure = second.folded.length === 2 || /^\.(?:\D|$)/u.test(third?.gap ?? '') || /^(?:dnia|dniu|dzien|date)$/u.test(before);
  return sure ? aDate(first.number, second.number, null, at + 2) : null;
};

/** "12 maja", "12-go maja", "pierwszego maja", "12 i 13 maja", "12–14 maja". */
const namedAt = (words: readonly Word[], at: number, isLast = false): Read<DaySaid> | null => {
  const word = words[at];
  const digits = word !== undefined && word.number !== null;
  const day = digits ? { value: word.number, next: at + 1 } : ordinalAt(words, at);
  if (day === null || day.value === null) return null;
  const number = day.value;
  let next = day.next;
  if (digits && words[next]?.gap === '-' && /^(?:go|ego|szy|ty|ym|tym|го|ого|е)$/u.test(foldedAt(words, next))) next += 1;
  if (digits && words[next]?.gap === '' && /^(?:st|nd|rd|th|go)$/u.test(foldedAt(words, next))) next += 1;
  if (foldedAt(words, next) === 'of') next += 1;
  const named = foldedAt(words, next);
  const month = /^[. ]{1,2}$/u.test(words[next]?.gap ?? '')
    ? (MONTHS.get(named) ?? (digits ? ROMAN.get(named) : undefined))
    : undefined;
  if (month !== undefined && isDay(number, month)) {
    const year = yearAt(words, next + 1, /^[ ,.]{1,2}$/u);
    return aDate(number, month, year?.value ?? null, year?.next ?? next + 1);
  }
  // The first of several days of one month.
  if (isLast || !digits || number > 31) return null;
  const dashed = /^\s?[-–—]\s?$/u.test(words[next]?.gap ?? '');
  const joined = goesOn(words[next]) && /^(?:i|lub|albo|czy|a|do|і|та|або|and|or)$/u.test(foldedAt(words, next));
  const other = dashed ? next : joined ? next + 1 : null;
  if (other === null || words[other]?.number == null) return null;
  const last = namedAt(words, other, true);
  return last !== null && last.value.kind === 'date' && isDay(number, last.value.month)
    ? aDate(number, last.value.month, last.value.year, next)
    : null;
};

/** "May 5", "May 5th, 2027". */
const englishAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const word = foldedAt(words, at);
  const month =
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(
      word,
    )
      ? MONTHS.get(word)
      : undefined;
  const day = words[at + 1];
  if (month === undefined || day === undefined || day.number === null || !goesOn(day) || !isDay(day.number, month)) return null;
  const next = words[at + 2]?.gap === '' ? at + 3 : at + 2;
  const year = yearAt(words, next, /^[ ,]{1,2}$/u);
  return aDate(day.number, month, year?.value ?? null, year?.next ?? next);
};

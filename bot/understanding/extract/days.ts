/** Days in words and digits: "jutro", "w przyszły czwartek", "12 maja", "12.05.2027", "za dwa tygodnie", "наступного четверга", "next Friday". */
import { numberAt, ordinalAt } from './numerals.ts';
import type { DaySaid, IsoWeekday } from './said.ts';
import { foldedAt, goesOn, type Read, setOf, type Word } from './words.ts';

const IN_DAYS: ReadonlyMap<string, number> = new Map([
  ...['dzis', 'dzisiaj', 'dzisiejszy', 'dzisiejsza', 'сьогодні', 'сегодня', 'sohodni', 'siohodni', 'today', 'tonight'].map(
    (word): [string, number] => [word, 0],
  ),
  ...['jutro', 'jutra', 'jutrze', 'jutrzejszy', 'завтра', 'zavtra', 'tomorrow'].map((word): [string, number] => [word, 1]),
  ...['pojutrze', 'післязавтра', 'послезавтра'].map((word): [string, number] => [word, 2]),
  ...['wczoraj', 'wczorajszy', 'вчора', 'вчера', 'vchora', 'yesterday'].map((word): [string, number] => [word, -1]),
  ...['przedwczoraj', 'позавчора', 'позавчера'].map((word): [string, number] => [word, -2]),
]);

const WEEKDAY_FORMS: readonly (readonly [IsoWeekday, string])[] = [
  [1, 'poniedzialek poniedzialku poniedzialkiem понеділок понеділка понеділку понедельник понедельника monday mon'],
  [2, 'wtorek wtorku wtorkiem вівторок вівторка вівторку вторник вторника tuesday tue'],
  [3, 'sroda srode srody srodzie середа середу середи среда среду среды wednesday wed'],
  [4, 'czwartek czwartku czwartkiem четвер четверга четвергу четверг thursday thu'],
  [5, 'piatek piatku piatkiem пятниця пятницю пятниці пятница пятницу пятницы friday fri'],
  [6, 'sobota sobote soboty sobocie субота суботу суботи суббота субботу субботы saturday sat'],
  [7, 'niedziela niedziele niedzieli неділя неділю неділі воскресенье воскресенья sunday'],
];
const WEEKDAYS: ReadonlyMap<string, IsoWeekday> = new Map(
  WEEKDAY_FORMS.flatMap(([day, forms]) => forms.split(' ').map((form): [string, IsoWeekday] => [form, day])),
);
/** Only with a full stop or after "w", "on": they are words or syllables of their own. */
const SHORT_WEEKDAYS: ReadonlyMap<string, IsoWeekday> = new Map<string, IsoWeekday>([
  ['pon', 1],
  ['pn', 1],
  ['wt', 2],
  ['sr', 3],
  ['czw', 4],
  ['pt', 5],
  ['sob', 6],
  ['nd', 7],
  ['niedz', 7],
  ['пн', 1],
  ['вт', 2],
  ['ср', 3],
  ['чт', 4],
  ['пт', 5],
  ['сб', 6],
  ['нд', 7],
]);
const ABBREVIATED = setOf('mon tue wed thu fri sat');
const BEFORE_DAY = setOf('w we na do od o przed po у в на до від on by until since');

const NEXT = setOf(
  'przyszly przyszla przyszlym przyszlego przyszlej nastepny nastepna nastepnym nastepnego nastepnej наступний наступна наступну наступного наступної наступному следующий следующая следующую следующего следующей next',
);
const COMING = setOf(
  'najblizszy najblizsza najblizszym najblizszego najblizszej nadchodzacy nadchodzaca nadchodzacym nadchodzacego kolejny kolejna kolejnym найближчий найближчу найближчої найближчого ближайший ближайшую coming upcoming',
);
const THIS = setOf('ten ta te tym tego tej biezacym biezacy цей ця цю цього цієї цьому этот эта эту этого этой this');
/** Days that have passed: what is said of them is never a day to come. */
const PAST = setOf(
  'ubiegly ubiegla ubieglym ubieglego ubieglej zeszly zeszla zeszlym zeszlego zeszlej miniony miniona minionym poprzedni poprzednia ostatni ostatnia ostatnim minuly минулий минулу минулої минулого прошлый прошлую прошлой прошлого last past',
);

const WEEK = setOf('tydzien tygodnia tygodniu tygodniem тиждень тижня тижні тижню неделю неделе недели week');
const WEEKS = setOf('tygodnie tygodni tygodniach тижні тижнів недели недель weeks');
const DAYS = setOf('dni dzien dniach dnia день дні днів дня дней days day');
const WEEKEND = setOf('weekend weekendu weekendem weekendzie lykend łikend вихідні вихідних вікенд выходные выходных weekends');

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

/** Streets bear days too. After these a day and a month are a street; see `isStreet`. */
const STREET_WORDS = setOf(
  'ul ulica ulicy ulice ulicę przy kolo obok rog rogu róg plac placu pl al aleja alei skrzyzowaniu os вул вулиця вулиці вулицю біля street',
);
/** "day.month" after which streets are named in many towns: holidays and days of remembrance. After "na" they are the street. */
const IN_STREET_NAMES = new Set(
  '1.1 17.1 18.1 27.1 4.2 8.3 1.5 3.5 8.5 9.5 22.7 1.8 15.8 1.9 17.9 6.10 1.11 11.11 29.11 13.12'.split(' '),
);
const ON = setOf('na на');

export const dayAt = (words: readonly Word[], at: number): Read<DaySaid> | null =>
  inDaysAt(words, at) ?? weekdayAt(words, at) ?? weekendOrWeekAt(words, at) ?? dateAt(words, at) ?? monthAt(words, at);

const inDays = (days: number, next: number): Read<DaySaid> => ({ value: { kind: 'in-days', days }, next });

const inDaysAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const word = foldedAt(words, at);
  const three = `${word} ${foldedAt(words, at + 1)} ${foldedAt(words, at + 2)} ${foldedAt(words, at + 3)}`;
  if (three.startsWith('day after tomorrow')) return inDays(2, at + 3);
  const days = IN_DAYS.get(word);
  if (days !== undefined) return inDays(days, at + 1);
  if (word === 'za' || word === 'за' || word === 'через' || word === 'in' || word === 'cherez') return lengthAt(words, at + 1);
  const passed = lengthAt(words, at);
  const ago = /^(?:temu|тому|назад|ago)$/u.test(passed === null ? '' : foldedAt(words, passed.next));
  return passed !== null && passed.value.kind === 'in-days' && ago ? inDays(-passed.value.days, passed.next + 1) : null;
};

const LONGEST_WAIT = 366;

/** "tydzień", "dwa tygodnie", "3 dni". */
const lengthAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const a = foldedAt(words, at) === 'a' ? at + 1 : at;
  const word = foldedAt(words, a);
  if (WEEK.has(word)) return inDays(7, a + 1);
  const number = numberAt(words, a);
  if (number === null || !goesOn(words[number.next])) return null;
  const unit = foldedAt(words, number.next);
  const days = WEEKS.has(unit) || WEEK.has(unit) ? number.value * 7 : DAYS.has(unit) ? number.value : null;
  return days === null || days > LONGEST_WAIT ? null : inDays(days, number.next + 1);
};

type Of = 'coming' | 'this-week' | 'next-week';

/** "Co sobotę": no day of its own. */
const EACH = setOf('co kazdy kazda kazdego kazdej щo кожен кожну кожної кожного каждый каждую every each');

/** The word before a day that says which one; null = one that has passed, or each of them. */
const ofAt = (words: readonly Word[], at: number): Of | null => {
  const word = goesOn(words[at + 1]) ? foldedAt(words, at) : '';
  if (NEXT.has(word)) return 'next-week';
  if (PAST.has(word) || EACH.has(word)) return null;
  if (COMING.has(word) || !THIS.has(word)) return 'coming';
  return 'this-week';
};

const bareWeekdayAt = (words: readonly Word[], at: number): IsoWeekday | null => {
  const word = foldedAt(words, at);
  const day = WEEKDAYS.get(word);
  const marked = BEFORE_DAY.has(foldedAt(words, at - 1)) || words[at + 1]?.gap.startsWith('.') === true;
  if (day !== undefined) return ABBREVIATED.has(word) && !marked ? null : day;
  return marked ? (SHORT_WEEKDAYS.get(word) ?? null) : null;
};

const weekdayAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const weekday = bareWeekdayAt(words, at);
  const of = ofAt(words, at - 1);
  if (weekday === null || of === null) return null;
  const after = foldedAt(words, at + 1);
  const which = goesOn(words[at + 1]) && (NEXT.has(after) ? 'next-week' : PAST.has(after) ? 'past' : null);
  if (which === 'past') return null;
  const inAWeek = (after === 'za' || after === 'через') && WEEK.has(foldedAt(words, at + 2));
  if (inAWeek) return { value: { kind: 'weekday', weekday, of: 'next-week' }, next: at + 3 };
  return {
    value: { kind: 'weekday', weekday, of: which === 'next-week' ? which : of },
    next: at + (which === 'next-week' ? 2 : 1),
  };
};

const weekendOrWeekAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const word = foldedAt(words, at);
  const of = ofAt(words, at - 1);
  if (of === null) return null;
  const which = of === 'next-week' ? 'next-week' : 'this-week';
  if (WEEKEND.has(word)) return { value: { kind: 'weekend', of: which }, next: at + 1 };
  if (/^koni?ec$|^koncu$/u.test(word) && WEEK.has(foldedAt(words, at + 1)))
    return { value: { kind: 'weekend', of: 'this-week' }, next: at + 2 };
  // A bare "tydzień" is a length, not a week of the calendar.
  const named = of !== 'coming' || COMING.has(foldedAt(words, at - 1));
  return WEEK.has(word) && named ? { value: { kind: 'week', of: which }, next: at + 1 } : null;
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

/** Also told apart from hours: "12.05". */
export const dateAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const read = isoAt(words, at) ?? digitsAt(words, at) ?? namedAt(words, at) ?? englishAt(words, at);
  return read === null || isStreet(words, at, read) ? null : read;
};

/** "na 11 Listopada", "przy 3 Maja". A year, or the word for "day", says that it is not the street. */
const isStreet = (words: readonly Word[], at: number, { value }: Read<DaySaid>): boolean => {
  if (value.kind !== 'date' || value.year !== null) return false;
  const before = foldedAt(words, at - 1);
  const named = words[at + 1]?.number === null;
  return named && (STREET_WORDS.has(before) || (ON.has(before) && IN_STREET_NAMES.has(`${value.day}.${value.month}`)));
};

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
  const month = /^[. ]{1,2}$/u.test(words[next]?.gap ?? '') ? MONTHS.get(foldedAt(words, next)) : undefined;
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
  const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(word)
    ? MONTHS.get(word)
    : undefined;
  const day = words[at + 1];
  if (month === undefined || day === undefined || day.number === null || !goesOn(day) || !isDay(day.number, month)) return null;
  const next = words[at + 2]?.gap === '' ? at + 3 : at + 2;
  const year = yearAt(words, next, /^[ ,]{1,2}$/u);
  return aDate(day.number, month, year?.value ?? null, year?.next ?? next);
};

const monthAt = (words: readonly Word[], at: number): Read<DaySaid> | null => {
  const month = IN_MONTH.get(foldedAt(words, at));
  return month !== undefined && IN.has(foldedAt(words, at - 1)) ? { value: { kind: 'month', month }, next: at + 1 } : null;
};

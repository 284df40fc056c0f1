/** Days in words: "jutro", "w przyszły czwartek", "w weekend", "za dwa tygodnie", "наступного четверга", "next Friday"; dates are in `dates.ts`. */
import { dateAt, monthAt } from './dates.ts';
import { numberAt } from './numerals.ts';
import type { DaySaid, IsoWeekday } from './said.ts';
import { foldedAt, goesOn, type Read, setOf, type Word } from './words.ts';

export const dayAt = (words: readonly Word[], at: number): Read<DaySaid> | null =>
  inDaysAt(words, at) ?? weekdayAt(words, at) ?? weekendOrWeekAt(words, at) ?? dateAt(words, at) ?? monthAt(words, at);

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
  [
    1,
    'poniedzialek poniedzialku poniedzialkiem poniedzialkowy poniedzialkowe poniedzialkowa poniedzialkowym понеділок понеділка понеділку понедельник понедельника monday mon',
  ],
  [2, 'wtorek wtorku wtorkiem wtorkowy wtorkowe wtorkowa wtorkowym вівторок вівторка вівторку вторник вторника tuesday tue'],
  [3, 'sroda srode srody srodzie srodowy srodowe srodowa srodowym середа середу середи среда среду среды wednesday wed'],
  [4, 'czwartek czwartku czwartkiem czwartkowy czwartkowe czwartkowa czwartkowym четвер четверга четвергу четверг thursday thu'],
  [5, 'piatek piatku piatkiem piatkowy piatkowe piatkowa piatkowym пятниця пятницю пятниці пятница пятницу пятницы friday fri'],
  [
    6,
    'sobota sobote soboty sobocie sobotni sobotnie sobotnia sobotnim субота суботу суботи суббота субботу субботы saturday sat',
  ],
  [
    7,
    'niedziela niedziele niedzieli niedzielny niedzielne niedzielna niedzielnym неділя неділю неділі воскресенье воскресенья sunday',
  ],
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
  const inTwo = after === 'za' || after === 'через' ? lengthAt(words, at + 2) : null;
  if (inTwo?.value.kind === 'in-days' && inTwo.value.days === TWO_WEEKS)
    return { value: { kind: 'weekday', weekday, of: 'in-two-weeks' }, next: inTwo.next };
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
  if (word === 'konca' && WEEK.has(foldedAt(words, at + 1))) return { value: { kind: 'week', of: 'this-week' }, next: at + 2 };
  if (/^koni?ec$|^koncu$/u.test(word) && WEEK.has(foldedAt(words, at + 1)))
    return { value: { kind: 'weekend', of: 'this-week' }, next: at + 2 };
  // A bare "tydzień" is a length, not a week of the calendar.
  const named = of !== 'coming' || COMING.has(foldedAt(words, at - 1));
  return WEEK.has(word) && named ? { value: { kind: 'week', of: which }, next: at + 1 } : null;
};

/** Days. */
export const TWO_WEEKS = 14;

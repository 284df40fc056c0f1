/** Hours as they are said: "o 17", "po 17", "od 16 do 18", "16-18", "rano o 8". */
import { type ClockTime, clockAt, isHour, onTheDay, written } from './clock.ts';
import { dateAt } from './dates.ts';
import { PARTS, type PartOfDay, partOfDayAt } from './parts-of-day.ts';
import type { TimeSaid } from './said.ts';
import { foldedAt, goesOn, type Read, setOf, type Word } from './words.ts';

/** An hour said with a preposition, with minutes, or as a range. `afterDay`: a day was said just before, so "16-18" is of the clock. */
export const timeAt = (words: readonly Word[], at: number, afterDay: boolean): Read<TimeSaid> | null => {
  const word = foldedAt(words, at);
  const part = afterDay && word === 'wieczor' ? ({ value: 'evening', next: at + 1 } as const) : partOfDayAt(words, at);
  if (part !== null) return afterPart(words, part);
  const prefixed = AT.has(word) || AFTER.has(word) || BEFORE.has(word) || BETWEEN.has(word);
  const since = AFTER.has(word) ? SINCE.get(foldedAt(words, at + 1)) : undefined;
  if (since !== undefined) return { value: { from: PARTS[since].from, to: null }, next: at + 2 };
  const start = prefixed ? skipHourWord(words, at + 1) : at;
  const named = NAMED.test(word) || (start > at + 1 && NAMED.test(foldedAt(words, start - 1)));
  // "od 12.05 do 14.05" are days.
  if (prefixed && !named && !AT.has(word) && dateAt(words, start) !== null) return null;
  const first = clockAt(words, start, prefixed || afterDay);
  if (first === null) return null;
  const hasMinutes = first.next > start + 1 || !first.value.spoken;
  // "koło 17" may be a house; an address has no minutes.
  const said12 = words[start]?.number === null || partOfDayAt(words, first.next) !== null;
  if (APPROXIMATELY.test(word) && start === at + 1 && !afterDay && !said12 && first.next === start + 1) return null;

  const to = rangeEnd(words, first.next, AFTER.has(word) || BETWEEN.has(word), prefixed || afterDay || first.next > start + 1);
  if (to !== null) {
    const ending = partOfDayAt(words, to.next);
    const last = onTheDay(to.value, ending?.value ?? null);
    const opened = onTheDay(first.value, ending?.value ?? null);
    const next = ending?.next ?? to.next;
    // "od 22 do 6" ends in the morning, "od 8 do 2" began in it.
    if (opened.hour <= last.hour) return { value: { from: written(opened), to: written(last) }, next };
    const late = opened.hour > 12 && to.value.hour <= 12;
    return { value: { from: written(late ? opened : first.value), to: written(late ? to.value : last) }, next };
  }
  if (BETWEEN.has(word)) return null;
  const ending = partOfDayAt(words, first.next);
  if (ending === null && !named && !isHour(words, first)) return null;
  if (!prefixed && ending === null && first.next === start + 1) return null;
  if (!prefixed && !hasMinutes) return null;
  const said = written(onTheDay(first.value, ending?.value ?? null));
  const next = ending?.next ?? first.next;
  if (AFTER.has(word)) return { value: { from: said, to: null }, next };
  if (BEFORE.has(word)) return { value: { from: null, to: said }, next };
  return { value: { from: said, to: said }, next };
};

/** "od rana": from then on. */
const SINCE: ReadonlyMap<string, PartOfDay> = new Map([
  ...['rana', 'ranka', 'ранку', 'утра', 'morning'].map((word): [string, PartOfDay] => [word, 'morning']),
  ...['poludnia', 'noon'].map((word): [string, PartOfDay] => [word, 'noon']),
  ...['wieczora', 'вечора', 'вечера'].map((word): [string, PartOfDay] => [word, 'evening']),
]);

const AT = setOf(
  'o at around about о об ok okolo kolo godz godzina godzinie godzine godziny год година годині годину часов часа by',
);

const AFTER = setOf('po od after since from після з із від после с');

const BEFORE = setOf('do przed before until till до перед');

const BETWEEN = setOf('miedzy pomiedzy між поміж between между');

const UP_TO = setOf('do a i to and till until до і та and');

/** Only the clock stands after these. */
const NAMED = /^(?:godz[a-zа-яіїє]*|год|годині|годину|часов|часа)$/u;

const HOUR_WORD = setOf(
  'godz godzina godzinie godzine godziny год години годині годину ok okolo kolo приблизно близько about around o об',
);

const skipHourWord = (words: readonly Word[], at: number): number => {
  let next = at;
  while (HOUR_WORD.has(foldedAt(words, next)) && next < at + 2) next += 1;
  return next;
};

const APPROXIMATELY = /^(?:kolo|ok|okolo)$/u;

const DASH = /^\s?[-–—]\s?$/u;

/** "rano o 8", "wieczorem po 19": the hour is meant of that part of the day. */
const afterPart = (words: readonly Word[], part: Read<PartOfDay>): Read<TimeSaid> => {
  const word = foldedAt(words, part.next);
  const prefixed = AT.has(word) || AFTER.has(word) || BEFORE.has(word);
  const clock = prefixed ? clockAt(words, skipHourWord(words, part.next + 1), true) : null;
  if (clock === null || !isHour(words, clock) || rangeEnd(words, clock.next, AFTER.has(word), true) !== null) {
    return { value: PARTS[part.value], next: part.next };
  }
  const said = written(onTheDay(clock.value, part.value));
  return {
    value: { from: BEFORE.has(word) ? null : said, to: AFTER.has(word) ? null : said },
    next: clock.next,
  };
};

/** "16-18" where the clock is meant, "od 16 do 18". */
const rangeEnd = (words: readonly Word[], at: number, spokenOf: boolean, sure: boolean): Read<ClockTime> | null => {
  const word = words[at];
  if (word === undefined) return null;
  const dashed = DASH.test(word.gap) && word.number !== null && sure;
  const joined = spokenOf && goesOn(word) && UP_TO.has(word.folded);
  if (!dashed && !joined) return null;
  const end = clockAt(words, joined ? skipHourWord(words, at + 1) : at, true);
  return end !== null && isHour(words, end) ? end : null;
};

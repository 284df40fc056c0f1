/** Ages of children: "4 i 7 lat", "(5 l.)", "8 miesięcy", "pięcioletnim", "5-latek". Whole years; under a year is 0. */
import { numberAt } from './numerals.ts';
import { AGE_WORDS, MONTH_WORDS, OF_AGE } from './people.ts';
import { foldedAt, goesOn, type Read, type Word } from './words.ts';

/** A number of years that nobody passes. */
const OLDEST = 120;
const MONTHS_IN_A_YEAR = 12;
const MOST = 8;

const FIRST_PARTS: ReadonlyMap<string, number> = new Map(
  [
    'jedno',
    'dwu',
    'trzy',
    'cztero',
    'piecio',
    'szescio',
    'siedmio',
    'osmio',
    'dziewiecio',
    'dziesiecio',
    'jedenasto',
    'dwunasto',
    'trzynasto',
    'czternasto',
    'pietnasto',
    'szesnasto',
    'siedemnasto',
  ].map((part, at): [string, number] => [part, at + 1]),
);
const LETNI = /^(.{3,11})(?:letni|letnia|letnie|letnim|letniego|letniej|latek|latka|latkiem|latke|latkow)$/u;
/** After digits: "5-letnim", "5 latkiem". */
const AFTER_DIGITS =
  /^(?:letni|letnia|letnie|letnim|letniego|letniej|latek|latka|latkiem|latke|річн[а-яіїє]{1,3}|летн[а-яё]{1,3})$/u;
const A_YEAR = /^(?:roczny|roczna|rocznym|rocznego|rocznej|roczne)$/u;
const HALF_A_YEAR = /^(?:polroczny|polroczna|polrocznym|polrocznego|polrocznej|niemowle|niemowlakiem)$/u;
const NOUN = /lat(?:ek|ka|kiem|ke|kow)$/u;

export interface AgeBefore {
  readonly age: number;
  /** "5-latek": the child itself has been named. */
  readonly isChild: boolean;
}

/** An age said before the child. */
export const ageBeforeAt = (words: readonly Word[], at: number): Read<AgeBefore> | null => {
  const word = foldedAt(words, at);
  if (A_YEAR.test(word)) return { value: { age: 1, isChild: false }, next: at + 1 };
  if (HALF_A_YEAR.test(word)) return { value: { age: 0, isChild: word.startsWith('niem') }, next: at + 1 };
  const years = FIRST_PARTS.get(LETNI.exec(word)?.[1] ?? '');
  if (years !== undefined) return { value: { age: years, isChild: NOUN.test(word) }, next: at + 1 };
  const number = words[at]?.number ?? null;
  const after = words[at + 1];
  if (number === null || number > OLDEST || after === undefined || !/^[ -]?$/u.test(after.gap)) return null;
  return AFTER_DIGITS.test(after.folded) ? { value: { age: number, isChild: NOUN.test(after.folded) }, next: at + 2 } : null;
};

/** Ages said after `count` children (null = nobody said how many). Without "lat" there must be as many numbers as children. */
export const agesAt = (words: readonly Word[], at: number, count: number | null): Read<readonly number[]> | null => {
  let start = at;
  while (OF_AGE.has(foldedAt(words, start)) && start < at + 3) start += 1;
  const ages: number[] = [];
  let said = false;
  let next = start;
  for (let from = start; ages.length < MOST; ) {
    const number = numberAt(words, from);
    const first = words[from];
    if (number === null || number.value > OLDEST || first === undefined || /[:.+/-]/u.test(first.gap)) break;
    const mark = words[number.next];
    if (mark?.number != null && /^[:./-]$/u.test(mark.gap)) break;
    const unit = mark !== undefined && /^[ -]?$/u.test(mark.gap) ? mark.folded : '';
    const months = MONTH_WORDS.has(unit);
    const years = AGE_WORDS.has(unit);
    ages.push(months ? Math.floor(number.value / MONTHS_IN_A_YEAR) : number.value);
    said ||= months || years;
    next = months || years ? number.next + 1 : number.next;
    if (months || years) said = true;
    const linked = /^(?:i|a|oraz|і|та|и|and)$/u.test(foldedAt(words, next));
    const listed = words[next]?.number != null && /^[,;/ ]{1,2}$/u.test(words[next]?.gap ?? '');
    if (!linked && !listed) break;
    from = linked ? next + 1 : next;
    if (!followsAge(words, from)) break;
  }
  if (ages.length === 0) return null;
  const enough =
    said ||
    (count !== null && ages.length === count && start > at) ||
    (count !== null && ages.length === count && ages.every((age) => age < 18) && closes(words, next));
  return enough ? { value: ages, next } : null;
};

/** A further age, not a further count: "4 i 7 lat", but "4 lata i 2 dorosłych". */
const followsAge = (words: readonly Word[], at: number): boolean => {
  const number = numberAt(words, at);
  if (number === null) return false;
  const after = words[number.next];
  if (after === undefined || !goesOn(after)) return true;
  return AGE_WORDS.has(after.folded) || MONTH_WORDS.has(after.folded) || /^(?:i|a|oraz|і|та|и|and)$/u.test(after.folded);
};

const closes = (words: readonly Word[], at: number): boolean => words[at] === undefined || !goesOn(words[at]);

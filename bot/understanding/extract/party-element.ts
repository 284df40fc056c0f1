/** One kind of people in a list: "dwójką dzieci 4 i 7 lat", "moją 6-letnią córką", "3 osoby". */
import { ageBeforeAt, agesAt } from './ages.ts';
import { numberAt } from './numerals.ts';
import * as people from './people.ts';
import { foldedAt, goesOn, type Read, type Word } from './words.ts';

export interface Group {
  readonly adults: number;
  readonly children: readonly (number | null)[];
  /** Of whom only the number was said. */
  readonly persons: number;
  /** Of these persons so many are among the others ("5 osób, w tym 2 dzieci"). */
  readonly within: boolean;
  readonly speaker: boolean;
  /** The speaker named themselves ("ja"), so the list is whole. */
  readonly self: boolean;
  /** Companions by what they are to the speaker ("z żoną"). */
  readonly companions: boolean;
  /** A plural without a number: nobody knows how many. */
  readonly unknown: boolean;
}

export const NOBODY: Group = {
  adults: 0,
  children: [],
  persons: 0,
  within: false,
  speaker: false,
  self: false,
  companions: false,
  unknown: false,
};

/** More is a crowd, not a sign-up. */
export const MOST = 60;

/** One kind of people with their number and ages. `linked`: the word before says that they come along, so no number is needed. */
export const elementAt = (words: readonly Word[], at: number, linked: boolean, afterSelf = false): Read<Group> | null => {
  if (people.SELF.has(foldedAt(words, at))) {
    const next = at + (/^(?:sam|sama)$/u.test(foldedAt(words, at + 1)) ? 2 : 1);
    return { value: { ...NOBODY, speaker: true, self: true }, next };
  }
  const early = ageBeforeAt(words, skipBeside(words, at).next);
  const counted = early === null ? numberAt(words, skipBeside(words, at).next) : null;
  const beside = skipBeside(words, at);
  const count = counted === null || counted.value > MOST ? null : counted.value;
  const after = counted !== null ? counted.next : (early?.next ?? beside.next);
  const nounAt = skipBeside(words, after);
  const late = early ?? ageBeforeAt(words, nounAt.next);
  const at2 = late !== null && early === null ? late.next : nounAt.next;
  const noun = goesOn(words[at2]) || at2 === at || words[at2]?.gap === '-' ? foldedAt(words, at2) : '';
  if (late?.value.isChild === true && (linked || count !== null)) return childrenOf([late.value.age], count ?? 1, at2);
  if (count !== null && count < 1) return null;
  if (people.CHILDREN.has(noun)) {
    const grown = beside.grown || nounAt.grown;
    const many = people.MANY.has(noun) && count === null;
    const ages = agesAt(words, at2 + 1, count ?? (many ? null : 1));
    if (ages === null && !linked && count === null && late === null) return null;
    if (many && ages === null) return { value: { ...NOBODY, unknown: true, companions: true }, next: at2 + 1 };
    const known = ages?.value ?? (late === null ? [] : [late.value.age]);
    if (grown) return { value: { ...NOBODY, adults: count ?? 1, companions: true }, next: at2 + 1 };
    return childrenOf(known, Math.max(count ?? 1, many ? known.length : 1), ages?.next ?? at2 + 1);
  }
  if (people.ADULTS.has(noun) && people.MANY.has(noun) && count === null) {
    return linked ? { value: { ...NOBODY, unknown: true, companions: true }, next: at2 + 1 } : null;
  }
  if (people.ADULTS.has(noun) && (linked || count !== null))
    return { value: { ...NOBODY, adults: count ?? 1, companions: true }, next: at2 + 1 };
  if (people.GROWN.has(noun) && count !== null) {
    const person = people.PERSONS.has(foldedAt(words, at2 + 1)) ? at2 + 2 : at2 + 1;
    return { value: { ...NOBODY, adults: count }, next: person };
  }
  const taken = /^(?:zajmuj|займа)/u.test(foldedAt(words, at - 1));
  if (people.PERSONS.has(noun) && count !== null && !taken) {
    const grown = goesOn(words[at2 + 1]) && people.GROWN.has(foldedAt(words, at2 + 1));
    return grown
      ? { value: { ...NOBODY, adults: count }, next: at2 + 2 }
      : { value: { ...NOBODY, persons: count }, next: at2 + 1 };
  }
  // "ja + 3", "me plus two".
  const ends = words[at2] === undefined || !goesOn(words[at2]);
  return afterSelf && linked && counted !== null && count !== null && count <= 20 && ends
    ? { value: { ...NOBODY, persons: count }, next: counted.next }
    : null;
};

const childrenOf = (ages: readonly number[], count: number, next: number): Read<Group> => {
  const all = Array.from({ length: Math.max(count, ages.length) }, (_, at) => ages[at] ?? null);
  const children = all.filter((age) => age === null || age < OF_AGE_YEARS);
  return { value: { ...NOBODY, adults: all.length - children.length, children, companions: true }, next };
};

const OF_AGE_YEARS = 18;

const MOST_BESIDE = 2;

/** "moją małą": whose and which. */
const skipBeside = (words: readonly Word[], at: number): { readonly next: number; readonly grown: boolean } => {
  let next = at;
  let grown = false;
  while (next < at + MOST_BESIDE && people.BESIDE.has(foldedAt(words, next))) {
    grown ||= people.GROWN.has(foldedAt(words, next));
    next += 1;
  }
  return { next, grown };
};

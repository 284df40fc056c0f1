/** Who would come: "we dwoje z dzieckiem 5 lat", "ja + 3 osoby", "2 dorosłych 1 dziecko", "z żoną i dwójką dzieci 4 i 7 lat". */
import { ageBeforeAt, agesAt } from './ages.ts';
import { numberAt } from './numerals.ts';
import * as people from './people.ts';
import type { PartySaid } from './said.ts';
import { foldedAt, goesOn, type Read, type Word } from './words.ts';

/** More is a crowd, not a sign-up. */
const MOST = 60;
const OF_AGE_YEARS = 18;
/** Links of one list that are followed. */
const MOST_KINDS = 12;

interface Group {
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

const NOBODY: Group = {
  adults: 0,
  children: [],
  persons: 0,
  within: false,
  speaker: false,
  self: false,
  companions: false,
  unknown: false,
};

export const partyIn = (words: readonly Word[]): PartySaid | null => {
  let total: Read<number> | null = null;
  let group: Group | null = null;
  for (let at = 0; at < words.length && (total === null || group === null); at += 1) {
    const together: Read<number> | null = total === null ? totalAt(words, at) : null;
    if (together !== null) {
      total = together;
      at = together.next - 1;
      continue;
    }
    const chain: Read<Group> | null = group === null ? chainAt(words, at) : null;
    if (chain !== null) {
      group = chain.value;
      at = chain.next - 1;
    }
  }
  const party =
    group === null ? (total === null ? aloneIn(words) : onlyTotal(total.value)) : partyOf(group, total?.value ?? null);
  return party !== null && party.adults + party.children.length <= MOST ? party : null;
};

const onlyTotal = (adults: number): PartySaid => ({ adults, children: [], onlyTotal: true });

const partyOf = (group: Group, total: number | null): PartySaid | null => {
  const { children, persons } = group;
  const asSaid = children.map((age) => ({ age }));
  if (group.unknown) return total === null ? null : onlyTotal(total);
  const all = total ?? (persons > 0 ? persons + (group.speaker ? 1 : 0) : null);
  const named = group.adults + children.length;
  if (all === null) return { adults: group.adults + Number(group.speaker), children: asSaid, onlyTotal: false };
  if (named === 0) return onlyTotal(total ?? persons + Number(group.speaker));
  // The list says who the whole number is: "nas czworo: 2 dorosłych i 2 dzieci", "w trójkę, z żoną i synem", "5 osób, w tym 2 dzieci".
  if (group.within && all >= children.length) return { adults: all - children.length, children: asSaid, onlyTotal: false };
  if (named === all) return { adults: group.adults, children: asSaid, onlyTotal: false };
  if (group.speaker && (group.self || (group.companions && group.adults > 0)) && named + 1 === all) {
    return { adults: group.adults + 1, children: asSaid, onlyTotal: false };
  }
  // "we dwoje z dzieckiem": the two, and the child.
  return { adults: all + group.adults, children: asSaid, onlyTotal: children.length === 0 };
};

/** After a number in words these show that it counted the speakers: "we dwoje z…", "w trzech przyjdziemy". */
const endsTotal = (words: readonly Word[], next: number): boolean => {
  const after = words[next];
  if (after === undefined || !goesOn(after)) return true;
  const { folded } = after;
  return (
    people.WITH.has(folded) ||
    people.AND.has(folded) ||
    people.COMING.has(folded) ||
    /^(?:w|we|na|w tym|bedziemy|przyjdziemy|mozemy|jutro|dzis)$/u.test(folded)
  );
};

/** "w trójkę", "nas czworo", "будемо вдвох", "four of us". */
const totalAt = (words: readonly Word[], at: number): Read<number> | null => {
  const word = foldedAt(words, at);
  const alone = people.TOGETHER.get(word);
  if (alone !== undefined) return { value: alone, next: at + 1 };
  if (people.IN_NUMBER.has(word) && goesOn(words[at + 1]) && people.COLLECTIVE.has(foldedAt(words, at + 1))) {
    const number = numberAt(words, at + 1);
    return number !== null && endsTotal(words, number.next) ? number : null;
  }
  if (people.US.has(word)) {
    if (/^(?:u|do|od|dla|у|в|до|від|для|of)$/u.test(foldedAt(words, at - 1))) return null;
    let next = at + 1;
    while (
      next < at + 3 &&
      /^(?:bedzie|jest|bylo|przyjdzie|razem|w|sumie|буде|прийде|всього|будет)$/u.test(foldedAt(words, next))
    )
      next += 1;
    const number = numberAt(words, next);
    if (number === null || number.value < 1 || number.value > MOST) return null;
    const persons = people.PERSONS.has(foldedAt(words, number.next)) && !people.GROWN.has(foldedAt(words, number.next + 1));
    return persons ? { value: number.value, next: number.next + 1 } : endsTotal(words, number.next) ? number : null;
  }
  const number = numberAt(words, at);
  const ofUs = number !== null && foldedAt(words, number.next) === 'of' && people.US.has(foldedAt(words, number.next + 1));
  return number !== null && ofUs ? { value: number.value, next: number.next + 2 } : null;
};

/** "z żoną i dwójką dzieci", "ja, mąż i syn", "2 dorosłych + 1 dziecko", "zapisać córkę 7 lat". */
const chainAt = (words: readonly Word[], at: number): Read<Group> | null => {
  const notation = plusAt(words, at);
  if (notation !== null) return notation;
  const word = foldedAt(words, at);
  const withThem = people.WITH.has(word);
  const forThem = people.FOR.has(word);
  const start = withThem || forThem ? at + 1 : at;
  const first = elementAt(words, start, withThem || forThem) ?? beforeSelf(words, start);
  if (first === null) return null;
  const list = first.value.speaker && !withThem;
  let group: Group = { ...first.value, speaker: first.value.speaker || withThem };
  let next = first.next;
  for (let kinds = 1; kinds < MOST_KINDS; kinds += 1) {
    const link = linkAt(words, next);
    const element = link === null ? null : elementAt(words, link.next, link.value !== 'comma' || list, list);
    if (link === null || element === null) break;
    group = joined(group, element.value, link.value === 'among');
    next = element.next;
  }
  const others = group.adults + group.children.length + group.persons;
  return others === 0 && !group.unknown ? null : { value: group, next };
};

/** "moja córka i ja" */
const beforeSelf = (words: readonly Word[], at: number): Read<Group> | null => {
  const element = elementAt(words, at, true);
  const link = element === null || element.value.unknown ? null : linkAt(words, element.next);
  return link?.value === 'word' && people.SELF.has(foldedAt(words, link.next)) ? element : null;
};

const joined = (a: Group, b: Group, among: boolean): Group => ({
  adults: a.adults + b.adults,
  children: [...a.children, ...b.children],
  persons: a.persons + b.persons,
  within: a.within || (among && a.persons + a.adults > 0),
  speaker: a.speaker || b.speaker,
  self: a.self || b.self,
  companions: a.companions || b.companions,
  unknown: a.unknown || b.unknown,
});

type Link = 'word' | 'comma' | 'among';

/** What joins one person to the next: "i", "z", "+", ",", "w tym". */
const linkAt = (words: readonly Word[], at: number): Read<Link> | null => {
  const word = words[at];
  if (word === undefined) return null;
  if (word.folded === 'w' && foldedAt(words, at + 1) === 'tym') return { value: 'among', next: at + 2 };
  if (/[+&]/u.test(word.gap)) return { value: 'word', next: at };
  const isLink = (folded: string) => people.AND.has(folded) || people.WITH.has(folded);
  if (isLink(word.folded)) return { value: 'word', next: isLink(foldedAt(words, at + 1)) ? at + 2 : at + 1 };
  return /^\s?[,:;(]?\s?$/u.test(word.gap) ? { value: 'comma', next: at } : null;
};

/** The Polish way to write families: "2+1" is two adults and one child. */
const plusAt = (words: readonly Word[], at: number): Read<Group> | null => {
  const [adults, children] = [words[at], words[at + 1]];
  if (adults?.number == null || children?.number == null || !/^\s?\+\s?$/u.test(children.gap)) return null;
  if (adults.number < 1 || adults.number > 4 || children.number > 9 || /[+\d]/u.test(adults.gap)) return null;
  const after = foldedAt(words, at + 2);
  if (goesOn(words[at + 2]) && (people.ADULTS.has(after) || people.CHILDREN.has(after) || people.PERSONS.has(after))) return null;
  return {
    value: { ...NOBODY, adults: adults.number, children: Array.from({ length: children.number }, () => null) },
    next: at + 2,
  };
};

/** One kind of people with their number and ages. `linked`: the word before says that they come along, so no number is needed. */
const elementAt = (words: readonly Word[], at: number, linked: boolean, afterSelf = false): Read<Group> | null => {
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

const ONE: PartySaid = { adults: 1, children: [], onlyTotal: false };
const ONLY = /^(?:tylko|лише|тільки|только|just|only|by)$/u;

/** "przyjdę sam", "tylko ja"; a lamp "sama gaśnie" is nobody. */
const aloneIn = (words: readonly Word[]): PartySaid | null => {
  const alone = words.some(({ folded }, at) => {
    if (people.SELF.has(folded)) return ONLY.test(foldedAt(words, at - 1)) || (words.length === 1 && folded === 'ja');
    if (!people.ALONE.has(folded)) return false;
    const comes = people.COMING.has(foldedAt(words, at - 1)) || people.COMING.has(foldedAt(words, at + 1));
    return words.length === 1 || comes || (words.length === 2 && people.SELF.has(foldedAt(words, at - 1)));
  });
  return alone ? ONE : null;
};

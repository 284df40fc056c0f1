/** A list of those who come: "z żoną i dwójką dzieci", "ja, mąż i syn", "2 dorosłych + 1 dziecko", "2+1", "dorośli: 2, dzieci: 1". */
import { elementAt, type Group, MOST, NOBODY } from './party-element.ts';
import * as people from './people.ts';
import { foldedAt, goesOn, type Read, type Word } from './words.ts';

/** "z żoną i dwójką dzieci", "ja, mąż i syn", "2 dorosłych + 1 dziecko", "zapisać córkę 7 lat". */
export const chainAt = (words: readonly Word[], at: number): Read<Group> | null => {
  const notation = plusAt(words, at) ?? formAt(words, at);
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

/** Links of one list that are followed. */
const MOST_KINDS = 12;

/** "moja córka i ja" */
const beforeSelf = (words: readonly Word[], at: number): Read<Group> | null => {
  const element = elementAt(words, at, true);
  const link = element === null || element.value.unknown ? null : linkAt(words, element.next);
  if (link === null || link.value === 'among' || !people.SELF.has(foldedAt(words, link.next))) return null;
  return link.value === 'word' || words[link.next]?.gap.includes(',') === true ? element : null;
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

/** As in a form: "dorośli: 2, dzieci: 1". */
const formAt = (words: readonly Word[], at: number): Read<Group> | null => {
  let group: Group = NOBODY;
  let next = at;
  for (;;) {
    const noun = foldedAt(words, next);
    const kind = people.GROWN.has(noun) ? 'adults' : people.MANY.has(noun) && people.CHILDREN.has(noun) ? 'children' : null;
    const count = words[next + 1];
    if (kind === null || count?.number == null || !/^\s?[:=–-]?\s?$/u.test(count.gap) || count.number > MOST) break;
    const after = words[next + 2];
    if (after !== undefined && goesOn(after) && !people.CHILDREN.has(after.folded) && !people.AND.has(after.folded)) break;
    group = joined(
      group,
      kind === 'adults'
        ? { ...NOBODY, adults: count.number }
        : { ...NOBODY, children: Array.from({ length: count.number }, () => null) },
      false,
    );
    next = after !== undefined && people.AND.has(after.folded) ? next + 3 : next + 2;
  }
  // "dzieci 4 i 7 lat" and "dzieci 2" alone are ages, or nobody knows.
  return group.adults > 0 ? { value: group, next } : null;
};

/** Who would come: "we dwoje z dzieckiem 5 lat", "ja + 3 osoby", "2 dorosłych 1 dziecko", "z żoną i dwójką dzieci 4 i 7 lat". */
import { numberAt } from './numerals.ts';
import { type Group, MOST } from './party-element.ts';
import { chainAt } from './party-list.ts';
import * as people from './people.ts';
import type { PartySaid } from './said.ts';
import { foldedAt, goesOn, type Read, type Word } from './words.ts';

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
  if (named === all && (!group.speaker || group.self)) return { adults: group.adults, children: asSaid, onlyTotal: false };
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
  const counted = foldedAt(words, at + 1);
  const inNumber = people.IN_NUMBER.has(word) && people.COLLECTIVE.has(counted);
  if (goesOn(words[at + 1]) && (inNumber || (word === 'we' && people.AFTER_WE.has(counted)))) {
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
  const english = /^(?:we are|family of|party of|group of)$/u.test(`${word} ${counted}`) ? numberAt(words, at + 2) : null;
  if (english !== null && english.value >= 1 && endsTotal(words, english.next)) return english;
  const number = numberAt(words, at);
  const ofUs = number !== null && foldedAt(words, number.next) === 'of' && people.US.has(foldedAt(words, number.next + 1));
  return number !== null && ofUs ? { value: number.value, next: number.next + 2 } : null;
};

const ONE: PartySaid = { adults: 1, children: [], onlyTotal: false };

const ONLY = /^(?:tylko|лише|тільки|только|just|only|by)$/u;

/** "przyjdę sam", "tylko ja"; a lamp "sama gaśnie" is nobody. */
const aloneIn = (words: readonly Word[]): PartySaid | null => {
  const alone = words.some(({ folded }, at) => {
    if (people.SELF.has(folded)) return ONLY.test(foldedAt(words, at - 1)) || (words.length === 1 && folded === 'ja');
    if (!people.ALONE.has(folded)) return false;
    // "Zapisz mnie na spacer, sama".
    if (at === words.length - 1 && words[at]?.gap.includes(',') === true)
      return words.some((word) => people.COMING.has(word.folded));
    const comes = people.COMING.has(foldedAt(words, at - 1)) || people.COMING.has(foldedAt(words, at + 1));
    return words.length === 1 || comes || (words.length === 2 && people.SELF.has(foldedAt(words, at - 1)));
  });
  return alone ? ONE : null;
};

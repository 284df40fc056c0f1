/** Who comes, as it is typed. Pure. */
import type { Party } from '../../data/event-types.ts';

export interface PartyDraft {
  readonly adults: string;
  /** "5, 8, ?". */
  readonly ages: string;
}

const MOST = 6;
const CHILD_MOST = 17;

export const partyDraft = ({ adults, children }: Party): PartyDraft => ({
  adults: String(adults),
  ages: children.map(({ age }) => (age === null ? '?' : String(age))).join(', '),
});

/** Null = nobody, too many, or an age that no child has. */
export const partyOf = ({ adults, ages }: PartyDraft): Party | null => {
  const typed = ages.split(/[\s,;]+/).filter((part) => part !== '');
  const children = typed.map((part) => ({ age: part === '?' ? null : Number(part) }));
  const wrong = children.some(({ age }) => age !== null && !(Number.isInteger(age) && age >= 0 && age <= CHILD_MOST));
  const grown = adults.trim() === '' ? 0 : Number(adults);
  const people = grown + children.length;
  if (wrong || !Number.isInteger(grown) || grown < 0 || people < 1 || people > MOST) return null;
  return { adults: grown, children };
};

export const peopleIn = ({ adults, children }: Party): number => adults + children.length;

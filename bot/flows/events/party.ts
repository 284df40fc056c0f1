/** Who would come, as it is said or pressed. */
import * as z from 'zod';
import type { Event } from '../../../shared/events/model.ts';
import { ADULT_AGE, type Party, peopleIn } from '../../../shared/events/sign-up-model.ts';
import type { Input, Scene } from '../../engine/flow.ts';
import { holds } from '../../engine/fold.ts';
import type { Option } from '../../engine/lines.ts';
import { partsOf } from '../options.ts';
import { textsOf } from './said.ts';

export const PartyHeardSchema = z.object({
  adults: z.int(),
  children: z.array(z.object({ age: z.int().nullable() })),
  /** How many was said without who they are. */
  onlyTotal: z.boolean(),
});
export type PartyHeard = z.infer<typeof PartyHeardSchema>;

/** Far more than any sign-up takes: such a number is heard and answered, not counted with. */
const MOST = 30;

const unknownAges = (count: number) => Array.from({ length: Math.min(count, MOST) }, () => ({ age: null }));

/** Null = nobody was named. A bare number is people. */
export const partyHeard = ({ text, payload, understood }: Input): PartyHeard | null => {
  const [kind, id] = partsOf(payload);
  const pressed = kind === 'party' ? /^(\d{1,2})\.(\d{1,2})$/.exec(id) : null;
  if (pressed !== null) return { adults: Number(pressed[1]), children: unknownAges(Number(pressed[2])), onlyTotal: false };
  if (text === null || payload !== null) return null;
  const said = understood?.said.party ?? null;
  if (said !== null) {
    const children = said.children.slice(0, MOST).map(({ age }) => ({ age }));
    const grown = children.filter(({ age }) => age !== null && age >= ADULT_AGE).length;
    return {
      adults: Math.min(said.adults + grown, MOST),
      children: children.filter(({ age }) => age === null || age < ADULT_AGE),
      onlyTotal: said.onlyTotal,
    };
  }
  const bare = /^\s*(\d{1,2})\D{0,12}$/.exec(text);
  return bare === null ? null : { adults: Number(bare[1]), children: [], onlyTotal: Number(bare[1]) > 1 };
};

/** "Mam 15 lat, zapiszcie mnie", "samo dziecko": nobody of age comes. */
export const childAlone = ({ text, payload, understood }: Input, scene: Pick<Scene, 'language'>): PartyHeard | null => {
  if (text === null || payload !== null) return null;
  // "We troje, w tym moja mama": a child may have written it, but who of them is one has to be asked.
  const party = understood?.said.party ?? null;
  if (party?.onlyTotal === true && party.adults > 1) return null;
  if (understood?.child !== true && !holds(text, textsOf(scene).typed.childAlone)) return null;
  const ages = agesIn(text);
  return { adults: 0, children: [{ age: ages.length === 1 ? (ages[0] ?? null) : null }], onlyTotal: false };
};

/** Ages of children named in a message, in its order. */
export const agesIn = (text: string): readonly number[] =>
  (text.match(/\d{1,3}/g) ?? []).map(Number).filter((age) => age < ADULT_AGE);

export const minorsMayCome = ({ age }: Pick<Event, 'age'>): boolean => age.least === null || age.least < ADULT_AGE;

export const partyOf = ({ adults, children }: PartyHeard): Party => ({ adults, children: [...children] });

export const partyProblem = (
  heard: PartyHeard,
  { partyMost, age }: Pick<Event, 'partyMost' | 'age'>,
  scene: Scene,
): string | null => {
  const texts = textsOf(scene);
  const people = peopleIn(partyOf(heard));
  if (people === 0) return texts.howManyAgain;
  if (people > partyMost) return texts.atMost(partyMost);
  const known = heard.children.map((child) => child.age).filter((one) => one !== null);
  const { least, most } = age;
  const wrong = known.some((one) => (least !== null && one < least) || (most !== null && one > most));
  return wrong || (heard.children.length > 0 && !minorsMayCome({ age })) ? texts.ageLimits(least, most) : null;
};

/** The commonest parties; others are written. */
export const partyOptions = (
  { partyMost, age }: Pick<Event, 'partyMost' | 'age'>,
  scene: Pick<Scene, 'language'>,
): readonly Option[] => {
  const texts = textsOf(scene);
  const parties: readonly (readonly [number, number])[] = minorsMayCome({ age })
    ? [
        [1, 0],
        [2, 0],
        [1, 1],
        [1, 2],
        [0, 1],
      ]
    : [1, 2, 3, 4, 5, 6].map((adults) => [adults, 0] as const);
  return parties
    .filter(([adults, children]) => adults + children <= partyMost)
    .map(([adults, children]) => ({ title: texts.partyTitle(adults, children), payload: `party:${adults}.${children}` }));
};

/** How many of them are under age, when only their number was said. */
export const minorsOptions = (total: number, scene: Pick<Scene, 'language'>): readonly Option[] =>
  Array.from({ length: Math.min(total, 6) + 1 }, (_, minors) => ({
    title: minors === 0 ? textsOf(scene).titles.noneOfThem : String(minors),
    payload: `minors:${minors}`,
  }));

/** Null = the message does not say it. */
export const withMinors = (heard: PartyHeard, { payload, text, answer, understood }: Input): PartyHeard | null => {
  const total = heard.adults;
  const [kind, id] = partsOf(payload);
  const said = understood?.said.party ?? null;
  const bare = payload === null && /^\s*\d{1,2}\s*$/.test(text ?? '') ? Number(text) : null;
  const minors =
    kind === 'minors'
      ? Number(id)
      : (bare ?? (answer === 'no' ? 0 : said !== null && said.children.length > 0 ? said.children.length : null));
  if (minors === null || !Number.isInteger(minors) || minors < 0 || minors > total) return null;
  const ages = said?.children.length === minors ? said.children.map(({ age }) => ({ age })) : unknownAges(minors);
  return { adults: total - minors, children: ages, onlyTotal: false };
};

/** From scores of the trained model and evidence of the rules to intent, category, danger and how sure each is. */
import { featuresOf } from './model/features.ts';
import { blended, type Head, type Model } from './model/model.ts';
import { evidenceOf, type ReadByRules } from './rules.ts';
import { type EmergencyKind, INTENTS, type Intent } from './understanding.ts';

/** Chance from which the model alone calls it an emergency; a false alarm costs one line, a miss may cost a life. */
const EMERGENCY = 0.4;
/** The same where the words tell of another time, of a lesson or of smoke from a chimney. Suicidal words count as ever. */
const EMERGENCY_NOT_NOW = 0.6;
/** One or two words alone say too little for the model; cries for help are in the word lists. */
const ENOUGH_WORDS = 3;
/**
 * One phrase of the lists is overruled by a model that is this sure of a longer message: "brama się nie zamyka, wchodzą obcy ludzie …". Of
 * the sets no true emergency had more than 0.1. Never of suicide.
 */
const SURELY_CALM = 0.95;
const ONE_PHRASE = 3;
const LONGER = 8;
/** Chance from which a report goes first: here as many are found as alarms are right, on phrases kept out of training. */
const URGENT = 0.5;
/** The same when the word lists say so too: alone they are wrong too often ("śnieg leży na parkingu"). */
const URGENT_BY_WORDS = 0.15;

export interface Chance<T> {
  readonly name: T;
  readonly chance: number;
}
export interface Decision {
  /** All intents, likeliest first. */
  readonly intents: readonly Chance<Intent>[];
  /** Categories the city has, likeliest first; they add up to one. */
  readonly categories: readonly Chance<string>[];
  readonly emergency: EmergencyKind | null;
  /** A defect that can hurt somebody. */
  readonly urgent: boolean;
}

const KINDS: readonly EmergencyKind[] = ['despair', 'gas', 'power', 'violence', 'danger'];
const isIntent = (name: string): name is Intent => INTENTS.some((intent) => intent === name);

const sorted = <T>(chances: readonly Chance<T>[]): readonly Chance<T>[] => {
  const total = chances.reduce((sum, { chance }) => sum + chance, 0) || 1;
  return chances.map(({ name, chance }) => ({ name, chance: chance / total })).toSorted((a, b) => b.chance - a.chance);
};

/** `rest`: the city's category for what fits nowhere else. */
export const makeDecide = (
  model: Model,
  cityCategories: readonly string[],
  rest: string | null,
): ((read: ReadByRules) => Decision) => {
  const { heads } = model.header;
  /** Categories that the office added later have no training yet: their names' words decide. */
  const untrained = cityCategories.filter((id) => !heads.category.labels.includes(id));

  return (read) => {
    const trained = model.score(featuresOf(read.message));
    const chancesOf = (head: Head): readonly Chance<string>[] => {
      const chances = blended(heads[head], trained[head], evidenceOf(read, head, heads[head].labels));
      return heads[head].labels.map((name, i) => ({ name, chance: chances[i] ?? 0 }));
    };

    const dangers = new Map(chancesOf('danger').map(({ name, chance }) => [name, chance]));
    const kinds = KINDS.map((name) => ({ name, chance: dangers.get(name) ?? 0 })).toSorted((a, b) => b.chance - a.chance);
    const inDanger = kinds.reduce((sum, { chance }) => sum + chance, 0);
    const likeliest = kinds[0]?.name ?? null;
    const enough = read.danger.notNow && likeliest !== 'despair' ? EMERGENCY_NOT_NOW : EMERGENCY;
    const byModel = inDanger >= enough && read.message.tokens.length >= ENOUGH_WORDS ? likeliest : null;
    const { emergency: listed, strength } = read.danger;
    const overruled =
      listed !== 'despair' &&
      strength <= ONE_PHRASE &&
      read.message.tokens.length >= LONGER &&
      (dangers.get('calm') ?? 0) >= SURELY_CALM;
    const emergency = (overruled ? null : listed) ?? byModel;

    const intents = sorted(
      chancesOf('intent').flatMap(({ name, chance }): Chance<Intent>[] => {
        if (!isIntent(name)) return [];
        if (name !== 'emergency') return [{ name, chance: emergency === null ? chance : chance * 0.2 }];
        return [{ name, chance: emergency === null ? 0 : Math.max(chance, inDanger, 0.5) }];
      }),
    );
    const trainedOn = chancesOf('category');
    // A dead dog in a city without a category for animals is no rubbish for that: it goes to the rest.
    const elsewhere = trainedOn.reduce((sum, { name, chance }) => sum + (cityCategories.includes(name) ? 0 : chance), 0);
    const known = trainedOn
      .filter(({ name }) => cityCategories.includes(name))
      .map(({ name, chance }) => ({ name, chance: name === rest ? chance + elsewhere : chance }));
    const added = untrained.flatMap((name) => {
      const score = read.categories.find(({ category }) => category === name)?.score ?? 0;
      return score === 0 ? [] : [{ name, chance: score / (score + 4) }];
    });
    const claimed = Math.max(0, ...added.map(({ chance }) => chance));
    return {
      intents,
      categories: sorted([...known.map(({ name, chance }) => ({ name, chance: chance * (1 - claimed) })), ...added]),
      emergency,
      urgent: (dangers.get('urgent') ?? 0) + inDanger >= (read.danger.urgent ? URGENT_BY_WORDS : URGENT),
    };
  };
};

/** What the word lists and rules alone make of a message: evidence for the trained model, and the net below it. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { type CategoryResult, makeFindCategory } from './category.ts';
import { type Danger, dangerIn } from './dangers.ts';
import { makeIsHere } from './here.ts';
import { type IntentResult, intentOf } from './intent.ts';
import { languageOf } from './language.ts';
import type { Head } from './model/model.ts';
import { type Normalised, normalise } from './normalise.ts';
import { makeFindPlace } from './place.ts';
import { makeFindIssueNumbers, privacyIn } from './requests.ts';
import type { PlaceHeard, SpokenLanguage, Understanding } from './understanding.ts';

export interface ReadByRules {
  readonly message: Normalised;
  readonly lang: SpokenLanguage;
  readonly place: PlaceHeard | null;
  readonly also: PlaceHeard | null;
  readonly correction: boolean;
  readonly danger: Danger;
  readonly categories: CategoryResult['ranked'];
  readonly intents: IntentResult;
  readonly privacy: Understanding['privacy'];
  readonly issueNumbers: readonly string[];
}

export const makeReadByRules = (city: CityProfile): ((text: string, language?: SpokenLanguage) => ReadByRules) => {
  const findPlace = makeFindPlace(city);
  const findCategory = makeFindCategory(city);
  const findIssueNumbers = makeFindIssueNumbers(city.numberPrefix);
  const isHere = makeIsHere(city);
  return (text, language = 'pl') => {
    const message = normalise(text);
    const { tokens } = message;
    const lang = languageOf(message, language);
    const { place, also, correction } = findPlace(message, lang);
    const danger = dangerIn(tokens);
    const { ranked: categories } = findCategory(tokens);
    const privacy = privacyIn(tokens);
    const issueNumbers = findIssueNumbers(message);
    const intents = intentOf(message, {
      danger,
      category: categories[0]?.score ?? 0,
      place,
      privacy: privacy !== null,
      issueNumbers: issueNumbers.length,
      isHere: (word) => isHere(word, place),
    });
    return { message, lang, place, also, correction, danger, categories, intents, privacy, issueNumbers };
  };
};

/** A head's evidence from the rules, one number per label; more is likelier. */
export const evidenceOf = ({ intents, categories, danger }: ReadByRules, head: Head, labels: readonly string[]): number[] => {
  const known = new Map<string, number>(
    head === 'intent'
      ? intents.ranked.map(({ intent, score }) => [intent, Math.min(10, Math.max(-3, score))])
      : head === 'category'
        ? categories.map(({ category, score }) => [category, Math.min(10, score)])
        : [
            ['urgent', danger.urgent ? 3 : 0],
            ...(danger.emergency === null ? [] : [[danger.emergency, 3 + Math.min(6, danger.strength) / 3] as const]),
          ],
  );
  return labels.map((label) => known.get(label) ?? 0);
};

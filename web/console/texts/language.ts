/** The language of the screen: Polish unless somebody chose otherwise on this device. */
import { createValue, useValue, type Value } from '../data/value.ts';

export const LANGUAGES = ['pl', 'en'] as const;
export type ConsoleLanguage = (typeof LANGUAGES)[number];
/** Texts of one part, one value per language: a language or a text that is missing does not compile. */
export type Texts<Shape> = Readonly<Record<ConsoleLanguage, Shape>>;

const KEPT = 'language';

const chosen = (): ConsoleLanguage =>
  LANGUAGES.find((known) => typeof localStorage !== 'undefined' && known === localStorage.getItem(KEPT)) ?? 'pl';

export const language: Value<ConsoleLanguage> = createValue(chosen());

export const chooseLanguage = (next: ConsoleLanguage): void => {
  localStorage.setItem(KEPT, next);
  document.documentElement.lang = next;
  language.set(next);
};

export const useLanguage = (): ConsoleLanguage => useValue(language);

/** The texts of a part in the language of the screen. */
export const useTexts = <Shape>(texts: Texts<Shape>): Shape => texts[useLanguage()];

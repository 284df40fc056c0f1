/** The language of the screen: Polish unless somebody chose otherwise on this device. */
import { createValue, useValue, type Value } from '../data/value.ts';

/** Of staff. */
const LANGUAGES = ['pl', 'en'] as const;
/** Of people of organisations. */
export const MEMBER_LANGUAGES = ['pl', 'uk', 'en'] as const;
export type ConsoleLanguage = (typeof MEMBER_LANGUAGES)[number];
/** Texts of one part, one value per language: a language or a text that is missing does not compile. Staff's own have no Ukrainian. */
export type Texts<Shape> = Readonly<Record<(typeof LANGUAGES)[number], Shape>> & { readonly uk?: Shape };
/** The same of a part that people of organisations read. */
export type MemberTexts<Shape> = Readonly<Record<ConsoleLanguage, Shape>>;

/** Each app of the origin remembers its own. */
let spoken: { readonly languages: readonly ConsoleLanguage[]; readonly kept: string } = {
  languages: LANGUAGES,
  kept: 'language',
};

const chosen = (): ConsoleLanguage =>
  spoken.languages.find((known) => typeof localStorage !== 'undefined' && known === localStorage.getItem(spoken.kept)) ?? 'pl';

export const language: Value<ConsoleLanguage> = createValue(chosen());

/** Said once, at the start of an app other than the console. `kept`: under which name it remembers what was chosen. */
export const speakIn = (languages: readonly ConsoleLanguage[], kept: string): void => {
  spoken = { languages, kept };
  language.set(chosen());
};
export const spokenLanguages = (): readonly ConsoleLanguage[] => spoken.languages;

export const chooseLanguage = (next: ConsoleLanguage): void => {
  localStorage.setItem(spoken.kept, next);
  document.documentElement.lang = next;
  language.set(next);
};

export const useLanguage = (): ConsoleLanguage => useValue(language);

/** The texts of a part in the language of the screen. */
export const useTexts = <Shape>(texts: Texts<Shape>): Shape => texts[useLanguage()] ?? texts.pl;

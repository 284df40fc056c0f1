import type { ConsoleLanguage } from './language.ts';

/** "3 zmiany": the number and the form of the word that it asks for. */
export const plural = (
  language: ConsoleLanguage,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
) => {
  const rules = new Intl.PluralRules(language);
  return (n: number): string => `${n} ${forms[rules.select(n)] ?? forms.other}`;
};

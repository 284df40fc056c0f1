import type { Language } from '../../../shared/city/profile.ts';

/** A number with its noun in the form that the language wants: "1 miejsce", "2 miejsca", "5 miejsc". */
export const counted = (
  language: Language,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
) => {
  const rules = new Intl.PluralRules(language);
  return (n: number): string => `${n} ${forms[rules.select(n)] ?? forms.other}`;
};

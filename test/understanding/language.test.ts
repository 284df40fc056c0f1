import { expect, it } from 'vitest';
import { languageOf } from '../../bot/understanding/language.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

it.each([
  // "do" is a word of both languages: the conversation decides.
  ['telefon do biura?', 'pl', 'pl'],
  ['do you hear me', 'pl', 'en'],
  ['kiedy to będzie', 'en', 'pl'],
  ['ok', 'uk', 'uk'],
] as const)('%s in a conversation in %s is %s', (text, conversation, language) => {
  expect(languageOf(normalise(text), conversation)).toBe(language);
});

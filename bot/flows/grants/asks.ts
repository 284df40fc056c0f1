/** "A ile można dostać?" while somebody tells their idea: a question of theirs, and no answer to ours. */
import type { Input } from '../../engine/flow.ts';
import { beginsWith, fold } from '../../engine/fold.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';

/** A longer message tells something, however it begins. */
const MOST_WORDS = 7;

export const asksOfGrants = ({ text, payload, answer }: Input): boolean => {
  if (text === null || payload !== null || answer !== null) return false;
  const said = fold(text).replace(/^(?:a|i|no|to|ale|а|і|й|and|but) /, '');
  if (said.split(' ').length > MOST_WORDS) return false;
  // In any of the languages: people mix them.
  return LANGUAGES.some((language) => beginsWith(said, grantPhrases(language).typed.asks));
};

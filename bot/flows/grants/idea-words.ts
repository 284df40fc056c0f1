/** "Mam pomysł": somebody wants to do something with their neighbours, which is no report of something broken. */
import type { Input } from '../../engine/flow.ts';
import { fold, isOneOf } from '../../engine/fold.ts';
import { hits } from '../../engine/patterns.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';

const inAny = (text: string, words: 'idea' | 'mending'): boolean =>
  LANGUAGES.some((language) => hits(text, grantPhrases(language).typed[words]) > 0);

/** So few words announce an idea and tell nothing of it yet. */
const BARE_IDEA_WORDS = 3;

export const isIdea = ({ text, payload, understood }: Pick<Input, 'text' | 'payload' | 'understood'>): boolean =>
  payload === null &&
  text !== null &&
  (understood?.privacy ?? null) === null &&
  (understood?.emergency ?? null) === null &&
  inAny(text, 'idea') &&
  !inAny(text, 'mending');

export const isBareIdea = (text: string): boolean =>
  inAny(text, 'idea') &&
  (fold(text).split(' ').length <= BARE_IDEA_WORDS ||
    LANGUAGES.some((language) => isOneOf(text, grantPhrases(language).typed.idea.split(','))));

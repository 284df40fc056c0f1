/** "A ile to potrwa?" of a report that is being made or has just been filed: no event, and no report of its own. */
import type { Input } from '../engine/flow.ts';
import { fold, foldedOnce } from '../engine/fold.ts';
import { sureCategory } from '../engine/sure.ts';
import { phrases } from '../phrases/index.ts';
import { LANGUAGES } from '../phrases/languages.ts';

/** In any of the languages: people mix them. */
const QUESTIONS = LANGUAGES.flatMap((language) => phrases(language).typed.howLong);
/** A longer word beside the question may name another thing: "kiedy naprawicie dziurę". */
const LONGEST_FILLER = 4;

export const asksHowLong = ({ text, payload, understood }: Input): boolean => {
  if (text === null || payload !== null || understood === null || understood.place !== null) return false;
  const said = ` ${fold(text)} `;
  const asked = foldedOnce(QUESTIONS)
    .filter((phrase) => said.includes(` ${phrase} `))
    .toSorted((a, b) => b.length - a.length)[0];
  if (asked === undefined) return false;
  const rest = said.replace(` ${asked} `, ' ').split(' ');
  return rest.every((word) => word.length <= LONGEST_FILLER) || sureCategory(understood) === null;
};

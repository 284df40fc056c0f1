/** "nie Słowackiego, tylko Moniuszki": which part of the message counts. */
import type { Normalised } from './normalise.ts';

const NOT = new Set(['nie', 'не', 'ne', 'not', 'ni']);
const BUT = new Set([
  'tylko',
  'ale',
  'lecz',
  'a',
  'jednak',
  'а',
  'але',
  'тільки',
  'только',
  'но',
  'but',
  'rather',
  'tilky',
  'ale',
]);
/** Folded. */
const CUES = [
  'pomylilam',
  'pomylilem',
  'pomylka',
  'zle napisalam',
  'zle napisalem',
  'zle podalam',
  'zle podalem',
  'mialo byc',
  'chodzilo mi o',
  'chodzi mi o',
  'poprawka',
  'poprawiam',
  'zmiana ulicy',
  'przepraszam nie',
  'sorry nie',
  'nie tam',
  'nie ta ulica',
  'nie ten adres',
  'to nie tam',
  'помилилась',
  'помилився',
  'помилка',
  'не там',
  'я мала на увазі',
  'ошиблась',
  'ошибся',
  'i meant',
  'i mean',
  'my mistake',
  'correction',
  'wrong street',
];

const NEAR = 6;

export interface Correction {
  /** Range of tokens in which the right value stands. */
  readonly from: number;
  readonly to: number;
  /** Range of what is no longer so, when the message names it. */
  readonly wrong: { readonly from: number; readonly to: number } | null;
}

/** Null when nothing in the words' order suggests a correction. Whether places stand there is for the caller to see. */
export const correctionIn = ({ tokens }: Normalised): Correction | null => {
  for (let not = 0; not < tokens.length; not += 1) {
    if (!NOT.has(tokens[not]?.folded ?? '')) continue;
    if (BUT.has(tokens[not - 1]?.folded ?? '') && not > 1)
      return { from: 0, to: not - 1, wrong: { from: not + 1, to: tokens.length } };
    for (let but = not + 2; but <= Math.min(not + NEAR, tokens.length - 2); but += 1) {
      if (BUT.has(tokens[but]?.folded ?? '')) return { from: but + 1, to: tokens.length, wrong: { from: not + 1, to: but } };
    }
  }
  const text = ` ${tokens.map((token) => token.folded).join(' ')} `;
  return CUES.some((cue) => text.includes(` ${cue} `)) ? { from: 0, to: tokens.length, wrong: null } : null;
};

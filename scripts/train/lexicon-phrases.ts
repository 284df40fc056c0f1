/** The word lists teach too: each entry is a short phrase, so that pieces of its words are known in other endings and with typos. */
import * as home from '../../bot/understanding/lexicon/categories-home.ts';
import * as people from '../../bot/understanding/lexicon/categories-people.ts';
import * as street from '../../bot/understanding/lexicon/categories-street.ts';
import { danger, despair, gas, power, urgent, violence } from '../../bot/understanding/lexicon/dangers.ts';
import * as intents from '../../bot/understanding/lexicon/intents.ts';
import type { Lexicon } from '../../bot/understanding/lexicon.ts';
import type { Example } from './expand.ts';
import { PHRASE_LANGUAGES } from './phrases.ts';

/** What one entry counts against a line of a phrase file. */
const WEIGHT = { strong: 0.6, medium: 0.3 } as const;
/** Pairs of lists give many texts; a few tell all words. */
const MOST_PER_PAIR = 40;

/** Words of defects that can hurt somebody, whatever their category. */
export const URGENT_LIST = 'urgent-list';

const textsOf = (entry: string): readonly string[] => {
  const sides = entry.split('&').map((side) =>
    side
      .split('|')
      .map((text) => text.replaceAll('*', '').trim())
      .filter((text) => text !== ''),
  );
  const [left = [], right] = sides;
  if (right === undefined) return left;
  const count = Math.min(MOST_PER_PAIR, Math.max(left.length, right.length));
  return Array.from({ length: count }, (_, i) => `${left[i % left.length] ?? ''} ${right[i % right.length] ?? ''}`);
};

const examplesOf = (topic: string, lexicon: Lexicon): readonly Example[] =>
  PHRASE_LANGUAGES.flatMap((language) =>
    (['strong', 'medium'] as const).flatMap((kind) =>
      (lexicon[language]?.[kind] ?? '').split(',').flatMap((entry) => {
        const texts = textsOf(entry);
        return texts.map((text) => ({
          text,
          language,
          topic,
          urgent: false,
          where: `lexicon/${topic}`,
          weight: WEIGHT[kind] / Math.sqrt(Math.max(1, texts.length)),
        }));
      }),
    ),
  );

export const lexiconExamples = (): readonly Example[] => [
  ...Object.entries({ ...street, ...home, ...people }).flatMap(([id, lexicon]) => examplesOf(`category-${id}`, lexicon)),
  ...Object.entries({ ...intents }).flatMap(([id, lexicon]) => examplesOf(`intent-${id}`, lexicon)),
  ...Object.entries({ danger, gas, power, despair, violence }).flatMap(([kind, lexicon]) =>
    examplesOf(`emergency-${kind}`, lexicon),
  ),
  ...examplesOf(URGENT_LIST, urgent),
];

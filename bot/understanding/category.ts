/** Which of the city's categories the words belong to. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { categories } from './lexicon/in-order.ts';
import { compile, inOrder, scores } from './lexicon.ts';
import type { Token } from './normalise.ts';

export interface CategoryResult {
  /** Best first; empty when no word tells. */
  readonly ranked: readonly { readonly category: string; readonly score: number; readonly chance: number }[];
}

/** Spreads scores into chances: two points of evidence more are about three times as likely. */
const TEMPERATURE = 1.8;

/** What a message is about although other things are named beside it: an animal, a culprit, a person, what flows or stinks. */
const TELLING: Readonly<Record<string, number>> = {
  zwierzeta: 1.15,
  wandalizm: 1.3,
  pomoc_spoleczna: 1.05,
  halas: 1.1,
  bezpieczenstwo: 1.15,
  woda_kanalizacja: 1.1,
  odpady_smieci: 1.1,
  inne: 1.25,
};

/** "koło przystanku", "przy placu zabaw": says where, not what. */
const PLACE_WORDS =
  /^(?:przystan|klatce$|klatki$|klatke$|klatka$|krzak|trawnik|rzek|pustostan|piwnic|strych|windz|bram|parking|park$|parku$|parkiem$|skwer|boisk|plac$|placu$|placem$|zabaw$|blok|dom$|domu$|domem|garaz|sklep|apte|szko|poczt|bibliote|przedszkol|cmentar|drog|drodze|ulic|kamienic|budynk|smietnik|kontener|drzew|зупин|будинк|школ|майданчик|парк|магазин|bus|playground|school|house|shop|park)/u;
const WHERE = new Set(
  'na przy kolo obok pod za przed od do z w naprzeciw naprzeciwko nad miedzy wzdluz u біля на в у під за коло near by at behind the next to in from'.split(
    ' ',
  ),
);
const onlyWhere = (tokens: readonly Token[], at: number): boolean => {
  const [word = '', before = '', earlier = ''] = [tokens[at]?.folded, tokens[at - 1]?.folded, tokens[at - 2]?.folded];
  return PLACE_WORDS.test(word) && (WHERE.has(before) || (before.startsWith('plac') && WHERE.has(earlier)));
};

/** Light, damage and steps inside a house are matters of the house. */
const INDOORS =
  /^(?:klatc|klatk|piwnic|strych|korytarz|wind|mieszkani|pokoj|lazien|kuchni|підїзд|підвал|квартир|ліфт|stairwell|staircase|corridor|hallway|basement|elevator|flat$|apartment)/u;

/** A category the office added later is found by the words of its own names until there is a word list for it. */
const wordsOfNames = (names: readonly string[]): string =>
  names
    .flatMap((name) => name.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .map((word) => `${word.slice(0, Math.max(5, word.length - 2))}*`)
    .join(', ');

export const makeFindCategory = (city: CityProfile): ((tokens: readonly Token[]) => CategoryResult) => {
  const added = city.categories.filter(({ id }) => !categories.labels.includes(id));
  const ofNames = Object.fromEntries(
    added.map(({ id, name, words }) => [
      id,
      {
        pl: { strong: words?.pl ?? '', medium: wordsOfNames([name.pl]) },
        uk: { strong: words?.uk ?? '', medium: wordsOfNames([name.uk]) },
        en: { strong: words?.en ?? '', medium: wordsOfNames([name.en]) },
      },
    ]),
  );
  const scan = compile(
    [categories, inOrder(ofNames)],
    city.categories.map(({ id }) => id),
  );
  return (tokens) => {
    const indoors = tokens.some(({ folded }) => INDOORS.test(folded));
    const hits = scan(tokens).map((hit) => (onlyWhere(tokens, hit.at) ? { ...hit, weight: hit.weight * 0.45 } : hit));
    const found = [...scores(hits)]
      .map(([category, score]): [string, number] => [
        category,
        score * (TELLING[category] ?? 1) +
          (category === 'budynek_mieszkanie' && indoors ? 1.5 : 0) -
          (category === 'oswietlenie' && indoors ? 3 : 0),
      ])
      .toSorted(([, a], [, b]) => b - a);
    const total = found.reduce((sum, [, score]) => sum + Math.exp(score / TEMPERATURE), found.length === 0 ? 0 : 1);
    return { ranked: found.map(([category, score]) => ({ category, score, chance: Math.exp(score / TEMPERATURE) / total })) };
  };
};

/** Finds the streets that a message names. A name counts when what stands around it says that it is a place. */
import { distance } from 'fastest-levenshtein';
import type { Street } from '../../../shared/city/profile.ts';
import { CYRILLIC, type Normalised, type Token } from '../normalise.ts';
import {
  AFTER_DATE,
  BEFORE_DATE,
  NO_NOUN,
  NOT_A_PLACE,
  NOT_BEFORE,
  OTHER_KINDS,
  PREPOSITIONS,
  SQUARE_WORDS,
  STREET_AFTER,
  STREET_WORDS,
  WEAK_PREPOSITIONS,
} from './context.ts';
import { numberAfter, numberBefore } from './house-number.ts';
import { soundOfCyrillic, soundOfTransliteration } from './sound.ts';
import type { StreetForm, StreetIndex } from './street-index.ts';

export interface StreetHeard {
  /** As typed. */
  readonly text: string;
  /** Null: the city's list does not know it, kept as typed. */
  readonly street: Street | null;
  readonly houseNumber: string | null;
  readonly from: number;
  readonly to: number;
}

/** One is "w Rynku", not "na". */
const INTO = new Set(['w', 'we', 'z', 'do']);
/** From this on a name is a place. */
const ENOUGH = 2;
const TYPO_MIN_LENGTH = 6;
/** Endings of verbs that no noun after the adjective would have. */
const VERB = /(?:uje|aje|eje|isi|eci|odzi|edzi|toi|ezy)$/u;
const HOLIDAY_MONTHS = /^(?:stycz|lut|mar|kwiet|maj|czerw|lip|sierp|wrze|pazdz|listop|grud)/u;
/** As an address is written: "Kwiatowa 12". */
const ADDRESS_FORMS = /(?:ow|sk|ck|dzk)a$/u;
const TITLED_FORMS =
  /(?:skiego|ckiego|dzkiego|skiej|ckiej|dzkiej|icza|owej|owskiego|ського|цького|зького|ській|цькій|зькій|овій|ской|цкой|овой)$/u;

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw);

interface Around {
  readonly marker: 'street' | 'square' | 'other' | null;
  readonly preposition: 'strong' | 'weak' | null;
  readonly before: string;
}

/** Looks back over "ul.", first names and titles: "przy ul. gen. Andersa", "na ulicy Adama Mickiewicza". */
const around = (tokens: readonly Token[], from: number): Around => {
  const word = (at: number) => tokens[at]?.folded ?? '';
  const kindOf = (at: number) =>
    STREET_WORDS.has(word(at)) ? 'street' : SQUARE_WORDS.has(word(at)) ? 'square' : OTHER_KINDS.has(word(at)) ? 'other' : null;
  let at = from - 1;
  for (
    let skipped = 0;
    skipped < 2 && kindOf(at) === null && !PREPOSITIONS.has(word(at)) && isCapitalised(tokens[at]) && !NOT_A_PLACE.has(word(at));
    skipped += 1
  ) {
    if (kindOf(at - 1) !== null || PREPOSITIONS.has(word(at - 1))) at -= 1;
  }
  while (['gen', 'generala', 'marszalka', 'sw', 'swietej', 'swietego', 'ks', 'kardynala'].includes(word(at))) at -= 1;
  const marker = kindOf(at);
  const previous = word(marker === null ? at : at - 1);
  return {
    marker,
    preposition:
      PREPOSITIONS.has(previous) || (INTO.has(previous) && word(from).startsWith('rynk'))
        ? 'strong'
        : WEAK_PREPOSITIONS.has(previous)
          ? 'weak'
          : null,
    // "Trzeci dzień, Słowackiego 20": what stands before a comma says nothing of the name.
    before: tokens[from - 1]?.endsClause === true ? '' : word(from - 1),
  };
};

const noNounFollows = (tokens: readonly Token[], last: number): boolean => {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || token.endsClause || next === undefined || NO_NOUN.has(next.folded) || /^\d/u.test(next.folded))
    return true;
  return (/(?:ej|ym|im)$/u.test(token.folded) && !/[eiyu]$/u.test(next.folded)) || VERB.test(next.folded);
};

const isDate = (
  tokens: readonly Token[],
  to: number,
  { marker, preposition, before }: Around,
  houseNumber: string | null,
): boolean => {
  if (marker !== null) return false;
  const next = tokens[to]?.folded ?? '';
  if (/^20\d\d$/u.test(next) || (AFTER_DATE.has(next) && houseNumber === null) || NOT_A_PLACE.has(before)) return true;
  if (houseNumber !== null && !BEFORE_DATE.has(before)) return false;
  return preposition !== 'strong' || (BEFORE_DATE.has(before) && before !== 'na');
};

/** How much the name alone says. */
const ofName = ({ nominative, ordinary, dated, words }: StreetForm): number => {
  if (nominative || ordinary || dated) return 0;
  return words.length > 1 || (words[0]?.length ?? 0) >= 7 ? 2 : 1.2;
};

/** "na Polnej" says street, "na polnej drodze" says the opposite. */
const ofPreposition = (form: StreetForm, { preposition }: Around, nounFollows: boolean, capital: boolean): number => {
  if (preposition === 'weak') return capital ? 1 : 0.7;
  if (preposition === null) return 0;
  if (!form.adjective || !nounFollows) return 2;
  return capital ? 0.8 : -0.2;
};

const ofMarker = (form: StreetForm, { marker }: Around): number => {
  if (marker === null) return 0;
  return (marker === 'square') === (form.street.kind === 'plac') ? 3 : 2;
};

/** Enough of it makes the name a place; see ENOUGH. */
const evidence = (form: StreetForm, message: Normalised, from: number, houseNumber: string | null): number => {
  const { tokens } = message;
  const to = from + form.words.length;
  const next = tokens[to]?.folded ?? '';
  const context = around(tokens, from);
  if (form.dated && isDate(tokens, to, context, houseNumber)) return 0;
  if ((NOT_A_PLACE.has(context.before) && context.marker === null) || NOT_BEFORE.has(next)) return 0;
  const shouting = message.text === message.text.toUpperCase();
  const capital = from > 0 && tokens[from - 1]?.endsClause !== true && isCapitalised(tokens[from]) && !shouting;
  const streetFollows = STREET_AFTER.has(next) && tokens[to]?.endsClause !== true;
  return (
    ofName(form) +
    ofMarker(form, context) +
    ofPreposition(form, context, !noNounFollows(tokens, to - 1), capital) +
    (streetFollows ? 2.5 : 0) +
    (houseNumber === null ? 0 : 2) +
    (capital ? 1 : 0) +
    (from === 0 && tokens[to - 1]?.endsClause === true ? 2 : 0)
  );
};

const isTransposition = (a: string, b: string): boolean =>
  a.length === b.length && distance(a, b) === 2 && [...a].toSorted().join('') === [...b].toSorted().join('');

/** One wrong, missing, added or swapped letter in a long name. Ordinary words only after "ul." or with a number. */
const nearMiss = (index: StreetIndex, message: Normalised, at: number): StreetForm | null => {
  const token = message.tokens[at];
  if (token === undefined || token.folded.length < TYPO_MIN_LENGTH) return null;
  const { marker, preposition, before } = around(message.tokens, at);
  const numbered = numberAfter(message.text, token.end) !== null;
  if (marker === null && preposition !== 'strong' && !numbered && !isCapitalised(token)) return null;
  if (index.byFirstWord(token.folded).length > 0 || (before !== '' && NOT_A_PLACE.has(before))) return null;
  const close = index.longWords(token.folded.charAt(0)).filter(({ words: [word = ''], ordinary }) => {
    if (ordinary && marker === null && !numbered) return false;
    if (Math.abs(word.length - token.folded.length) > 1) return false;
    return distance(word, token.folded) <= (word.length >= 11 ? 2 : 1) || isTransposition(word, token.folded);
  });
  return close.toSorted((a, b) => distance(a.words[0] ?? '', token.folded) - distance(b.words[0] ?? '', token.folded))[0] ?? null;
};

/** Ukrainians write Polish names by ear: "на Словацького", "bilya Senkevycha". */
const soundsLike = (index: StreetIndex, message: Normalised, at: number): { street: Street; length: number } | null => {
  const { tokens } = message;
  const { marker, preposition } = around(tokens, at);
  const token = tokens[at];
  // A message that begins with a name and a number is an address: "Slovatskoho 12".
  const addressed = at === 0 && token !== undefined && numberAfter(message.text, token.end) !== null;
  const capital = isCapitalised(token) && (at > 0 || addressed);
  if (marker === null && preposition !== 'strong' && !capital) return null;
  const [one, two] = [soundOf(token), soundOf(tokens[at + 1])];
  const double = index.bySound(`${one} ${two}`);
  if (double !== undefined) return { street: double.street, length: 2 };
  const single = one.length >= 4 ? index.bySound(one) : undefined;
  return single === undefined || (single.ordinary && marker === null && !capital) ? null : { street: single.street, length: 1 };
};

const soundOf = (token: Token | undefined): string => {
  if (token === undefined) return '';
  const lower = token.raw.toLowerCase();
  return CYRILLIC.test(lower) ? soundOfCyrillic(lower) : soundOfTransliteration(token.folded);
};

/** "ul. Nieznanej 5", "Nieznana 5": kept as typed. */
const unknownName = (message: Normalised, at: number): { from: number; to: number } | null => {
  const { tokens } = message;
  const token = tokens[at];
  if (token === undefined) return null;
  const { marker, preposition } = around(tokens, at);
  const directly =
    marker !== null &&
    (STREET_WORDS.has(tokens[at - 1]?.folded ?? '') ||
      SQUARE_WORDS.has(tokens[at - 1]?.folded ?? '') ||
      OTHER_KINDS.has(tokens[at - 1]?.folded ?? ''));
  const numbered = numberAfter(message.text, token.end) !== null;
  const capital = isCapitalised(token);
  const looksNamed = TITLED_FORMS.test(token.folded) && preposition === 'strong' && (capital || numbered);
  const looksAddressed =
    ADDRESS_FORMS.test(token.folded) && numbered && (capital || at === 0) && !NOT_A_PLACE.has(tokens[at - 1]?.folded ?? '');
  const capitalOrAdjective = capital || /(?:ego|iej|ej|ska|cka|wa|na|icza|ki)$/u.test(token.folded);
  const marked = directly && capitalOrAdjective && !NO_NOUN.has(token.folded) && token.folded.length > 2;
  if (!marked && !looksNamed && !looksAddressed) return null;
  let to = at + 1;
  while (to < at + 3 && isCapitalised(tokens[to]) && capital && tokens[to - 1]?.endsClause !== true) to += 1;
  return { from: at, to };
};

/** In the order of the message. `taken(i)` = token i belongs to the name of a subarea or landmark; `byEar` = also names as Ukrainians spell them. */
export const findStreets = (
  index: StreetIndex,
  message: Normalised,
  taken: (at: number) => boolean,
  byEar: boolean,
): readonly StreetHeard[] => {
  const { tokens, text } = message;
  const found: StreetHeard[] = [];
  const hear = (from: number, to: number, street: Street | null) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) return;
    found.push({
      text: text.slice(first.start, last.end),
      street,
      houseNumber: numberAfter(text, last.end) ?? numberBefore(text, first.start),
      from,
      to,
    });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken(at)) continue;
    const form = index.byFirstWord(tokens[at]?.folded ?? '').find((candidate) => {
      if (!candidate.words.every((word, i) => tokens[at + i]?.folded === word && !taken(at + i))) return false;
      const last = tokens[at + candidate.words.length - 1];
      const houseNumber =
        last === undefined
          ? null
          : (numberAfter(text, last.end) ?? (candidate.dated ? null : numberBefore(text, tokens[at]?.start ?? 0)));
      return evidence(candidate, message, at, houseNumber) >= ENOUGH;
    });
    const typo = form === undefined ? nearMiss(index, message, at) : null;
    if (form !== undefined) hear(at, at + form.words.length, form.street);
    else if (typo !== null) hear(at, at + 1, typo.street);
    else {
      const sound = byEar ? soundsLike(index, message, at) : null;
      const firstName = [at + 1, at + 2].some(
        (next) =>
          index.byFirstWord(tokens[next]?.folded ?? '').some(({ ordinary, dated }) => !ordinary && !dated) &&
          isCapitalised(tokens[at]),
      );
      const unknown = sound === null && !firstName ? unknownName(message, at) : null;
      if (sound !== null) hear(at, at + sound.length, sound.street);
      else if (unknown !== null && !HOLIDAY_MONTHS.test(tokens[at]?.folded ?? '')) hear(unknown.from, unknown.to, null);
    }
    at = Math.max(at, (found.at(-1)?.to ?? 0) - 1);
  }
  return found;
};

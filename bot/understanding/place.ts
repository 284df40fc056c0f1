/** Where: the street, number, subarea, landmark or spot that a message names. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { correctionIn } from './correction.ts';
import type { Normalised } from './normalise.ts';
import { type AreaHeard, makeFindAreas } from './place/areas.ts';
import { coordinatesIn, subareasOf } from './place/coordinates.ts';
import { markedNumber, onlyNumber } from './place/house-number.ts';
import { makeStreetIndex } from './place/street-index.ts';
import { findStreets, type StreetHeard } from './place/streets.ts';
import type { PlaceHeard, SpokenLanguage } from './understanding.ts';

export interface PlaceResult {
  readonly place: PlaceHeard | null;
  readonly also: PlaceHeard | null;
  readonly correction: boolean;
}

/** "Od Słowackiego 5 do Moniuszki 7", "między Słowackiego 5 a Moniuszki 7" is one place. */
const ENDS_A_STRETCH = new Set(['do', 'a', 'до', 'та', 'і', 'to', 'and']);

const POSTAL_CODE = /(?:^|\D)(\d{2}-\d{3})(?!\d)/u;

const nowhere: Omit<PlaceHeard, 'text'> = { street: null, houseNumber: null, subarea: null, mayBe: [] };

const within = (range: { readonly from: number; readonly to: number }) => (item: { readonly from: number }) =>
  item.from >= range.from && item.from < range.to;

export const makeFindPlace = (city: CityProfile): ((message: Normalised, lang: SpokenLanguage) => PlaceResult) => {
  const findAreas = makeFindAreas(city);
  const index = makeStreetIndex(city);

  const fromNames = (streets: readonly StreetHeard[], areas: readonly AreaHeard[], text: string): PlaceHeard | null => {
    const named = areas.find((area) => area.kind === 'subarea')?.subarea ?? null;
    const heard = streets.find((s) => s.street !== null) ?? streets[0];
    if (heard !== undefined) {
      const subarea = named ?? heard.street?.subarea ?? null;
      const houseNumber = heard.houseNumber ?? markedNumber(text);
      return {
        // Of a street that the city does not know the words are all there is to show.
        text: heard.street === null && houseNumber !== null ? `${heard.text} ${houseNumber}` : heard.text,
        street: heard.street?.short ?? null,
        houseNumber,
        subarea,
        mayBe: subarea === null ? (heard.street?.mayBe ?? []) : [],
      };
    }
    const area = areas.find(({ kind }) => kind === 'landmark') ?? areas.find(({ kind }) => kind === 'subarea') ?? areas[0];
    return area === undefined
      ? null
      : { ...nowhere, text: area.name, subarea: named ?? area.subarea, houseNumber: markedNumber(text) };
  };

  const fromGuesses = ({ text, links }: Normalised): PlaceHeard | null => {
    const spot = coordinatesIn(text, links);
    const near = spot === null ? null : subareasOf(city, spot);
    if (spot !== null && near !== null) return { ...nowhere, text: `${spot.latitude}, ${spot.longitude}`, ...near };
    const code = text.match(POSTAL_CODE)?.[1];
    const coded = code === undefined ? [] : city.subareas.filter(({ postalCode }) => postalCode === code).map(({ id }) => id);
    return code === undefined || coded.length === 0 ? null : { ...nowhere, text: code, mayBe: coded };
  };

  const fromNumber = ({ text }: Normalised, onlyWhole: boolean): PlaceHeard | null => {
    const number = onlyNumber(text) ?? (onlyWhole ? null : markedNumber(text));
    // A bare "1" or "2" is an answer to a question, not an address.
    return number === null || /^\s*\d\s*$/u.test(text) ? null : { ...nowhere, text: number, houseNumber: number };
  };

  /** A second address. A street alone may be a corner, or where somebody comes from. */
  const alsoNamed = (streets: readonly StreetHeard[], { street: first }: PlaceHeard, { tokens }: Normalised) => {
    const other = streets.find(
      ({ street, houseNumber, from }) =>
        houseNumber !== null && street !== null && street.short !== first && !ENDS_A_STRETCH.has(tokens[from - 1]?.folded ?? ''),
    );
    return other === undefined ? null : fromNames([other], [], '');
  };

  return (message, lang) => {
    const areas = findAreas(message.tokens);
    const taken = (at: number) => areas.some(({ from, to }) => at >= from && at < to);
    const streets = findStreets(index, message, taken, lang === 'uk' || lang === 'ru');

    const change = correctionIn(message);
    if (change !== null) {
      const right = fromNames(streets.filter(within(change)), areas.filter(within(change)), '');
      const wrongNamed = change.wrong !== null && [...streets, ...areas].some(within(change.wrong));
      if (right !== null && (change.wrong === null || wrongNamed)) return { place: right, also: null, correction: true };
      const start = message.tokens[change.from]?.start ?? 0;
      const number = onlyNumber(message.text.slice(start, message.tokens[change.to - 1]?.end));
      if (number !== null && right === null)
        return { place: { ...nowhere, text: number, houseNumber: number }, also: null, correction: true };
    }
    const place = fromNames(streets, areas, message.text) ?? fromGuesses(message) ?? fromNumber(message, false);
    const also = place?.houseNumber == null ? null : alsoNamed(streets, place, message);
    return { place, also, correction: change !== null && change.wrong === null };
  };
};

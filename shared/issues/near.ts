/** Which issues are near a place: same street, closest house numbers first. */
import { folded } from '../search/folded.ts';
import type { Place } from './model.ts';

/** Names a street for the list of near issues; a street that the city does not know goes by its folded words. Null = no words at all. */
export const streetKey = ({ street, text }: Pick<Place, 'street' | 'text'>): string | null => {
  const name = street ?? text.replace(/\d+\s*[a-z]?\b.*$/iu, '');
  const key = folded(name) || folded(text);
  return key === '' ? null : key;
};

const numberOf = (house: string | null): number | null => {
  const digits = house?.match(/\d+/)?.[0];
  return digits === undefined ? null : Number(digits);
};

/** Distance along a street in house numbers; a missing number is far, but still on the street. */
export const houseDistance = (a: string | null, b: string | null): number => {
  const [x, y] = [numberOf(a), numberOf(b)];
  return x === null || y === null ? Number.MAX_SAFE_INTEGER : Math.abs(x - y);
};

export const closestFirst = <T extends { readonly houseNumber: string | null; readonly reportedAt: string }>(
  issues: readonly T[],
  houseNumber: string | null,
): readonly T[] =>
  issues.toSorted(
    (a, b) =>
      houseDistance(a.houseNumber, houseNumber) - houseDistance(b.houseNumber, houseNumber) ||
      b.reportedAt.localeCompare(a.reportedAt),
  );

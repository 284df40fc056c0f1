/** Word lists name big towns as elsewhere; the served city and the words of its streets are not elsewhere. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { fold } from './normalise.ts';
import type { PlaceHeard } from './understanding.ts';

/** Polish endings change up to three letters: "Kraków" and "w Krakowie" share "krak". */
const ENDING = 3;
const SHORTEST = 4;

const stemsOf = (text: string): readonly string[] =>
  text
    .split(/[\s.-]+/)
    .flatMap((name) => (name.length < SHORTEST ? [] : fold(name).slice(0, Math.max(SHORTEST, name.length - ENDING))));

/** Whether an entry's word (`warszaw*`) names this city or is in the name of the street that was understood. */
export const makeIsHere = (city: CityProfile): ((word: string, place: PlaceHeard | null) => boolean) => {
  const ofCity = stemsOf(`${city.name} ${city.locative.pl} ${city.locative.uk}`);
  return (word, place) => {
    const bare = fold(word.replace('*', ''));
    if (bare.length < SHORTEST) return false;
    const stems = place === null || place.street === null ? ofCity : [...ofCity, ...stemsOf(place.street)];
    return stems.some((stem) => bare.startsWith(stem) || stem.startsWith(bare));
  };
};

/** Coordinates and pasted map links. What they give is a guess for the resident to confirm. */
import type { CityProfile } from '../../../shared/city/profile.ts';

const NUMBER = '(-?\\d{1,3}\\.\\d{2,12})';
const LATITUDE_LONGITUDE: readonly RegExp[] = [
  new RegExp(`!3d${NUMBER}!4d${NUMBER}`, 'u'),
  new RegExp(`[?&](?:q|ll|sll|query|center|daddr|destination|coordinate)=(?:loc:)?${NUMBER}(?:,|%2C)\\s?${NUMBER}`, 'iu'),
  new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`, 'u'),
  new RegExp(`#map=\\d{1,2}/${NUMBER}/${NUMBER}`, 'u'),
  new RegExp(`@${NUMBER},${NUMBER}`, 'u'),
  new RegExp(`geo:${NUMBER},${NUMBER}`, 'u'),
];
const IN_TEXT = new RegExp(`(?:^|[^\\d.])${NUMBER}\\s*[,; ]\\s*${NUMBER}(?:[^\\d.]|$)`, 'u');

/** Farther than this from every point of the city is another place. */
const CITY_KM = 15;
/** Nearest point is a guess only this near. */
const GUESS_KM = 2.5;
const KM_PER_DEGREE = 111.2;

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const pair = (match: RegExpMatchArray | null): Coordinates | null => {
  if (match === null) return null;
  const [latitude, longitude] = [Number(match[1]), Number(match[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
};

export const coordinatesIn = (text: string, links: readonly string[]): Coordinates | null => {
  for (const link of links) {
    for (const pattern of LATITUDE_LONGITUDE) {
      const found = pair(link.match(pattern));
      if (found !== null) return found;
    }
  }
  return pair(text.match(IN_TEXT)) ?? pair(text.match(/geo:(-?\d{1,3}\.\d{2,12}),(-?\d{1,3}\.\d{2,12})/u));
};

/** Subarea ids that the spot may be in, nearest first; empty when none is near, null when the spot is not in this city at all. */
export const subareasNear = (city: CityProfile, { latitude, longitude }: Coordinates): readonly string[] | null => {
  const distances = city.subareas
    .flatMap(({ id, point }) =>
      point === undefined
        ? []
        : [
            {
              id,
              km: Math.hypot(latitude - point[1], (longitude - point[0]) * Math.cos((latitude * Math.PI) / 180)) * KM_PER_DEGREE,
            },
          ],
    )
    .toSorted((a, b) => a.km - b.km);
  const nearest = distances[0];
  if (nearest === undefined || nearest.km > CITY_KM) return null;
  return nearest.km <= GUESS_KM ? [nearest.id] : [];
};

/**
 * Coordinates and pasted map links. Inside a border that the office drew they say the subarea; else the nearest point is a guess for the
 * resident to confirm. Links shortened by a map (maps.app.goo.gl) carry no coordinates, and nobody is asked over the network.
 */
import type { CityProfile } from '../../../shared/city/profile.ts';

const NUMBER = '(-?\\d{1,3}\\.\\d{2,12})';
const LATITUDE_LONGITUDE: readonly RegExp[] = [
  new RegExp(`!3d${NUMBER}!4d${NUMBER}`, 'u'),
  new RegExp(
    `[?&](?:q|ll|sll|query|center|daddr|destination|coordinate)=(?:loc:)?${NUMBER}(?:,|%2C)(?:\\+|%20|\\s)?${NUMBER}`,
    'iu',
  ),
  new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`, 'u'),
  new RegExp(`#map=\\d{1,2}/${NUMBER}/${NUMBER}`, 'u'),
  new RegExp(`/(?:place|search|dir)/+${NUMBER},(?:\\+|%20)?${NUMBER}`, 'u'),
  new RegExp(`@${NUMBER},${NUMBER}`, 'u'),
];
const IN_TEXT = new RegExp(`(?:^|[^\\d.])${NUMBER}\\s*[,; ]\\s*${NUMBER}(?:[^\\d.]|$)`, 'u');

/** 50°46'12.3"N 16°17'01.2"E, as a map shows a dropped pin. */
const ARC = `(\\d{1,3})°\\s?(\\d{1,2})['′’]\\s?(\\d{1,2}(?:\\.\\d{1,4})?)["″”]?`;
const DEGREES = new RegExp(`${ARC}\\s?([NS])[\\s,]{1,2}${ARC}\\s?([EW])`, 'iu');

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
  // Most messages have neither, and making the expressions ready takes its time.
  const spot = /\d\.\d\d/.test(text) ? pair(text.match(IN_TEXT)) : null;
  return spot ?? (text.includes('°') ? inDegrees(text.match(DEGREES)) : null);
};

/** A link that a map made short: it says where only to whoever opens it, so the resident is asked for the street. */
export const isShortMapLink = (text: string): boolean =>
  /https?:\/\/(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/maps|maps\.apple\/p|osm\.org\/go)\//iu.test(text);

const inDegrees = (match: RegExpMatchArray | null): Coordinates | null => {
  if (match === null) return null;
  const [, ...parts] = match;
  const [north = 0, northMinutes = 0, northSeconds = 0, , east = 0, eastMinutes = 0, eastSeconds = 0] = parts.map(Number);
  const sign = (letter: string | undefined) => (/[SW]/iu.test(letter ?? '') ? -1 : 1);
  const latitude = sign(parts[3]) * (north + northMinutes / 60 + northSeconds / 3600);
  const longitude = sign(parts[7]) * (east + eastMinutes / 60 + eastSeconds / 3600);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude: Number(latitude.toFixed(6)), longitude: Number(longitude.toFixed(6)) }
    : null;
};

export interface SpotHeard {
  /** Certain: inside the one border drawn round it. */
  readonly subarea: string | null;
  /** Otherwise where it may be, likeliest first; empty when nothing is near. */
  readonly mayBe: readonly string[];
}

/** Which subarea the spot is in; null when the spot is not in this city at all. */
export const subareasOf = (city: CityProfile, spot: Coordinates): SpotHeard | null => {
  const inside = city.subareas.filter(({ polygon }) => polygon !== undefined && isInside(spot, polygon)).map(({ id }) => id);
  if (inside.length === 1) return { subarea: inside[0] ?? null, mayBe: [] };
  if (inside.length > 1) return { subarea: null, mayBe: inside };
  return nearest(city, spot);
};

/** Outside every border a subarea that has one is no guess any more. */
const nearest = (city: CityProfile, spot: Coordinates): SpotHeard | null => {
  const distances = city.subareas
    .flatMap(({ id, point, polygon }) =>
      [...(point === undefined ? [] : [point]), ...(polygon ?? [])].map((corner) => ({
        id,
        drawn: polygon !== undefined,
        km: kmBetween(spot, corner),
      })),
    )
    .toSorted((a, b) => a.km - b.km);
  const [closest] = distances;
  if (closest === undefined || closest.km > CITY_KM) return null;
  const guess = distances.find(({ drawn, km }) => !drawn && km <= GUESS_KM);
  return { subarea: null, mayBe: guess === undefined ? [] : [guess.id] };
};

type Corner = readonly [longitude: number, latitude: number];

const kmBetween = ({ latitude, longitude }: Coordinates, [east, north]: Corner): number =>
  Math.hypot(latitude - north, (longitude - east) * Math.cos((latitude * Math.PI) / 180)) * KM_PER_DEGREE;

/** Even-odd rule: a ray to the east crosses the border an odd number of times. A city is small enough for flat geometry. */
const isInside = ({ latitude, longitude }: Coordinates, ring: readonly Corner[]): boolean =>
  ring.slice(1).reduce((inside, [x2, y2], at) => {
    const [x1, y1] = ring[at] ?? [x2, y2];
    const crosses = y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);

/** A place inside the `ref` of an m.me link: a note on a staircase opens the chat at this place. Pure. */
import type { CityProfile } from '../city/profile.ts';
import type { Place } from './model.ts';
import { placeOf } from './place.ts';

/** First part of the payload; bot/engine/route.ts begins a report with it. */
export const PLACE_REF = 'miejsce';
/** Of what somebody may have put into a link by hand. */
const LONGEST = 160;

/** Letters of Meta's `ref` only (base64url is among them). Null where the city does not know the street: then a link says nothing of a place. */
export const refOfPlace = ({ street, houseNumber }: Pick<Place, 'street' | 'houseNumber'>): string | null =>
  street === null
    ? null
    : `${PLACE_REF}:${Buffer.from([street, houseNumber].filter((part) => part !== null).join(' '), 'utf8').toString('base64url')}`;

/** Null for anything but a street that the city has: what stands in a link is nobody's word yet. */
export const placeOfRef = (city: Pick<CityProfile, 'streets'>, payload: string): Place | null => {
  const [kind, coded = ''] = payload.split(':');
  if (kind !== PLACE_REF || coded.length > LONGEST) return null;
  const place = placeOf(city, Buffer.from(coded, 'base64url').toString('utf8').trim(), null);
  return place.street === null ? null : place;
};

/** Where a chat with the page opens; null = the programme has no page. */
export const chatAddress = (fanPage: string | null, place: Pick<Place, 'street' | 'houseNumber'>): string | null =>
  fanPage === null ? null : `https://m.me/${encodeURIComponent(fanPage)}?ref=${refOfPlace(place) ?? 'report'}`;

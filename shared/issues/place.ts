/** A place that somebody typed into a form: street and house number, if the city knows the street. */
import type { CityProfile } from '../city/profile.ts';
import { folded } from '../search/folded.ts';
import type { Place } from './model.ts';

const LEADING = /^(?:(?:ul|ulica|ulicy|al|aleja|pl|plac|os|osiedle|na|przy)\.?\s+)+/iu;
const HOUSE = /^(.*?)[\s,]+(\d+\s*[a-z]?(?:\s*\/\s*\d+\s*[a-z]?)?)\s*$/iu;

/** `subarea` given by whoever writes it down counts more than the street's own; null = nobody knows. */
export const placeOf = (city: Pick<CityProfile, 'streets'>, text: string, subarea: string | null): Place => {
  const [, before, number] = HOUSE.exec(text) ?? [];
  const name = folded((before ?? text).replace(LEADING, ''));
  const street = city.streets.find(({ short, full, aliases }) =>
    [short, full, ...aliases].some((known) => folded(known.replace(LEADING, '')) === name),
  );
  return {
    text,
    street: street?.short ?? null,
    houseNumber: street === undefined ? null : (number?.replaceAll(/\s/g, '') ?? null),
    subarea: subarea ?? street?.subarea ?? null,
  };
};

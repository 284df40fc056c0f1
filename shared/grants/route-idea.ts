/** Whose an idea becomes: the streetworker of its subarea on duty, else their deputy. Pure. */
import type { CityProfile } from '../city/profile.ts';
import { route } from '../issues/routing.ts';

/** Null = the office: nobody is on duty there, or the place is outside or not known. */
export const routeIdea = (city: CityProfile, subarea: string | null, at: string): string | null => {
  const place = { text: '', street: null, houseNumber: null, subarea };
  const routing: CityProfile['routing'] = [{ id: 'idea', when: {}, to: { kind: 'streetworker-of-subarea' } }];
  return route({ category: '', urgent: false, place }, { ...city, routing }, at).assignee;
};

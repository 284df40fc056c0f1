/** Words read as the city is now: a category that the office has added is known by its words from the next message on. */
import { city as profile } from '../../shared/city/current.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import { makeUnderstand } from './make-understand.ts';
import type { Understand } from './understanding.ts';

/** Streets, subareas and landmarks are the profile's; of what the office changes only the categories change how words are read. */
let made: { readonly categories: CityProfile['categories']; readonly understand: Understand } = {
  categories: profile.categories,
  understand: makeUnderstand(profile),
};

/** Made again, in tens of milliseconds, when the settings have changed since the last message. */
export const understandAs = ({ categories }: CityProfile): Understand => {
  if (categories !== made.categories) made = { categories, understand: makeUnderstand({ ...profile, categories }) };
  return made.understand;
};

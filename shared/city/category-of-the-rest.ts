import type { CityProfile } from './profile.ts';

/** Where anything goes that fits nowhere else: the category `inne`, else the last of the list. */
export const categoryOfTheRest = ({ categories }: Pick<CityProfile, 'categories'>): string | null =>
  (categories.find(({ id }) => id === 'inne') ?? categories.at(-1))?.id ?? null;

import type { CityProfile, Language } from '../../city/profile.ts';
import { printable } from '../../platform/printable.ts';
import type { Issue } from '../model.ts';

export interface IssueSource {
  readonly issue: Issue;
  readonly city: CityProfile;
  readonly language: Language;
  /** As whoever prints it wrote them: read, and without names. */
  readonly words: string;
  /** UTC ISO 8601; the same issue at the same time is the same file. */
  readonly at: string;
}

/** Author, or the person it was written down for, and who follows it. */
export const peopleOf = ({ author, onBehalf, followers }: Pick<Issue, 'author' | 'onBehalf' | 'followers'>): number =>
  followers + (author === null && onBehalf === null ? 0 : 1);

export const placeInWords = ({ place }: Pick<Issue, 'place'>): string =>
  printable(place.street === null ? place.text : [place.street, place.houseNumber].filter((part) => part !== null).join(' '));

export const categoryInWords = (city: CityProfile, { category }: Pick<Issue, 'category'>, language: Language): string =>
  city.categories.find(({ id }) => id === category)?.name[language] ?? category;

export const dayInWords = (at: string, language: Language, { timeZone }: Pick<CityProfile, 'timeZone'>): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, dateStyle: 'long' }).format(new Date(at));

/** What every document about a date is made of. */
import type { CityProfile, Language } from '../../city/profile.ts';
import type { Afterwards, EventDate } from '../model.ts';
import type { SignUp } from '../sign-up-model.ts';

export interface DateSource {
  readonly date: EventDate;
  /** Everybody who ever signed up for it. */
  readonly guests: readonly SignUp[];
  readonly walkIns: Afterwards['walkIns'];
  readonly city: Pick<CityProfile, 'events' | 'programme' | 'timeZone'>;
  readonly language: Language;
  readonly publicUrl: string;
  /** UTC ISO 8601. */
  readonly at: string;
}

/** When it is, one sitting a line: "sobota, 16 stycznia 2027, 17:00–18:30". */
export const sittingsInWords = ({ date, language, city }: Pick<DateSource, 'date' | 'language' | 'city'>): readonly string[] => {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: city.timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
  });
  return date.sittings.map(({ startsAt, endsAt }) => format.formatRange(new Date(startsAt), new Date(endsAt)));
};

/** Local day of the start, YYYY-MM-DD: for names of files. */
export const dayOf = ({ date, city }: Pick<DateSource, 'date' | 'city'>): string =>
  new Intl.DateTimeFormat('sv', { timeZone: city.timeZone, dateStyle: 'short' }).format(new Date(date.startsAt));

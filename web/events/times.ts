/** Days and hours in the city's time, as people say them. */
import { Temporal } from 'temporal-polyfill';
import type { Sitting } from '../../shared/events/model.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page/page-context.ts';

type Where = Pick<PageContext, 'language'> & { readonly city: Pick<PageContext['city'], 'timeZone'> };

const format = ({ language, city }: Where, at: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: city.timeZone, ...options }).format(new Date(at));

/** "sobota, 28 listopada 2026" */
export const dayOf = (where: Where, at: string): string => format(where, at, { dateStyle: 'full' });

/** "17:00" */
export const hourOf = (where: Where, at: string): string =>
  format(where, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "sobota, 28 listopada 2026, 17:00" */
export const momentOf = (where: Where, at: string): string => `${dayOf(where, at)}, ${hourOf(where, at)}`;

/** "28 listopada 2026, 17:00": after "until" and "on", where a weekday would have to be inflected. */
export const shortMomentOf = (where: Where, at: string): string =>
  `${format(where, at, { dateStyle: 'long' })}, ${hourOf(where, at)}`;

/** A local day (YYYY-MM-DD) in words: "28 listopada 2026". */
export const plainDayOf = (where: Where, day: string): string =>
  format({ ...where, city: { timeZone: 'UTC' } }, `${day}T00:00:00Z`, { dateStyle: 'long' });

/** Local day, for grouping: "2026-11-28". */
export const localDayOf = ({ city }: Where, at: string): string => zoned(city.timeZone, at).toPlainDate().toString();

/** With the offset of that moment: "2026-11-28T17:00:00+01:00". */
export const withOffset = ({ city }: Where, at: string): string =>
  zoned(city.timeZone, at).toString({ timeZoneName: 'never', smallestUnit: 'second' });

const zoned = (timeZone: string, at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);

/** "sobota, 28 listopada 2026, 17:00–19:00", for people and machines. */
export const sittingHtml = (where: Where, { startsAt, endsAt }: Sitting): Html => {
  const sameDay = localDayOf(where, startsAt) === localDayOf(where, endsAt);
  const end = sameDay ? hourOf(where, endsAt) : momentOf(where, endsAt);
  return html`<time datetime="${withOffset(where, startsAt)}">${momentOf(where, startsAt)}</time>–<time datetime="${withOffset(where, endsAt)}">${end}</time>`;
};

/** When a call ends, to the minute, by the clock on the wall. Pure. */
import { type CalendarCity, endOfDay } from '../calendar/calendar.ts';
import type { Edition } from './edition-model.ts';

/** UTC ISO 8601: the last instant at which offers are taken. Null = no last day is known. */
export const callEndsAt = (city: CalendarCity, { dates }: Pick<Edition, 'dates'>): string | null =>
  dates.callTo === null ? null : endOfDay(city, dates.callTo, dates.callEndsAt);

/**
 * Days and hours in what guests are told. Never "today" or "tomorrow": what waits for the morning, or is said when the guest next writes,
 * must still be true. Instants are UTC ISO 8601, told in the city's time zone.
 */
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/city/profile.ts';
import { byDay, clock, onDay } from '../dates.ts';

/** How one instant is said. */
export interface Moment {
  /** "w sobotę 28 listopada o 11:00", "у суботу 28 листопада об 11:00", "on Saturday 28 November at 11:00". */
  readonly on: string;
  /** "do piątku 27 listopada, godz. 18:00", "by Friday 27 November, 18:00". */
  readonly by: string;
  /** "28.11 11:00", for SMS. */
  readonly short: string;
  /** "11:00". */
  readonly clock: string;
}

const HOUR = { pl: 'godz. ', uk: '', en: '' } as const;

/** "о десятій", but "об одинадцятій": Ukrainian keeps two vowels apart. */
const at = (language: Language, hour: number): string => ({ pl: 'o', uk: hour === 11 ? 'об' : 'о', en: 'at' })[language];

export const momentOf = (language: Language, instant: string, timeZone: string): Moment => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const day = local.toPlainDate().toString();
  const time = clock(local.toPlainTime().toString({ smallestUnit: 'minute' }));
  return {
    on: `${onDay(language, day)} ${at(language, local.hour)} ${time}`,
    by: `${byDay(language, day)}, ${HOUR[language]}${time}`,
    short: `${local.day}.${String(local.month).padStart(2, '0')} ${time}`,
    clock: time,
  };
};

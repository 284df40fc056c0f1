import { localDate, nextOpening, officeOpen, weekdayOf } from '../../shared/calendar/calendar.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import type { OpeningSaid } from '../phrases/phrases.ts';

/** What may be said of the office's hours at this instant: a day and a time, never "soon". */
export type Opening = () => OpeningSaid;

export const openingAt =
  (city: CityProfile, now: string): Opening =>
  () => {
    const verified = city.office.verified !== null;
    const at = nextOpening(city, now);
    const hours = city.office.hours[weekdayOf(city, at)];
    if (officeOpen(city, now)) return { kind: 'open', until: hours?.to ?? '', verified };
    const date = localDate(city, at);
    return { kind: 'closed', date, today: date === localDate(city, now), from: hours?.from ?? '', verified };
  };

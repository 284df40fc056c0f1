/** A date as people say it. Pure. */
import { dayOf, localDay, timeOf } from '../../texts/dates.ts';
import type { ConsoleLanguage } from '../../texts/language.ts';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** "piątek, 27 listopada, 17:00–19:00"; over several days both ends have their day. */
export const when = (language: ConsoleLanguage, { startsAt, endsAt }: Span): string => {
  const [from, to] = [localDay(startsAt), localDay(endsAt)];
  const start = `${dayOf(language, from)}, ${timeOf(language, startsAt)}`;
  return from === to ? `${start}–${timeOf(language, endsAt)}` : `${start} – ${dayOf(language, to)}, ${timeOf(language, endsAt)}`;
};

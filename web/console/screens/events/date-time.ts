/** Local days and hours, as forms have them, and instants, as the API has them. Pure. */
import { localDay, timeOf, timeZone } from '../../texts/dates.ts';

/** What the clock on the wall shows at an instant, read as if it were UTC. */
const wallMs = (ms: number): number =>
  Date.parse(
    `${new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone(), dateStyle: 'short', timeStyle: 'medium' }).format(ms).replace(' ', 'T')}Z`,
  );

/**
 * The instant of "2026-11-27" and "17:00"; null = not a day and an hour. Of the hour that an autumn night has twice, the first; one that a spring
 * night has not, an hour later.
 */
export const instantOf = (day: string, time: string): string | null => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall)) return null;
  // The offset may differ a few hours apart, on the two nights of a year: both are tried, the earlier instant that fits is taken.
  const candidates = [wall - 12 * 3_600_000, wall + 12 * 3_600_000].map((near) => wall - (wallMs(near) - near));
  const fitting = candidates.filter((ms) => wallMs(ms) === wall);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates)).toISOString();
};

export interface LocalSitting {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

export const localSitting = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): LocalSitting => ({
  day: localDay(startsAt),
  from: timeOf('pl', startsAt),
  to: timeOf('pl', endsAt),
});

/** Null while the day or an hour is missing. An end before its start is after midnight. */
export const sittingOf = ({ day, from, to }: LocalSitting): { readonly startsAt: string; readonly endsAt: string } | null => {
  const startsAt = instantOf(day, from);
  const sameDay = instantOf(day, to);
  if (startsAt === null || sameDay === null) return null;
  if (sameDay > startsAt) return { startsAt, endsAt: sameDay };
  const next = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const endsAt = instantOf(next, to);
  return endsAt === null ? null : { startsAt, endsAt };
};

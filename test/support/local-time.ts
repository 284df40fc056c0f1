/** Moves the clock of the running product to a time of day in the city, so that a test does not depend on when it is run. */

import type { LocalRun } from '../../local/start.ts';
import { localTime } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';

const minutes = (time: string): number => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
};

/** The next `HH:MM` of the city; a whole day on when it is that time now. */
export const nextTime = async ({ run }: { readonly run: LocalRun }, time: string): Promise<void> => {
  const { now } = (await (await fetch(`${run.url}/local/clock`)).json()) as { now: string };
  const current = localTime(city, now).slice(11);
  const ahead = (minutes(time) - minutes(current) + 24 * 60 - 1) % (24 * 60);
  await run.advance(`PT${ahead + 1}M`);
};

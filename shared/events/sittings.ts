/** Which dates staff mean: given one by one, or by the first one and a rule. Pure. */
import { type DatesWanted, type EventRefusal, type PlannedDate, refuse } from './event-commands.ts';
import type { Sitting } from './model.ts';
import { expandSeries } from './series.ts';

/** Sittings in order, each with an end after its start, none inside another, the first still to come. */
export const wrongSittings = (sittings: readonly Sitting[], at: string): EventRefusal | null => {
  const [first] = sittings;
  if (first === undefined) return refuse('event.without-dates');
  const reversed = sittings.some(
    ({ startsAt, endsAt }, i) => endsAt <= startsAt || startsAt < (sittings[i - 1]?.endsAt ?? startsAt),
  );
  if (reversed) return refuse('date.reversed');
  return first.startsAt <= at ? refuse('date.past') : null;
};

/** One spelling of an instant, so that texts compare as times do. */
const utc = (at: string): string => new Date(at).toISOString();
export const inUtc = (sittings: readonly Sitting[]): readonly Sitting[] =>
  sittings.map(({ startsAt, endsAt }) => ({ startsAt: utc(startsAt), endsAt: utc(endsAt) }));

/** With a rule only the first date is given; the rule gives the others. */
export const datesWanted = (
  { dates, rule, except, timeZone, newDateId }: DatesWanted,
  at: string,
): readonly PlannedDate[] | EventRefusal => {
  const given = dates.map(inUtc);
  for (const sittings of given) {
    const wrong = wrongSittings(sittings, at);
    if (wrong !== null) return wrong;
  }
  if (rule === null) return given.map((sittings) => ({ id: newDateId(), recurrenceAt: null, sittings }));
  const [first] = given;
  if (first === undefined || given.length > 1) return refuse('series.first-off-rule');
  const expanded = expandSeries(first, rule, timeZone, except.map(utc));
  if (expanded.kind === 'refused') return refuse(expanded.code);
  return expanded.dates.map(({ recurrenceAt, sittings }) => ({ id: newDateId(), recurrenceAt, sittings }));
};

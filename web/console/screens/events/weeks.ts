/** Dates under the week in which they are. Pure. */
import { localDay } from '../../texts/dates.ts';

export interface Week<Row> {
  /** Its Monday, a local date. */
  readonly monday: string;
  readonly sunday: string;
  readonly rows: readonly Row[];
}

const DAY_MS = 86_400_000;

/** The local date so many days from another; a day is a day also when the clocks change. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday of the week that has this local date. */
export const mondayOf = (day: string): string => plusDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** Weeks in the order in which their first row stands. */
export const byWeek = <Row extends { readonly startsAt: string }>(rows: readonly Row[]): readonly Week<Row>[] =>
  [...Map.groupBy(rows, ({ startsAt }) => mondayOf(localDay(startsAt)))].map(([monday, ofWeek]) => ({
    monday,
    sunday: plusDays(monday, 6),
    rows: ofWeek,
  }));

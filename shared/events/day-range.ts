/** Local days as instants: what a question about days asks of lists by start. Pure. */
import { Temporal } from 'temporal-polyfill';

const startOf = (day: Temporal.PlainDate, timeZone: string): string =>
  new Date(day.toZonedDateTime(timeZone).epochMilliseconds).toISOString();

/** From the first moment of a local day (YYYY-MM-DD) to the last of another, or of the day so many days later. UTC, both included. */
export const dayRange = (
  timeZone: string,
  from: string,
  to: string | { readonly days: number },
): { readonly from: string; readonly to: string } => {
  const first = Temporal.PlainDate.from(from);
  const last = typeof to === 'string' ? Temporal.PlainDate.from(to) : first.add(to);
  const end = Date.parse(startOf(last.add({ days: 1 }), timeZone)) - 1;
  return { from: startOf(first, timeZone), to: new Date(end).toISOString() };
};

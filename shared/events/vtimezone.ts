/** The rules of a time zone as iCalendar wants them beside its times (RFC 5545 § 3.6.5). */
import { Temporal } from 'temporal-polyfill';

/**
 * VTIMEZONE of a zone for the years of the feed: each clock change by itself, as the time zone database has it, instead of a rule
 * that the law may have changed.
 * @param from, to UTC ISO 8601: the first and last instant that the feed names
 */
export const vtimezone = (timeZone: string, from: string, to: string): string => {
  const at = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const last = at(to).add({ years: 1 });
  const start = at(from);
  // The change before the first time gives the offset that holds there.
  let change = start.add({ seconds: 1 }).getTimeZoneTransition('previous');
  const blocks: string[] = change === null ? [block(start.with({ month: 1, day: 1 }), start.offset)] : [];
  change ??= start.getTimeZoneTransition('next');
  while (change !== null && Temporal.ZonedDateTime.compare(change, last) <= 0) {
    blocks.push(block(change, change.subtract({ seconds: 1 }).offset));
    change = change.getTimeZoneTransition('next');
  }
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...blocks, 'END:VTIMEZONE'].join('\r\n');
};

const block = (change: Temporal.ZonedDateTime, before: string): string => {
  // Its start is written in the time that the clocks showed before.
  const start = change.toInstant().toZonedDateTimeISO(before).toPlainDateTime();
  const kind = change.offset > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${before.replace(':', '')}`,
    `TZOFFSETTO:${change.offset.replace(':', '')}`,
    `END:${kind}`,
  ].join('\r\n');
};

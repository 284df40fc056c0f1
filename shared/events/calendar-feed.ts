/**
 * Dates as an iCalendar file (RFC 5545), for feeds that calendars subscribe to and for one's own sign-up. Pure.
 *
 * Each sitting is a VEVENT of its own, also in a series and of an event of several days: one that spans the nights in between shows as busy
 * for days, and a master with exceptions is where calendars differ most. What was moved keeps its UID and is simply there at its new time.
 */
import ical, {
  escape as escaped,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalLocation,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { printable } from '../platform/printable.ts';
import { addressesOf } from './addresses.ts';
import { type FeedOptions, inFeeds, linesOf, placeOf, titleOf } from './date-words.ts';
import { FEED_TEXTS } from './feed-texts.ts';
import type { EventDate, Sitting, Venue } from './model.ts';
import type { SignUp } from './sign-up-model.ts';
import { vtimezone } from './vtimezone.ts';

/** How often calendars are asked to look again. Google decides by itself. */
const REFRESH_SECONDS = 3600;

/** A feed of public dates. Drafts are left out; cancelled dates stay for 30 days. */
export const icsOf = (dates: readonly EventDate[], options: FeedOptions): string =>
  calendar(
    dates.filter((date) => inFeeds(date, options.now)).map((date) => ({ date, lines: linesOf(date, options), seat: null })),
    options,
  );

/** One person's sign-up, with its code: for whoever signed up, not for feeds. */
export const icsOfSignUp = (date: EventDate, { code, party, state }: SignUp, options: FeedOptions): string => {
  const texts = FEED_TEXTS[options.language];
  const seat = SEAT_STATUS[state.name];
  const lines = [
    ...(state.name === 'ended' ? [texts.signUpEnded] : [texts.code(code), texts.people(party.adults, party.children.length)]),
    ...(seat === 'TENTATIVE' ? [texts.notYetSeated] : []),
    ...linesOf(date, options),
  ];
  return calendar([{ date, lines, seat: date.state.name === 'cancelled' ? 'CANCELLED' : seat }], options);
};

type SeatStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

const SEAT_STATUS: Readonly<Record<SignUp['state']['name'], SeatStatus>> = {
  seated: 'CONFIRMED',
  held: 'TENTATIVE',
  waiting: 'TENTATIVE',
  offered: 'TENTATIVE',
  ended: 'CANCELLED',
};

interface Entry {
  readonly date: EventDate;
  readonly lines: readonly string[];
  /** null = in a public feed, where it is nobody's own and keeps nobody busy. */
  readonly seat: SeatStatus | null;
}

const calendar = (entries: readonly Entry[], options: FeedOptions): string => {
  const times = entries.flatMap(({ date }) => date.sittings.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])).toSorted();
  const feed = ical({
    // The library writes the name as it is given.
    name: escaped(printable(options.name), false),
    prodId: { company: new URL(options.publicUrl).hostname, product: 'events', language: options.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    timezone: {
      // With a zone of the whole calendar the library would write DTSTAMP in it, and RFC 5545 wants UTC there. Without any event it is what
      // the calendar consists of.
      name: entries.length === 0 ? options.timeZone : null,
      generator: (zone) => vtimezone(zone, times.at(0) ?? options.now, times.at(-1) ?? options.now),
    },
  });
  for (const entry of entries) {
    for (const [n, sitting] of entry.date.sittings.entries()) feed.createEvent(eventOf(entry, sitting, n, options));
  }
  return `${feed.toString()}\r\n`;
};

const eventOf = ({ date, lines, seat }: Entry, sitting: Sitting, n: number, options: FeedOptions): ICalEventData => {
  const several = date.sittings.length > 1;
  const part = several ? ` (${FEED_TEXTS[options.language].part(n + 1, date.sittings.length)})` : '';
  return {
    // Ids are unique in the world; the first sitting keeps the date's own, so that adding a day renames nothing.
    id: n === 0 ? date.id : `${date.id}-${n + 1}`,
    sequence: date.version,
    status: ICalEventStatus[seat ?? (date.state.name === 'cancelled' ? 'CANCELLED' : 'CONFIRMED')],
    ...times(sitting, options.timeZone),
    stamp: new Date(options.now),
    summary: `${titleOf(date, options.language)}${part}`,
    description: lines.join('\n'),
    location: locationOf(date.venue),
    url: addressesOf(options.publicUrl).date(date.id),
    transparency: seat === null ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
};

/** Local times; in UTC in the hour that an autumn night has twice, since calendars do not agree which one a local time there means. */
const times = ({ startsAt, endsAt }: Sitting, timeZone: string): Pick<ICalEventData, 'start' | 'end' | 'timezone'> => {
  const [start, end] = [Temporal.Instant.from(startsAt), Temporal.Instant.from(endsAt)];
  const clear = [start, end].every((at) => {
    const shown = at.toZonedDateTimeISO(timeZone).toPlainDateTime();
    const [earlier, later] = (['earlier', 'later'] as const).map(
      (disambiguation) => shown.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
    );
    return earlier === later;
  });
  return { start, end, timezone: clear ? timeZone : 'UTC' };
};

const locationOf = (venue: Venue): ICalLocation => ({
  title: placeOf(venue),
  ...(venue.point !== null && { geo: { lon: venue.point[0], lat: venue.point[1] } }),
});

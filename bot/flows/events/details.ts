/** One date with everything that is known of it, and what can be done about it. */
import { localDate } from '../../../shared/calendar/calendar.ts';
import { addressesOf, EVENT_PAYLOADS } from '../../../shared/events/addresses.ts';
import { isAhead, lastCallOf } from '../../../shared/events/model.ts';
import type { Consultation, DateTold } from '../../engine/event-turn.ts';
import type { Scene } from '../../engine/flow.ts';
import { clip, type Option } from '../../engine/lines.ts';
import { byDay } from '../../phrases/dates.ts';
import type { SeatsSaid } from '../../phrases/events/phrases.ts';
import { momentSaid, sittingSaid } from '../../phrases/events/when.ts';
import { entry } from '../options.ts';
import { dateSaid, textIn, textsOf, today } from './said.ts';

const MOST_DESCRIPTION = 350;
const MOST_NOTES = 200;
const MOST_WAY = 300;
const MOST_SITTINGS = 6;

/** A seat can be had, or a place on the waiting list. */
export const canJoin = ({ date, mine }: DateTold, now: string): boolean =>
  mine === null && date.signUp !== 'none' && date.signUps === 'open' && isAhead(date, now) && date.startsAt > now;

const seatsSaid = ({ date, counts }: DateTold, now: string): SeatsSaid => {
  if (date.state.name === 'cancelled') return { kind: 'closed' };
  if (date.state.name === 'held' || date.startsAt <= now) return { kind: 'over' };
  if (date.signUp === 'none') return { kind: 'no-sign-up' };
  if (date.signUps === 'closed') return { kind: 'closed' };
  const { seats } = date;
  if (seats.kind === 'unlimited') return { kind: 'unlimited', needed: date.signUp === 'needed' };
  const last = now >= lastCallOf(date);
  const some = seats.kind === 'shared' ? counts.free > 0 : counts.freeAdults > 0 || counts.freeChildren > 0;
  if (!some || (counts.waiting > 0 && !last)) return last ? { kind: 'full' } : { kind: 'waiting', waiting: counts.waiting };
  return seats.kind === 'shared'
    ? { kind: 'free', free: counts.free }
    : { kind: 'free-separate', adults: Math.max(0, counts.freeAdults), children: Math.max(0, counts.freeChildren) };
};

export const detailsSaid = (told: DateTold, scene: Scene): string => {
  const { date, event } = told;
  const { language, now } = scene;
  const { venue, state } = date;
  const own = (text: Parameters<typeof textIn>[1] | null, most: number) =>
    text === null ? null : clip(textIn(language, text), most);
  const texts = textsOf(scene);
  const details = texts.details({
    ...dateSaid(date, scene),
    when: sittingSaid(language, { startsAt: date.startsAt, endsAt: date.endsAt }, today(scene)),
    description: own(event.description, MOST_DESCRIPTION) ?? '',
    sittings: date.sittings.slice(0, MOST_SITTINGS).map((sitting) => sittingSaid(language, sitting, today(scene))),
    way: venue.directions === null ? null : clip(venue.directions, MOST_NOTES),
    access: {
      ...venue.accessibility,
      notes: venue.accessibility.notes === null ? null : clip(venue.accessibility.notes, MOST_NOTES),
    },
    bring: own(event.bring, MOST_NOTES),
    hosts: event.hosts.slice(0, 3),
    least: event.age.least,
    most: event.age.most,
    state: seatsSaid(told, now),
    cancelled: state.name === 'cancelled' ? clip(state.reason, MOST_NOTES) : null,
    movedFrom:
      state.name === 'moved'
        ? [momentSaid(language, state.from, today(scene)), state.fromVenue].filter((part) => part !== null).join(', ')
        : null,
    page: addressesOf(scene.publicUrl).date(date.id),
  });
  const next = told.mine !== null ? texts.detailsMine : canJoin(told, now) ? texts.detailsJoin : texts.detailsNoJoin;
  return `${details}\n${next}`;
};

/** Where it is and how to get there. */
export const wayThereSaid = (date: DateTold['date'], scene: Scene): string => {
  const { directions } = date.venue;
  const way = directions === null ? null : clip(directions, MOST_WAY);
  return textsOf(scene).wayThere(dateSaid(date, scene).where, way, addressesOf(scene.publicUrl).date(date.id));
};

export const detailsOptions = (told: DateTold, scene: Scene): readonly Option[] => {
  const { titles } = textsOf(scene);
  return [
    ...(told.mine === null ? [] : [{ title: titles.mySeat, payload: EVENT_PAYLOADS.seat(told.mine) }]),
    ...(canJoin(told, scene.now) ? [{ title: titles.join, payload: EVENT_PAYLOADS.join(told.date.id) }] : []),
    { title: titles.otherEvents, payload: EVENT_PAYLOADS.events },
    ...entry(scene.words, 'human', 'menu'),
  ];
};

/** The announced channels of a plan under consultation, and that words in the chat are none. */
export const consultationSaid = ({ dateId, title, channels, until }: Consultation, scene: Scene): string => {
  const { language, publicUrl } = scene;
  return textsOf(scene).consultation(
    textIn(language, title),
    clip(textIn(language, channels), 900),
    byDay(language, until),
    addressesOf(publicUrl).date(dateId),
  );
};

/** Null = nothing is under consultation there, or the days for remarks are over. */
export const consultationOf = ({ date, event }: DateTold, { city, now }: Scene): Consultation | null =>
  event.consultation === null || event.consultation.until < localDate(city, now)
    ? null
    : { dateId: date.id, title: date.title, ...event.consultation };

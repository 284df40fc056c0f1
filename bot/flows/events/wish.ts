/** What a message says of the events it asks for: where, what kind, which days, words of a title. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { DatesAsked } from '../../../shared/events/matching-dates.ts';
import type { Input, Scene } from '../../engine/flow.ts';
import { fold } from '../../engine/fold.ts';
import { datesOf } from '../../understanding/extract/resolve.ts';
import { dutyKinds, kindsNamed } from './kinds.ts';
import { asksForDuty } from './matter.ts';

export const WishSchema = z.object({
  subarea: z.string().nullable(),
  kinds: z.array(z.string()),
  /** Local days, both included. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Local times. */
  fromTime: z.string().nullable(),
  toTime: z.string().nullable(),
  words: z.array(z.string()),
  /** Words that named the kinds. */
  kindWords: z.array(z.string()),
});
export type Wish = z.infer<typeof WishSchema>;

export const ANYTHING: Wish = {
  subarea: null,
  kinds: [],
  from: null,
  to: null,
  fromTime: null,
  toTime: null,
  words: [],
  kindWords: [],
};

/** Words that are kept for titles, at most, and letters that each has at least. */
const MOST_WORDS = 20;
const SHORTEST_WORD = 4;
const DAYS = 60;

export const wishOf = ({ text, understood }: Input, { city, now }: Pick<Scene, 'city' | 'now'>): Wish => {
  if (text === null) return ANYTHING;
  const named = kindsNamed(text, city);
  const kinds = named.kinds.length > 0 ? named.kinds : asksForDuty(text, city) ? dutyKinds(city) : [];
  const place = understood?.place ?? null;
  const used = new Set([...named.words, ...fold(place?.text ?? '').split(' ')]);
  const words = fold(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD && !/\d/.test(word) && !used.has(word));
  return {
    ...daysOf(understood, now, city.timeZone),
    subarea: place?.subarea ?? null,
    kinds: [...kinds],
    words: words.slice(0, MOST_WORDS),
    kindWords: [...named.words].slice(0, MOST_WORDS),
  };
};

/** Days that are named together ("w sobotę albo niedzielę") are one stretch; what has passed is nothing to look for. */
const daysOf = (understood: Input['understood'], now: string, timeZone: string) => {
  const said = understood?.said.when ?? [];
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const days = said.map((when) => datesOf(when, now, timeZone)).filter((day) => day !== null && day.to >= today);
  const time = said.find((when) => when.time !== null)?.time ?? null;
  return {
    from: days.map((day) => day?.from ?? '').toSorted()[0] ?? null,
    to:
      days
        .map((day) => day?.to ?? '')
        .toSorted()
        .at(-1) ?? null,
    fromTime: time?.from ?? null,
    toTime: time?.to ?? null,
  };
};

/** Something to look by, beside words that may mean anything. */
export const isNarrow = ({ subarea, kinds, from, fromTime, toTime }: Wish): boolean =>
  subarea !== null || kinds.length > 0 || from !== null || fromTime !== null || toTime !== null;

/** "A w niedzielę?", "a na Podgórzu?": what is said now replaces that part of what was asked before. */
export const refined = (before: Wish, now: Wish): Wish => ({
  subarea: now.subarea ?? before.subarea,
  kinds: now.kinds.length > 0 ? now.kinds : before.kinds,
  from: now.from ?? before.from,
  to: now.from === null ? before.to : now.to,
  fromTime: now.fromTime ?? before.fromTime,
  toTime: now.toTime ?? before.toTime,
  words: now.words,
  kindWords: now.kinds.length > 0 ? now.kindWords : before.kindWords,
});

/** 0: as asked. 1: there, on any day. 2: of that kind, anywhere. 3: anything that is on. */
export const WidenedSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type Widened = z.infer<typeof WidenedSchema>;

/** What is looked for next when nothing was found; null = nothing is left to widen. */
export const wider = ({ subarea, kinds, from, fromTime, toTime }: Wish, widened: Widened): Widened | null => {
  const timed = from !== null || fromTime !== null || toTime !== null;
  if (widened === 0 && timed && (subarea !== null || kinds.length > 0)) return 1;
  if (widened <= 1 && kinds.length > 0) return 2;
  return widened === 3 ? null : 3;
};

const widenedTo = (wish: Wish, widened: Widened): Wish => {
  const { subarea, kinds, words, kindWords } = wish;
  switch (widened) {
    case 0:
      return wish;
    case 1:
      return { ...ANYTHING, subarea, kinds, words, kindWords };
    case 2:
      return { ...ANYTHING, kinds, words, kindWords };
    case 3:
      return ANYTHING;
  }
};

export const askedOf = (wish: Wish, widened: Widened, { city, now }: Pick<Scene, 'city' | 'now'>): DatesAsked => {
  const start = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(city.timeZone).epochMilliseconds);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(city.timeZone).toPlainDate();
  const asked = widenedTo(wish, widened);
  const from = asked.from === null ? today : Temporal.PlainDate.from(asked.from);
  const to = asked.to === null ? today.add({ days: DAYS }) : Temporal.PlainDate.from(asked.to);
  const duty = dutyKinds(city);
  return {
    subarea: asked.subarea,
    kinds: asked.kinds,
    without: duty,
    from: start(from).toISOString(),
    to: new Date(start(to.add({ days: 1 })).getTime() - 1).toISOString(),
    fromTime: asked.fromTime,
    toTime: asked.toTime,
    words: asked.words,
    kindWords: asked.kindWords,
  };
};

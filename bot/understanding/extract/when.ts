/** Puts days and hours together: "w przyszły czwartek po 17" is one time, "w sobotę o 10 lub w niedzielę" are two. */
import { dayAt, TWO_WEEKS } from './days.ts';
import type { DaySaid, TimeSaid, WhenSaid } from './said.ts';
import { timeAt } from './times.ts';
import type { Word } from './words.ts';

/** Words that may stand between a day and its hour: "w sobotę, ale dopiero po 17". */
const BETWEEN = 3;
/** Nobody means more; a longer list is a timetable that was pasted. */
const MOST = 8;

interface Open {
  readonly day: DaySaid | null;
  readonly time: TimeSaid | null;
  /** First word after it. */
  readonly next: number;
}

export const whenIn = (words: readonly Word[]): readonly WhenSaid[] => {
  const found: WhenSaid[] = [];
  let open: Open = { day: null, time: null, next: 0 };
  const close = () => {
    if (open.day !== null || open.time !== null) found.push({ day: open.day, time: open.time });
  };
  const take = (from: number, said: Open) => {
    const joined = from - open.next <= BETWEEN ? together(open, said) : null;
    if (joined === null) close();
    open = joined ?? said;
  };
  for (let at = 0; at < words.length && found.length < MOST; ) {
    const day = dayAt(words, at);
    if (day !== null) {
      take(at, { day: day.value, time: null, next: day.next });
      at = day.next;
      continue;
    }
    const time = timeAt(words, at, open.day !== null && at - open.next <= 1);
    if (time !== null) {
      take(at, { day: null, time: time.value, next: time.next });
      at = time.next;
      continue;
    }
    at += 1;
  }
  close();
  return found.slice(0, MOST);
};

const together = (open: Open, said: Open): Open | null => {
  if (open.day === null && open.time === null) return said;
  if (said.time !== null) return open.time === null ? { day: open.day, time: said.time, next: said.next } : null;
  if (said.day === null) return null;
  if (open.day === null) return { day: said.day, time: open.time, next: said.next };
  const day = oneDay(open.day, said.day);
  return day === null ? null : { day, time: open.time, next: said.next };
};

/** "w czwartek 12 maja" and "w przyszłym tygodniu w czwartek" are each one day. */
const oneDay = (a: DaySaid, b: DaySaid): DaySaid | null => {
  const ofKind = (kind: DaySaid['kind']) => (a.kind === kind ? a : b.kind === kind ? b : null);
  const [weekday, date, week] = [ofKind('weekday'), ofKind('date'), ofKind('week')];
  if (weekday !== null && date !== null) return date;
  if (weekday?.kind === 'weekday' && week?.kind === 'week') return { ...weekday, of: week.of };
  const inDays = ofKind('in-days');
  if (weekday?.kind === 'weekday' && inDays?.kind === 'in-days') {
    // "za tydzień w środę" is next week's; "jutro, w niedzielę" says the same day twice.
    if (inDays.days === TWO_WEEKS) return { ...weekday, of: 'in-two-weeks' };
    return inDays.days === 7 ? { ...weekday, of: 'next-week' } : inDays;
  }
  return null;
};

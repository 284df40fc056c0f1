/** By when an escalation is answered. */
import { answerBy, type CalendarCity, dateAfter, localDate } from '../calendar/calendar.ts';
import { CLOCKS } from './clocks.ts';
import type { EscalationKind } from './model.ts';

/**
 * Local date. Terms of law are not moved past a day off, which KPA art. 57 § 4 would allow: earlier is never late. The rest is the
 * office's own standard: the next working day, an alarm at once.
 */
export const escalationAnswerBy = (city: CalendarCity, kind: EscalationKind, at: string): string => {
  const { length } = CLOCKS[kind];
  if (!('workingDays' in length)) return dateAfter(city, at, length);
  return length.workingDays === 0 ? localDate(city, at) : answerBy(city, at, length.workingDays);
};

/** Local date by which what belongs to somebody else is passed on; null = the law names none. */
export const passOnBy = (city: CalendarCity, kind: EscalationKind, at: string): string | null => {
  const { passOnDays } = CLOCKS[kind];
  return passOnDays === null ? null : dateAfter(city, at, { days: passOnDays });
};

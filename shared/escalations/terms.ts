/** By when an escalation is answered. */
import {
  addWorkingHours,
  answerBy,
  type CalendarCity,
  dateAfter,
  endOfDay,
  localDate,
  shareOfOpenTime,
} from '../calendar/calendar.ts';
import { CLOCKS, NEXT_HOURS, WARN_AT } from './clocks.ts';
import type { Escalation, EscalationKind } from './model.ts';

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

export interface CaseStep {
  readonly what: 'warn' | 'pass-on' | 'remind';
  /** UTC ISO 8601. */
  readonly at: string;
}

/** What its clock does next, and when; counted in the office's hours. Null = it is answered. A case that nobody answers never ends it. */
export const nextCaseStep = (
  city: CalendarCity,
  { state, at, answerBy: term, reached }: Pick<Escalation, 'state' | 'at' | 'answerBy' | 'reached'>,
): CaseStep | null => {
  if (state === 'answered') return null;
  const end = endOfDay(city, term);
  if (reached === null || reached.step === 'running') return { what: 'warn', at: shareOfOpenTime(city, at, end, WARN_AT) };
  if (reached.step === 'warned') return { what: 'pass-on', at: end };
  return { what: reached.step === 'deputy' ? 'pass-on' : 'remind', at: addWorkingHours(city, reached.stepAt, NEXT_HOURS) };
};

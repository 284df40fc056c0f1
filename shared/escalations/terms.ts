/** By when an escalation is answered. */
import { answerBy, type CalendarCity, dateAfter, localDate } from '../calendar/calendar.ts';
import type { EscalationKind } from './model.ts';

/**
 * Local date. Terms of law are not moved past a day off, which KPA art. 57 § 4 would allow: earlier is never late. The rest is the
 * office's own standard: the next working day, an alarm at once.
 */
export const escalationAnswerBy = (city: CalendarCity, kind: EscalationKind, at: string): string => {
  switch (kind) {
    // KPA art. 237 § 1 and 244: at most one month. RODO art. 12(3): one month.
    case 'complaint':
    case 'proposal':
    case 'data_request':
      return dateAfter(city, at, { months: 1 });
    // Act on access to public information, art. 13: 14 days.
    case 'public_information':
      return dateAfter(city, at, { days: 14 });
    // Act on digital accessibility of 4 April 2019, art. 18: 7 days.
    case 'accessibility':
      return dateAfter(city, at, { days: 7 });
    case 'emergency':
    case 'despair':
    case 'violence':
      return localDate(city, at);
    case 'talk_to_human':
    case 'voice_message':
    case 'unanswered':
    case 'issue_overdue':
    case 'issue_needs_office':
      return answerBy(city, at, 1);
  }
};

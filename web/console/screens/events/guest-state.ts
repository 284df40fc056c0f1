/** How a sign-up stands, in words. Pure. */
import type { GuestView } from '../../data/event-types.ts';
import type { Mark } from '../../parts/list.tsx';
import { momentOf, timeOf } from '../../texts/dates.ts';
import type { ConsoleLanguage } from '../../texts/language.ts';
import type { GuestsTexts } from './texts/guests/texts.ts';

export const guestState = (
  { state, place, attendance }: Pick<GuestView, 'state' | 'place' | 'attendance'>,
  { states }: GuestsTexts,
  language: ConsoleLanguage,
  now: string,
): Mark => {
  if (attendance !== null) return { text: states.came(timeOf(language, attendance.at)), tone: 'good' };
  switch (state.name) {
    case 'seated':
      return { text: states.seated, tone: 'good' };
    case 'held': {
      const until = momentOf(language, state.until, now);
      return { text: state.why === 'guardian' ? states.heldGuardian(until) : states.heldCode(until), tone: 'late' };
    }
    case 'waiting':
      return { text: states.waiting(place ?? state.ticket), tone: 'plain' };
    case 'offered':
      return { text: states.offered(momentOf(language, state.until, now)), tone: 'late' };
    case 'ended':
      return { text: states.ended[state.why], tone: 'plain' };
  }
};

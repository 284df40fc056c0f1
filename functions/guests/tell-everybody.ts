/** What happens to a date is told to its guests, page by page, each page its own transaction. What ends with the date ends with the telling. */

import type { GuestNews } from '../../bot/flows/guest-news.ts';
import type { Standing } from '../../bot/phrases/guests/phrases.ts';
import { endWithDate, pageOf } from '../../shared/events/end-with-date.ts';
import { type EventDate, isAhead } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate, readEvent } from '../../shared/events/store-dates.ts';
import { toldOf } from '../../shared/events/store-notices.ts';
import { guardianToken, guestsOf } from '../../shared/events/store-sign-ups.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { HeardFact } from '../edge/consume-facts.ts';
import { sayToGuest } from './say-to-guest.ts';

/** One telling to all whom it concerns. */
interface Round {
  readonly notice: GuestNews['kind'];
  readonly run: string;
  readonly concerns: (signUp: SignUp) => boolean;
  readonly news: (signUp: SignUp) => GuestNews | Promise<GuestNews>;
  /** Their sign-up is over with it. */
  readonly ends?: 'date-cancelled' | 'date-over';
}

export const tellEverybody = async (work: Work, fact: HeardFact): Promise<void> => {
  const date = await readDate(work.table, fact.aggregateId);
  const guests = date === null ? [] : await guestsOf(work.table, date.id);
  const round = date === null ? null : await roundOf(work, fact, date, guests);
  if (date === null || round === null) return;
  const { page, more } = pageOf(guests.filter(round.concerns), fact.refs.after ?? '');
  const ids = page.map(({ id }) => id);
  const told = await toldOf(work.table, round, date.id, ids);
  for (const signUp of page) {
    if (!told.has(signUp.id)) await sayToGuest(work, { date, signUp, news: await round.news(signUp), run: round.run });
    if (round.ends !== undefined) endWithDate(work, date, signUp, round.ends);
  }
  if (more !== null) publishFactOf(work, fact.type, date, { ...fact.refs, after: more });
};

/** Null = by the time it is heard it is no longer so. */
const roundOf = async (work: Work, fact: HeardFact, date: EventDate, guests: readonly SignUp[]): Promise<Round | null> => {
  switch (fact.type) {
    case 'DateMoved':
      return moved(date);
    case 'DateCancelled':
      return cancelled(date);
    case 'GuestsReminded':
      if (!isAhead(date, work.now)) return null;
      return fact.refs.when === 'day-before' ? dayBefore(work, date) : twoHours(date);
    case 'WaitingClosed':
      return isAhead(date, work.now) ? waitingClosed(date) : null;
    case 'GuestsAsked':
      return howWasIt(date, guests);
    default:
      return null;
  }
};

const standing = ({ state }: SignUp): Standing => (state.name === 'ended' ? 'seated' : state.name);
const active = ({ state }: SignUp): boolean => state.name !== 'ended';

const moved = ({ state }: EventDate): Round | null => {
  if (state.name !== 'moved') return null;
  const { since, from, fromVenue, reason } = state;
  return {
    notice: 'moved',
    run: since,
    // Who signed up after it was moved knows no other time.
    concerns: (signUp) => active(signUp) && signUp.at <= since,
    news: (signUp) => ({ kind: 'moved', from, fromVenue, reason, standing: standing(signUp) }),
  };
};

const cancelled = ({ state }: EventDate): Round | null =>
  state.name !== 'cancelled'
    ? null
    : {
        notice: 'cancelled',
        run: state.since,
        concerns: active,
        news: (signUp) => ({ kind: 'cancelled', reason: state.reason, waited: signUp.state.name === 'waiting' }),
        ends: 'date-cancelled',
      };

const dayBefore = async (work: Work, { eventId, startsAt }: EventDate): Promise<Round> => {
  const bring = (await readEvent(work.table, eventId))?.bring ?? null;
  const waitsForGuardian = ({ state }: SignUp) => state.name === 'held' && state.why === 'guardian';
  return {
    notice: 'day-before',
    run: startsAt,
    concerns: (signUp) => signUp.state.name === 'seated' || waitsForGuardian(signUp),
    news: async (signUp) => ({
      kind: 'day-before',
      bring,
      token: waitsForGuardian(signUp) ? await guardianToken(work.table, signUp) : null,
    }),
  };
};

const twoHours = ({ startsAt }: EventDate): Round => ({
  notice: 'two-hours',
  run: startsAt,
  concerns: ({ state }) => state.name === 'seated',
  news: () => ({ kind: 'two-hours' }),
});

/** From here on whoever comes first has a free seat: who waited may sign up like everybody else. */
const waitingClosed = ({ startsAt }: EventDate): Round => ({
  notice: 'waiting-closed',
  run: startsAt,
  concerns: ({ state, codeBy }) => state.name === 'waiting' && codeBy === null,
  news: () => ({ kind: 'waiting-closed' }),
  ends: 'date-over',
});

/** Who came; all who had a seat where nobody was checked in. It is answered in the chat, so it is asked there. */
const howWasIt = ({ startsAt, state }: EventDate, guests: readonly SignUp[]): Round | null => {
  if (state.name === 'cancelled' || state.name === 'draft') return null;
  const checkedIn = guests.some(({ attendance }) => attendance !== null);
  return {
    notice: 'how-was-it',
    run: startsAt,
    concerns: ({ attendance, contact, feedback, state }) =>
      contact.kind === 'chat' && feedback === null && state.name === 'seated' && (attendance !== null || !checkedIn),
    news: () => ({ kind: 'how-was-it' }),
  };
};

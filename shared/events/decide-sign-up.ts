/**
 * What a command makes of a sign-up. Pure and total. Seats are never counted here: a decision names how the date's counters have to move,
 * and the transaction fails where they cannot, so that it is read and decided again.
 */
import { decideJoining } from './decide-joining.ts';
import { lastCallOf } from './model.ts';
import { changeOf, fits, take } from './seats.ts';
import type { SignUpCommand } from './sign-up-commands.ts';
import {
  type CommandOf,
  type Decided,
  earlier,
  end,
  guardianOf,
  holdsSeats,
  LEAVES,
  next,
  ONE_MORE_LEFT,
  refuse,
  unheld,
  waitsForCode,
  withSeats,
  wrongParty,
} from './sign-up-decision.ts';
import { peopleIn, type SignUp } from './sign-up-model.ts';

const agreeAsGuardian = (before: SignUp, { at, how, name }: CommandOf<'AgreeAsGuardian'>): Decided => {
  if (before.guardian.kind !== 'asked') return refuse('guardian.not-needed');
  const { state } = before;
  if (state.name === 'ended') return refuse('sign-up.ended');
  const seatedNow = state.name === 'held' && state.why === 'guardian';
  return next(
    before,
    { guardian: { kind: 'agreed', at, how, name }, state: seatedNow ? { name: 'seated', since: at } : state },
    { entry: { what: 'guardian-agreed', reason: how, seats: seatedNow ? peopleIn(before.party) : 0 }, facts: ['GuardianAgreed'] },
  );
};

const enterCode = (before: SignUp, { at, date, guardianHours }: CommandOf<'EnterCode'>): Decided => {
  if (before.state.name === 'ended') return refuse('sign-up.ended');
  if (before.codeBy === null) return refuse('code.not-needed');
  // Its timer rings within a minute; until then it has ended all the same.
  if (before.codeBy <= at) return refuse('sign-up.ended');
  const entry = { what: 'web-confirmed', reason: null, seats: peopleIn(before.party) } as const;
  if (!waitsForCode(before)) return next(before, { codeBy: null }, { entry, facts: ['CodeEntered', 'WaitingJoined'] });
  const state = withSeats(before, date, at, guardianHours);
  if (state === null) return refuse('guardian.too-late');
  return next(
    before,
    { codeBy: null, state },
    { entry, guards: unheld(before, date), facts: state.name === 'held' ? ['CodeEntered', 'GuardianAsked'] : ['CodeEntered'] },
  );
};

const changeParty = (before: SignUp, command: CommandOf<'ChangeParty'>): Decided => {
  const { date, counts, party, at } = command;
  if (before.state.name === 'ended') return refuse('sign-up.ended');
  if (date.startsAt <= at) return refuse('date.over');
  const wrong = wrongParty(party, command.terms, date);
  if (wrong !== null) return wrong;
  // An offer and a web hold are for the party they were made for.
  if (before.state.name === 'offered' || waitsForCode(before)) return refuse('seats.not-enough');
  const guardian = guardianOf(party, at, before.guardian);
  // Asked anew, not again: changing the party does not keep a seat longer.
  const asks = guardian.kind === 'asked' && before.guardian.kind !== 'asked';
  const entry = { what: 'changed', reason: null, seats: peopleIn(party) } as const;
  if (before.state.name === 'waiting')
    return next(before, { party, guardian }, { entry, facts: ['SignUpChanged', 'WaitingJoined'] });
  const guards = changeOf(date.seats, before.party, party);
  const grows = guards.some(({ delta }) => delta < 0);
  const free = guards.every(({ counter, delta }) => delta > 0 || counts[counter] + delta >= 0);
  if (grows && (!free || (counts.waiting > 0 && at < lastCallOf(date)))) return refuse('seats.not-enough');
  const freed = before.state.name === 'held' && guardian.kind !== 'asked';
  const state = asks || freed ? withSeats({ guardian }, date, at, command.guardianHours) : before.state;
  if (state === null) return refuse('guardian.too-late');
  return next(
    before,
    { party, guardian, state },
    {
      entry,
      guards,
      facts: [
        'SignUpChanged',
        ...(guards.some(({ delta }) => delta > 0) ? (['SeatsFreed'] as const) : []),
        ...(asks ? (['GuardianAsked'] as const) : []),
      ],
    },
  );
};

const offer = (before: SignUp, { at, until, date, counts }: CommandOf<'Offer'>): Decided => {
  if (before.state.name !== 'waiting') return refuse('sign-up.not-waiting');
  if (until <= at) return refuse('offer.too-late');
  if (before.codeBy !== null || !fits(date.seats, counts, before.party)) return refuse('seats.not-enough');
  return next(
    before,
    { state: { name: 'offered', since: at, ticket: before.state.ticket, until } },
    {
      entry: { what: 'offered', reason: null, seats: peopleIn(before.party) },
      guards: [...take(date.seats, before.party), LEAVES, ONE_MORE_LEFT],
      facts: ['SeatOffered'],
    },
  );
};

const accept = (before: SignUp, { at, date, guardianHours }: CommandOf<'Accept'>): Decided => {
  const { state } = before;
  if (state.name === 'ended') return refuse('sign-up.ended');
  if (state.name !== 'offered' || state.until <= at) return refuse('sign-up.not-offered');
  const seated = withSeats(before, date, at, guardianHours);
  if (seated === null) return refuse('guardian.too-late');
  return next(
    before,
    { state: seated },
    {
      entry: { what: 'accepted', reason: null, seats: peopleIn(before.party) },
      facts: seated.name === 'held' ? ['OfferAccepted', 'GuardianAsked'] : ['OfferAccepted'],
    },
  );
};

const lapse = (before: SignUp, { at, date }: CommandOf<'Lapse'>): Decided => {
  const { state } = before;
  const gone = (why: 'guardian-expired' | 'web-code-expired' | 'offer-expired') => {
    const ended = end(before, date, { at, why, freed: true });
    return { ...ended, facts: [...ended.facts, 'SignUpLapsed' as const] };
  };
  if (state.name === 'held' && state.until <= at) return gone(state.why === 'guardian' ? 'guardian-expired' : 'web-code-expired');
  if (state.name === 'offered' && state.until <= at) return gone('offer-expired');
  if (state.name === 'waiting' && before.codeBy !== null && before.codeBy <= at) return gone('web-code-expired');
  return refuse('sign-up.not-waiting');
};

/** A seat is kept for a guardian or an answer no longer than until two hours before the new start. */
const moveWithDate = (before: SignUp, { date }: CommandOf<'MoveWithDate'>): Decided => {
  const { state } = before;
  if (state.name === 'ended') return refuse('sign-up.ended');
  const kept = state.name === 'offered' || (state.name === 'held' && state.why === 'guardian');
  return next(
    before,
    { state: kept ? { ...state, until: earlier(state.until, lastCallOf(date)) } : state },
    { entry: { what: 'changed', reason: 'date-moved', seats: 0 } },
  );
};

const checkIn = (before: SignUp, { how, by, adults, children, arrivedAt, date }: CommandOf<'CheckIn'>): Decided => {
  if (before.attendance !== null) return refuse('attendance.already');
  if (!holdsSeats(before.state)) return refuse(before.state.name === 'ended' ? 'sign-up.ended' : 'sign-up.no-seat');
  return next(
    before,
    // Who stands at the door needs no code any more.
    {
      attendance: { at: arrivedAt, how, by, adults, children },
      state: { name: 'seated', since: before.state.since },
      codeBy: null,
    },
    {
      entry: { what: 'seated', reason: 'arrived', seats: adults + children },
      guards: unheld(before, date),
      facts: ['GuestArrived'],
    },
  );
};

export const decideSignUp = (before: SignUp | null, command: SignUpCommand): Decided => {
  if (command.kind === 'SignUp') return before === null ? decideJoining(command) : refuse('sign-up.already');
  if (before === null) return refuse('sign-up.not-found');
  switch (command.kind) {
    case 'AgreeAsGuardian':
      return agreeAsGuardian(before, command);
    case 'EnterCode':
      return enterCode(before, command);
    case 'ChangeParty':
      return changeParty(before, command);
    case 'Cancel':
      if (before.state.name === 'ended') return refuse('sign-up.ended');
      if (command.date.startsAt <= command.at) return refuse('date.over');
      return end(before, command.date, { at: command.at, why: 'cancelled', freed: true });
    case 'Offer':
      return offer(before, command);
    case 'Accept':
      return accept(before, command);
    case 'Decline':
      if (before.state.name !== 'offered') return refuse('sign-up.not-offered');
      return end(before, command.date, { at: command.at, why: 'declined', freed: true });
    case 'Lapse':
      return lapse(before, command);
    case 'EndWithDate':
      if (before.state.name === 'ended') return refuse('sign-up.ended');
      return end(before, command.date, { at: command.at, why: command.why, freed: false });
    case 'MoveWithDate':
      return moveWithDate(before, command);
    case 'CheckIn':
      return checkIn(before, command);
    case 'SayHowItWas':
      return next(
        before,
        { feedback: { at: command.at, mood: command.mood, words: command.words, shownBy: null } },
        { entry: { what: 'changed', reason: 'feedback', seats: 0 }, facts: ['FeedbackGiven'] },
      );
    case 'ShowWords':
      if (before.feedback?.words == null) return refuse('feedback.none');
      return next(
        before,
        { feedback: { ...before.feedback, shownBy: command.shown ? command.by : null } },
        { entry: { what: 'changed', reason: command.shown ? 'words-shown' : 'words-hidden', seats: 0 } },
      );
    case 'Detach': {
      const ahead = before.state.name !== 'ended' && command.date.startsAt > command.at;
      const left = ahead ? end(before, command.date, { at: command.at, why: 'erased', freed: true }) : null;
      const from = left?.signUp ?? { ...before, version: before.version + 1 };
      const nobody: SignUp = {
        ...from,
        name: null,
        personId: null,
        contact: { kind: 'none' },
        answers: [],
        guardian: from.guardian.kind === 'agreed' ? { ...from.guardian, name: null } : from.guardian,
        feedback: from.feedback === null ? null : { ...from.feedback, words: null },
      };
      const entry = left?.entry ?? { what: 'changed' as const, reason: 'erased', seats: 0 };
      return { kind: 'decided', signUp: nobody, guards: left?.guards ?? [], facts: left?.facts ?? [], entry };
    }
  }
};

/**
 * What a command makes of a sign-up. Pure and total. Seats are never counted here: a decision names how the date's counters have to move,
 * and the transaction fails where they cannot, so that it is read and decided again.
 */

import type { CounterGuard } from '../platform/counter-guard.ts';
import { addSeconds } from '../platform/time.ts';
import { type EventDate, isAhead, LAST_CALL_SECONDS } from './model.ts';
import { capacityOf, changeOf, fits, giveBack, take } from './seats.ts';
import type { SignUpCommand, SignUpDecision, SignUpRefusal } from './sign-up-commands.ts';
import { type Party, peopleIn, type SignUp, type SignUpState } from './sign-up-model.ts';

type CommandOf<Kind extends SignUpCommand['kind']> = Extract<SignUpCommand, { kind: Kind }>;
type Decided = SignUpDecision | SignUpRefusal;

const refuse = (code: SignUpRefusal['code']): SignUpRefusal => ({ kind: 'refused', code });

/** From here on seats are neither kept nor offered: who comes first has them. */
export const lastCallOf = ({ startsAt }: Pick<EventDate, 'startsAt'>): string => addSeconds(startsAt, -LAST_CALL_SECONDS);
const earlier = (a: string, b: string): string => (a < b ? a : b);

const holdsSeats = ({ name }: SignUpState): boolean => name === 'seated' || name === 'held' || name === 'offered';
const waitsForCode = ({ state }: SignUp): boolean => state.name === 'held' && state.why === 'web-code';

/** Counters when a sign-up gives up what it has. */
const release = ({ state, party }: SignUp, { seats }: Pick<EventDate, 'seats'>): readonly CounterGuard[] => [
  ...(holdsSeats(state) ? giveBack(seats, party) : []),
  ...(state.name === 'waiting' ? [LEAVES, ONE_MORE_LEFT] : []),
];
const LEAVES: CounterGuard = { counter: 'waiting', delta: -1 };
const ONE_MORE_LEFT: CounterGuard = { counter: 'left', delta: 1 };

const unheld = (signUp: SignUp, { seats }: Pick<EventDate, 'seats'>): readonly CounterGuard[] =>
  waitsForCode(signUp) && seats.kind !== 'unlimited' ? [{ counter: 'webHeld', delta: -peopleIn(signUp.party) }] : [];

const wrongParty = (
  party: Party,
  { partyMost, age }: CommandOf<'ChangeParty'>['terms'],
  { seats }: EventDate,
): SignUpRefusal | null => {
  const people = peopleIn(party);
  if (people === 0) return refuse('party.empty');
  if (people > partyMost) return refuse('party.too-many');
  const ages = party.children.map((child) => child.age).filter((known) => known !== null);
  const { least, most } = age;
  if (ages.some((known) => (least !== null && known < least) || (most !== null && known > most)))
    return refuse('age.not-fitting');
  const all = capacityOf(seats);
  return all !== null && people > all ? refuse('party.never-fits') : null;
};

const guardianNeeded = (party: Party): boolean => party.adults === 0;

/** Where a sign-up stands once it has its seats: with them, or until a guardian agrees. Null = a guardian could not agree in time any more. */
const withSeats = (signUp: Pick<SignUp, 'guardian'>, date: EventDate, at: string, guardianHours: number): SignUpState | null => {
  if (signUp.guardian.kind !== 'asked') return { name: 'seated', since: at };
  const until = earlier(addSeconds(at, guardianHours * 3600), lastCallOf(date));
  return until <= at ? null : { name: 'held', since: at, why: 'guardian', until };
};

const next = (
  before: SignUp,
  changed: Partial<SignUp>,
  {
    entry,
    guards = [],
    facts = [],
  }: { entry: SignUpDecision['entry']; guards?: readonly CounterGuard[]; facts?: SignUpDecision['facts'] },
): SignUpDecision => ({ kind: 'decided', signUp: { ...before, ...changed, version: before.version + 1 }, guards, facts, entry });

const end = (
  signUp: SignUp,
  date: EventDate,
  { at, why, freed }: { at: string; why: Extract<SignUpState, { name: 'ended' }>['why']; freed: boolean },
): SignUpDecision => {
  const held = holdsSeats(signUp.state);
  return next(
    signUp,
    { state: { name: 'ended', since: at, why } },
    {
      entry: { what: 'ended', reason: why, seats: held ? peopleIn(signUp.party) : 0 },
      guards: [...release(signUp, date), ...unheld(signUp, date)],
      facts: ['SignUpEnded', ...(freed && held ? (['SeatsFreed'] as const) : [])],
    },
  );
};

const signUp = (command: CommandOf<'SignUp'>): Decided => {
  const { date, counts, party, terms, at, channel, ticket, codeMinutes, paperConsent } = command;
  if (date.signUp === 'none') return refuse('date.no-sign-up');
  if (!isAhead(date, at) || date.signUps === 'closed') return refuse(date.endsAt <= at ? 'date.over' : 'date.closed');
  if (date.startsAt <= at) return refuse('date.over');
  const wrong = wrongParty(party, terms, date);
  if (wrong !== null) return wrong;
  if (command.already) return refuse('sign-up.already');
  const answered = new Set(command.answers.filter(({ text }) => text.trim() !== '').map(({ questionId }) => questionId));
  if (terms.questions.some(({ id, required }) => required && !answered.has(id))) return refuse('question.missing');

  const guardian: SignUp['guardian'] = paperConsent
    ? { kind: 'agreed', at, how: 'paper', name: null }
    : guardianNeeded(party)
      ? { kind: 'asked', at }
      : party.children.length > 0
        ? { kind: 'in-party' }
        : { kind: 'not-needed' };
  const fresh: SignUp = {
    id: command.id,
    version: 0,
    dateId: date.id,
    eventId: date.eventId,
    code: command.code,
    state: { name: 'seated', since: at },
    party,
    name: command.name,
    contact: command.contact,
    personId: command.personId,
    language: command.language,
    by: channel,
    guardian,
    codeBy: codeMinutes === null ? null : addSeconds(at, codeMinutes * 60),
    answers: command.answers,
    feedback: null,
    attendance: null,
    at,
  };
  const people = peopleIn(party);
  const last = at >= lastCallOf(date);
  const seated = withSeats(fresh, date, at, command.guardianHours);
  if (seated === null) return refuse('guardian.too-late');

  if (fits(date.seats, counts, party) && (counts.waiting === 0 || last)) {
    // Nobody gets past those who wait; the last two hours are for whoever comes first.
    const guards = [...take(date.seats, party), ...(last || date.seats.kind === 'unlimited' ? [] : [NOBODY_WAITS])];
    if (fresh.codeBy === null) {
      const facts = seated.name === 'held' ? (['SignedUp', 'GuardianAsked'] as const) : (['SignedUp'] as const);
      return next(
        fresh,
        { state: seated },
        { entry: { what: seated.name === 'held' ? 'held' : 'seated', reason: null, seats: people }, guards, facts },
      );
    }
    const all = capacityOf(date.seats);
    const most = all === null ? null : Math.max(1, Math.floor(all * command.webHoldShare));
    if (most !== null && counts.webHeld + people > most) return refuse('web.too-many-unconfirmed');
    return next(
      fresh,
      { state: { name: 'held', since: at, why: 'web-code', until: fresh.codeBy } },
      {
        entry: { what: 'held', reason: 'web-code', seats: people },
        guards: [...guards, ...(most === null ? [] : [{ counter: 'webHeld', delta: people, max: most }])],
        facts: ['SignedUp', 'CodeAsked'],
      },
    );
  }
  // Too late to wait: nothing is offered any more.
  if (last) return refuse('seats.not-enough');
  if (ticket === null) return refuse('seats.not-enough');
  return next(
    fresh,
    { state: { name: 'waiting', since: at, ticket } },
    {
      entry: { what: 'waiting', reason: null, seats: people },
      guards: [{ counter: 'waiting', delta: 1 }],
      facts: ['SignedUp', 'WaitingJoined', ...(fresh.codeBy === null ? [] : (['CodeAsked'] as const))],
    },
  );
};
const NOBODY_WAITS: CounterGuard = { counter: 'waiting', delta: 0, max: 0 };

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
  const asks = guardianNeeded(party) && before.guardian.kind !== 'agreed';
  const guardian: SignUp['guardian'] = asks
    ? { kind: 'asked', at }
    : before.guardian.kind === 'agreed'
      ? before.guardian
      : { kind: party.children.length > 0 ? 'in-party' : 'not-needed' };
  const entry = { what: 'changed', reason: null, seats: peopleIn(party) } as const;
  if (before.state.name === 'waiting')
    return next(before, { party, guardian }, { entry, facts: ['SignUpChanged', 'WaitingJoined'] });
  const guards = changeOf(date.seats, before.party, party);
  const grows = guards.some(({ delta }) => delta < 0);
  const free = guards.every(({ counter, delta }) => delta > 0 || counts[counter] + delta >= 0);
  if (grows && (!free || (counts.waiting > 0 && at < lastCallOf(date)))) return refuse('seats.not-enough');
  const state = asks || before.state.name === 'held' ? withSeats({ guardian }, date, at, command.guardianHours) : before.state;
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
  if (command.kind === 'SignUp') return before === null ? signUp(command) : refuse('sign-up.already');
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

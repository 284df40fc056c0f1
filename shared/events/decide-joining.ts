/** Somebody signs up: with a seat, with one that is kept for them, or among those who wait. Pure. */
import type { CounterGuard } from '../platform/counter-guard.ts';
import { addSeconds } from '../platform/time.ts';
import { isAhead, lastCallOf } from './model.ts';
import { capacityOf, fits, take } from './seats.ts';
import { type CommandOf, type Decided, guardianOf, next, refuse, withSeats, wrongParty } from './sign-up-decision.ts';
import { peopleIn, type SignUp } from './sign-up-model.ts';

export const decideJoining = (command: CommandOf<'SignUp'>): Decided => {
  const { date, counts, party, terms, at, channel, ticket, codeMinutes, paperConsent } = command;
  if (date.signUp === 'none') return refuse('date.no-sign-up');
  if (!isAhead(date, at) || date.signUps === 'closed') return refuse(date.endsAt <= at ? 'date.over' : 'date.closed');
  if (date.startsAt <= at) return refuse('date.over');
  const wrong = wrongParty(party, terms, date);
  if (wrong !== null) return wrong;
  if (command.already) return refuse('sign-up.already');
  const answered = new Set(command.answers.filter(({ text }) => text.trim() !== '').map(({ questionId }) => questionId));
  if (terms.questions.some(({ id, required }) => required && !answered.has(id))) return refuse('question.missing');

  const guardian: SignUp['guardian'] = paperConsent ? { kind: 'agreed', at, how: 'paper', name: null } : guardianOf(party, at);
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

/**
 * The events of a test, kept in memory: an honest fake of what functions/turn-ports does with the stores. Seats are decided by the same pure
 * decisions and counted by the same guards.
 */
import type { EventCommand, EventDone, EventFound, EventQuery, OwnSignUp } from '../../bot/engine/event-turn.ts';
import type { Command, Query, Refused } from '../../bot/engine/turn.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import { decideSignUp } from '../../shared/events/decide-sign-up.ts';
import { matchingDates } from '../../shared/events/matching-dates.ts';
import { type Event, type EventDate, isAhead, summaryOf } from '../../shared/events/model.ts';
import { allFree } from '../../shared/events/seats.ts';
import type { SignUpCommand, SignUpDecision, SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import type { SeatCounts, SignUp } from '../../shared/events/sign-up-model.ts';
import { eventDate } from './event-dates.ts';
import { anEvent } from './events.ts';

export interface Offered {
  readonly date: EventDate;
  readonly event: Event;
}

/** A date with its event: one pool of seats, nothing asked, for everybody. */
export const offered = (date: Partial<EventDate> = {}, event: Partial<Event> = {}): Offered => {
  const made = eventDate({ id: 'dat_1', eventId: 'evt_1', ...date });
  const { kind, title, venue, signUp, seats, forChildren, example } = made;
  const shared = { kind, title, venue, signUp, seats, forChildren, example };
  return { date: made, event: anEvent({ id: made.eventId, ...shared, ...event }) };
};

const QUERIES: readonly string[] = [
  'event-dates',
  'event-date',
  'my-sign-ups',
  'sign-up',
  'guardian-request',
  'open-consultations',
];
const COMMANDS: readonly string[] = [
  'sign-up',
  'change-party',
  'cancel-sign-up',
  'answer-offer',
  'agree-as-guardian',
  'say-how-it-was',
];
export const isEventQuery = (query: Query): query is EventQuery => QUERIES.includes(query.kind);
export const isEventCommand = (command: Command): command is EventCommand => COMMANDS.includes(command.kind);

export interface Having {
  readonly offered: readonly Offered[];
  readonly signUps: readonly SignUp[];
  /** Moves counters from all free before the test begins. */
  readonly counts: Readonly<Record<string, Partial<SeatCounts>>>;
}

const CODES = 'K7M2QX P4R9TZ H3J8WB D5F6GN C2V4LM'.split(' ');

export const eventProgramme = (having: Having, city: CityProfile, personId: string) => {
  const signUps = new Map(having.signUps.map((one) => [one.id, one]));
  const counts = new Map(
    having.offered.map(({ date }) => [date.id, { ...allFree(date.seats), ...having.counts[date.id] } satisfies SeatCounts]),
  );
  const of = (dateId: string) => having.offered.find(({ date }) => date.id === dateId) ?? null;
  const countsOf = (dateId: string): SeatCounts => counts.get(dateId) ?? allFree({ kind: 'unlimited' });
  const mine = () => [...signUps.values()].filter((one) => one.personId === personId);

  const own = (signUp: SignUp, place: number | null = null): OwnSignUp | null => {
    const found = of(signUp.dateId);
    if (found === null) return null;
    const { partyMost, age, bring } = found.event;
    return {
      signUpId: signUp.id,
      code: signUp.code,
      state: signUp.state,
      party: signUp.party,
      guardian: signUp.guardian.kind,
      date: found.date,
      partyMost,
      age,
      bring,
      place: place ?? (signUp.state.name === 'waiting' ? signUp.state.ticket - countsOf(signUp.dateId).left : null),
      why: signUp.state.name === 'waiting' ? 'none-free' : null,
      guardianToken: signUp.guardian.kind === 'asked' ? `token-${signUp.id}` : null,
    };
  };

  const look = (query: EventQuery, now: string): EventFound => {
    switch (query.kind) {
      case 'event-dates': {
        const { asked } = query;
        const dates = having.offered
          .map(({ date }) => summaryOf(date))
          .filter(
            ({ state, startsAt, venue }) =>
              state !== 'draft' &&
              startsAt >= asked.from &&
              startsAt <= asked.to &&
              (asked.subarea === null || venue.subarea === asked.subarea),
          )
          .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
        return { kind: query.kind, dates: matchingDates(dates, asked, { now, timeZone: city.timeZone }) };
      }
      case 'event-date': {
        const found = of(query.dateId);
        if (found === null || found.date.state.name === 'draft') return { kind: query.kind, told: null };
        const already = mine().find(({ dateId, state }) => dateId === query.dateId && state.name !== 'ended');
        return { kind: query.kind, told: { ...found, counts: countsOf(query.dateId), mine: already?.id ?? null } };
      }
      case 'my-sign-ups': {
        const ahead = mine()
          .filter(({ state }) => state.name !== 'ended')
          .flatMap((one) => own(one) ?? [])
          .filter(({ date }) => isAhead(date, now));
        return { kind: query.kind, signUps: ahead.toSorted((a, b) => (a.date.startsAt < b.date.startsAt ? -1 : 1)) };
      }
      case 'sign-up': {
        const found = mine().find(({ id }) => id === query.signUpId);
        return { kind: query.kind, signUp: found === undefined ? null : own(found) };
      }
      case 'guardian-request': {
        const signUp = signUps.get(query.signUpId);
        const date = signUp === undefined ? undefined : of(signUp.dateId)?.date;
        if (signUp === undefined || date === undefined) return { kind: query.kind, request: null };
        const open = signUp.guardian.kind === 'asked' && signUp.state.name !== 'ended';
        return { kind: query.kind, request: { signUpId: signUp.id, date, children: signUp.party.children.length, open } };
      }
      case 'open-consultations':
        return {
          kind: query.kind,
          consultations: having.offered.flatMap(({ date, event }) =>
            event.consultation === null || event.consultation.until < now.slice(0, 10)
              ? []
              : [{ dateId: date.id, title: event.title, ...event.consultation }],
          ),
        };
    }
  };

  /** Keeps what was decided, as the transaction would. */
  const kept = (dateId: string, decision: SignUpDecision | SignUpRefusal): SignUpDecision | SignUpRefusal => {
    if (decision.kind === 'refused') return decision;
    const before: Record<string, number> = { ...countsOf(dateId) };
    for (const { counter, delta } of decision.guards) before[counter] = (before[counter] ?? 0) + delta;
    counts.set(dateId, { ...countsOf(dateId), ...before });
    signUps.set(decision.signUp.id, decision.signUp);
    return decision;
  };

  const carryOut = (command: EventCommand, now: string): EventDone | Refused => {
    const base = { at: now, by: 'resident' };
    const { guardianHours, webHoldShare } = city.events;
    const found = command.kind === 'sign-up' ? of(command.dateId) : null;
    if (command.kind === 'sign-up') {
      if (found === null) return { kind: 'refused', code: 'date.not-found' };
      const id = `sup_${signUps.size + 1}`;
      const counted = countsOf(command.dateId);
      const decision = kept(
        command.dateId,
        decideSignUp(null, {
          ...base,
          kind: 'SignUp',
          date: found.date,
          counts: counted,
          id,
          code: CODES[signUps.size % CODES.length] ?? 'K7M2QX',
          ticket: counted.waiting + counted.left + 1,
          terms: found.event,
          party: command.party,
          name: command.name,
          contact: { kind: 'chat', conversationId: 'messenger:1' },
          personId,
          language: command.language,
          channel: 'chat',
          answers: command.answers,
          paperConsent: false,
          already: mine().some(({ dateId, state }) => dateId === command.dateId && state.name !== 'ended'),
          guardianHours,
          codeMinutes: null,
          webHoldShare,
        }),
      );
      if (decision.kind === 'refused') return decision;
      const told = own(decision.signUp);
      return told === null ? { kind: 'refused', code: 'date.not-found' } : { kind: 'signed-up', signUp: told };
    }
    const before = signUps.get(command.signUpId);
    const date = before === undefined ? undefined : of(before.dateId);
    if (before === undefined || date == null) return { kind: 'refused', code: 'sign-up.not-found' };
    if (command.kind !== 'agree-as-guardian' && before.personId !== personId)
      return { kind: 'refused', code: 'sign-up.not-found' };
    const situation = { date: date.date, counts: countsOf(before.dateId) };
    const asked: SignUpCommand =
      command.kind === 'change-party'
        ? { ...base, ...situation, kind: 'ChangeParty', party: command.party, terms: date.event, guardianHours }
        : command.kind === 'cancel-sign-up'
          ? { ...base, kind: 'Cancel', date: date.date }
          : command.kind === 'answer-offer'
            ? command.accepts
              ? { ...base, kind: 'Accept', date: date.date, guardianHours }
              : { ...base, kind: 'Decline', date: date.date }
            : command.kind === 'agree-as-guardian'
              ? { ...base, kind: 'AgreeAsGuardian', how: 'chat', name: command.name, date: date.date }
              : { ...base, kind: 'SayHowItWas', mood: command.mood, words: command.words };
    const decision = kept(before.dateId, decideSignUp(before, asked));
    if (decision.kind === 'refused') return decision;
    const told = own(decision.signUp);
    if (told === null) return { kind: 'refused', code: 'date.not-found' };
    switch (command.kind) {
      case 'change-party':
        return { kind: 'party-changed', signUp: told };
      case 'cancel-sign-up':
        return { kind: 'sign-up-cancelled', date: date.date };
      case 'answer-offer':
        return { kind: 'offer-answered', accepts: command.accepts, signUp: told };
      case 'agree-as-guardian':
        return { kind: 'guardian-agreed', date: date.date };
      case 'say-how-it-was':
        return { kind: 'told-how-it-was' };
    }
  };

  return { look, carryOut, signUps, counts };
};

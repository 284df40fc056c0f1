/** What residents do about seats in the chat. Another person's sign-up is as if it did not exist; a guardian has been handed its id. */
import type { EventCommand, EventDone, OwnSignUp } from '../../bot/engine/event-turn.ts';
import type { Command, Refused } from '../../bot/engine/turn.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import type { SignUpCommand, SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import { signUpFor } from '../../shared/events/sign-up-for.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readEvent } from '../../shared/events/store-dates.ts';
import { carryOutSignUp, readSituation, signUpById } from '../../shared/events/store-sign-ups.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import { isOf, ownSignUp } from './own-sign-up.ts';

const COMMANDS = [
  'sign-up',
  'change-party',
  'cancel-sign-up',
  'answer-offer',
  'agree-as-guardian',
  'say-how-it-was',
] as const satisfies readonly EventCommand['kind'][];

export const isSeatCommand = (command: Command): command is EventCommand => COMMANDS.some((kind) => kind === command.kind);

const refused = (code: SignUpRefusal['code']): Refused => ({ kind: 'refused', code });

const told = async (
  work: Work,
  signUp: SignUp,
  place: number | null,
  done: (own: OwnSignUp) => EventDone,
): Promise<EventDone | Refused> => {
  const own = await ownSignUp(work, signUp, { place });
  return own === null ? refused('date.not-found') : done(own);
};

export const carryOutSeat = async (
  work: Work,
  conversation: Conversation,
  command: EventCommand,
): Promise<EventDone | Refused> => {
  if (command.kind === 'sign-up') return signUp(work, conversation, command);
  const before = await signUpById(work.table, command.signUpId);
  if (before === null) return refused('sign-up.not-found');
  if (command.kind !== 'agree-as-guardian' && !isOf(before, conversation)) return refused('sign-up.not-found');
  return act(work, before, command);
};

const signUp = async (
  work: Work,
  { personId, joined, id: conversationId }: Conversation,
  { dateId, party, name, answers, language }: Extract<EventCommand, { kind: 'sign-up' }>,
): Promise<EventDone | Refused> => {
  const made = await signUpFor(work, {
    dateId,
    party,
    name,
    answers,
    language,
    personId,
    alsoKnownAs: joined.map((other) => other.personId),
    contact: { kind: 'chat', conversationId },
    channel: 'chat',
    paperConsent: false,
  });
  if ('kind' in made) return made;
  return told(work, made.decision.signUp, made.place, (own) => ({ kind: 'signed-up', signUp: own }));
};

const act = async (
  work: Work,
  before: SignUp,
  command: Exclude<EventCommand, { kind: 'sign-up' }>,
): Promise<EventDone | Refused> => {
  const situation = await readSituation(work.table, before.dateId);
  const event = situation === null ? null : await readEvent(work.table, before.eventId);
  if (situation === null || event === null) return refused('date.not-found');
  const { date } = situation;
  const { guardianHours } = work.city.events;
  const base = causeOf(work);
  const decide = (asked: SignUpCommand) => carryOutSignUp(work, date, before, asked);
  switch (command.kind) {
    case 'change-party': {
      const decision = decide({ ...base, ...situation, kind: 'ChangeParty', party: command.party, terms: event, guardianHours });
      if (decision.kind === 'refused') return decision;
      return told(work, decision.signUp, null, (own) => ({ kind: 'party-changed', signUp: own }));
    }
    case 'cancel-sign-up': {
      const decision = decide({ ...base, kind: 'Cancel', date });
      return decision.kind === 'refused' ? decision : { kind: 'sign-up-cancelled', date };
    }
    case 'answer-offer': {
      const { accepts } = command;
      const decision = decide(accepts ? { ...base, kind: 'Accept', date, guardianHours } : { ...base, kind: 'Decline', date });
      if (decision.kind === 'refused') return decision;
      return told(work, decision.signUp, null, (own) => ({ kind: 'offer-answered', accepts, signUp: own }));
    }
    case 'agree-as-guardian': {
      const decision = decide({ ...base, kind: 'AgreeAsGuardian', how: 'chat', name: command.name, date });
      return decision.kind === 'refused' ? decision : { kind: 'guardian-agreed', date };
    }
    case 'say-how-it-was': {
      const { mood, words } = command;
      const decision = decide({ ...base, kind: 'SayHowItWas', mood, words });
      return decision.kind === 'refused' ? decision : { kind: 'told-how-it-was' };
    }
  }
};

/** What every decision about a sign-up is made of. Pure. */
import type { CounterGuard } from '../platform/counter-guard.ts';
import { addSeconds } from '../platform/time.ts';
import { type EventDate, lastCallOf } from './model.ts';
import { capacityOf, giveBack } from './seats.ts';
import type { SignUpCommand, SignUpDecision, SignUpRefusal } from './sign-up-commands.ts';
import { type Party, peopleIn, type SignUp, type SignUpState } from './sign-up-model.ts';

export type CommandOf<Kind extends SignUpCommand['kind']> = Extract<SignUpCommand, { kind: Kind }>;
export type Decided = SignUpDecision | SignUpRefusal;

export const refuse = (code: SignUpRefusal['code']): SignUpRefusal => ({ kind: 'refused', code });

export const earlier = (a: string, b: string): string => (a < b ? a : b);

export const holdsSeats = ({ name }: SignUpState): boolean => name === 'seated' || name === 'held' || name === 'offered';
export const waitsForCode = ({ state }: SignUp): boolean => state.name === 'held' && state.why === 'web-code';

/** Counters when a sign-up gives up what it has. */
const release = ({ state, party }: SignUp, { seats }: Pick<EventDate, 'seats'>): readonly CounterGuard[] => [
  ...(holdsSeats(state) ? giveBack(seats, party) : []),
  ...(state.name === 'waiting' ? [LEAVES, ONE_MORE_LEFT] : []),
];
export const LEAVES: CounterGuard = { counter: 'waiting', delta: -1 };
export const ONE_MORE_LEFT: CounterGuard = { counter: 'left', delta: 1 };

export const unheld = (signUp: SignUp, { seats }: Pick<EventDate, 'seats'>): readonly CounterGuard[] =>
  waitsForCode(signUp) && seats.kind !== 'unlimited' ? [{ counter: 'webHeld', delta: -peopleIn(signUp.party) }] : [];

/** Children without an adult need a guardian's word; an adult who comes along gives it by coming. What was agreed or asked before stands. */
export const guardianOf = (party: Party, at: string, before: SignUp['guardian'] | null = null): SignUp['guardian'] => {
  if (before?.kind === 'agreed') return before;
  if (party.adults === 0) return before?.kind === 'asked' ? before : { kind: 'asked', at };
  return { kind: party.children.length > 0 ? 'in-party' : 'not-needed' };
};

export const wrongParty = (
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

/** Where a sign-up stands once it has its seats: with them, or until a guardian agrees. Null = a guardian could not agree in time any more. */
export const withSeats = (
  signUp: Pick<SignUp, 'guardian'>,
  date: EventDate,
  at: string,
  guardianHours: number,
): SignUpState | null => {
  if (signUp.guardian.kind !== 'asked') return { name: 'seated', since: at };
  const until = earlier(addSeconds(at, guardianHours * 3600), lastCallOf(date));
  return until <= at ? null : { name: 'held', since: at, why: 'guardian', until };
};

export const next = (
  before: SignUp,
  changed: Partial<SignUp>,
  {
    entry,
    guards = [],
    facts = [],
  }: { entry: SignUpDecision['entry']; guards?: readonly CounterGuard[]; facts?: SignUpDecision['facts'] },
): SignUpDecision => ({ kind: 'decided', signUp: { ...before, ...changed, version: before.version + 1 }, guards, facts, entry });

export const end = (
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

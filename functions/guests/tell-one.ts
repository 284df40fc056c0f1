/** What happens to one sign-up is told to its guest, if it is still so. */
import type { GuestNews } from '../../bot/flows/guest-news.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate } from '../../shared/events/store-dates.ts';
import { toldOf } from '../../shared/events/store-notices.ts';
import { guardianToken, placeOf, readSignUp, webCode } from '../../shared/events/store-sign-ups.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { HeardFact } from '../edge/consume-facts.ts';
import { sayToGuest } from './say-to-guest.ts';

export const tellOne = async (work: Work, fact: HeardFact): Promise<void> => {
  const { aggregateId: id, version, refs } = fact;
  const dateId = refs.dateId ?? '';
  const [date, signUp] = await Promise.all([readDate(work.table, dateId), readSignUp(work.table, dateId, id)]);
  if (date === null || signUp === null) return;
  const news = await newsOf(work, fact, signUp);
  // Digits that a web guest asked for again are another telling of the same version.
  const run = refs.sending === undefined ? String(version) : `${version}.${refs.sending}`;
  if (news === null || (await toldOf(work.table, { notice: news.kind, run }, dateId, [id])).has(id)) return;
  await sayToGuest(work, { date, signUp, news, run, awaited: isAwaited(fact, signUp) });
};

/** A code, a confirmation, and whom a guardian has to hear from: waited for on the spot, on the web as at a streetworker's side. */
const isAwaited = ({ type }: HeardFact, { by }: SignUp): boolean =>
  type === 'CodeAsked' || type === 'CodeEntered' || type === 'SignedUp' || (type === 'GuardianAsked' && by !== 'chat');

/** In a chat the automat has just said it, with the link; staff, the web and a later change have not. */
const saidInTheChat = ({ refs }: HeardFact, { contact }: SignUp): boolean =>
  contact.kind === 'chat' && refs.by === 'resident' && refs.what !== 'changed';

const newsOf = async (work: Work, fact: HeardFact, signUp: SignUp): Promise<GuestNews | null> => {
  const { state, guardian, codeBy } = signUp;
  switch (fact.type) {
    case 'SeatOffered':
      return state.name === 'offered' ? { kind: 'offer', until: state.until } : null;
    case 'SignUpLapsed':
      return state.name === 'ended' && isLapse(state.why) ? { kind: 'lapsed', why: state.why } : null;
    case 'GuardianAsked':
      if (guardian.kind !== 'asked' || state.name === 'ended' || saidInTheChat(fact, signUp)) return null;
      return {
        kind: 'guardian',
        until: state.name === 'held' ? state.until : null,
        token: await guardianToken(work.table, signUp),
      };
    case 'GuardianAgreed':
      return guardian.kind === 'agreed' && state.name !== 'ended' ? { kind: 'guardian-agreed', standing: state.name } : null;
    case 'CodeAsked':
      return codeBy === null || state.name === 'ended'
        ? null
        : { kind: 'code', digits: await webCode(work.table, signUp), until: codeBy };
    case 'SignedUp':
      // The chat and the page have just said it; whom staff signed up has nothing in their hands yet.
      if (signUp.by !== 'staff' || signUp.contact.kind === 'none') return null;
      return confirmed(work, signUp);
    case 'CodeEntered':
      return confirmed(work, signUp);
    default:
      return null;
  }
};

const confirmed = async (work: Work, signUp: SignUp): Promise<GuestNews | null> => {
  const { state } = signUp;
  // Who needs a guardian is asked for one, whom a seat is offered is asked for an answer: that says all the rest.
  if (state.name !== 'seated' && state.name !== 'waiting') return null;
  return { kind: 'confirmed', standing: state.name, place: await placeOf(work.table, signUp) };
};

const LAPSES = ['offer-expired', 'guardian-expired', 'web-code-expired'] as const;
const isLapse = (why: string): why is (typeof LAPSES)[number] => LAPSES.some((lapse) => lapse === why);

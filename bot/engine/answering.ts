/** Whom a message is for: a button's flow, the open question, a question of the resident's own, or a new matter. */
import { leavesContact } from '../flows/contact/flow.ts';
import { isEventMatter } from '../flows/events/matter.ts';
import { asksOfGrants } from '../flows/grants/asks.ts';
import { isIdea } from '../flows/grants/idea-words.ts';
import { asksOwnOffer } from '../flows/grants/own-offer.ts';
import { asksHowLong } from '../flows/how-long.ts';
import { flowNamed } from '../flows/index.ts';
import { OwnIssueDraftSchema } from '../flows/own-issue/filed-draft.ts';
import { isReceipt } from '../flows/receipts/said.ts';
import { wantsToSendPhoto } from '../flows/send-photo.ts';
import type { Input } from './flow.ts';
import { ABOUT_LAST_ISSUE, isWithdrawal } from './hearing.ts';
import { digression, isOfEvents, pressed, questionBeside, route } from './route.ts';
import { enter, type Followed, follow, type Run, resumed } from './run.ts';
import { isOpen, type Session, standingAt } from './session.ts';
import { sureCategory } from './sure.ts';

/** Finds out whom a message is for, and lets them hear it. */
export const hear = async (run: Run, input: Input, languageAsked: boolean, session: Session): Promise<Session> => {
  if (languageAsked) return enter(run, 'language-set', input, session);
  if (input.payload !== null) return press(run, input.payload, input, session);
  if (input.attachments.some(({ kind }) => kind === 'audio')) return enter(run, 'voice', input, session);
  return isOpen(session.position) ? answer(run, input, session) : converse(run, input, session);
};

/** A button, or words that stand for one. */
const press = async (run: Run, payload: string, input: Input, session: Session): Promise<Session> => {
  const standing = standingAt(session.position);
  const offered = standing?.ask(run.scene).quickReplies.some((option) => option.payload === payload) ?? false;
  if (payload === 'cancel') return cancel(run, input, session);
  if (payload === 'resume') return isOpen(session.position) ? session : goOn(run, input, session);
  if (payload === 'back') return back(run, input, session);
  const meaning = pressed(payload);
  if (
    standing !== null &&
    (standing.owns.includes(payload) || (offered && meaning.kind === 'answer') || ownsIssue(payload, offered))
  ) {
    const followed = await hearAt(run, input, session);
    if (!followed.passed) return followed.session;
  }
  if (meaning.kind === 'entry') {
    const same = meaning.flow === 'report' && session.position?.flow === 'report';
    if (meaning.flow === 'report' && !same && !isOpen(session.position) && session.suspended?.flow === 'report')
      return resumed(run, session);
    return same ? session : enter(run, meaning.flow, input, session);
  }
  if (ABOUT_LAST_ISSUE.includes(payload)) return enter(run, 'own-issue', input, session);
  return payload.startsWith('dup:')
    ? enter(run, 'own-issue', { ...input, payload: `follow:${payload.slice(4)}` }, session)
    : enter(run, 'stale-answer', input, session);
};

/** Options that carry the id of an issue or date are the standing step's own while they are shown. */
const ownsIssue = (payload: string, offered: boolean): boolean =>
  offered && /^(add|change|withdraw|confirm|data|solved|unsolved|date|join):/.test(payload);

/** Flows whose questions no number or address answers. */
const LEAVES_ROOM = ['report', 'join'];

/** A message while a question is open: the answer, a question of the resident's own, or both. */
const answer = async (run: Run, input: Input, session: Session): Promise<Session> => {
  const standing = standingAt(session.position);
  if (standing === null) return converse(run, input, session);
  if (session.position?.flow === 'report' && wantsToSendPhoto(input)) return enter(run, 'send-photo', input, session);
  if (session.position?.flow === 'report' && asksHowLong(input)) return enter(run, 'how-long', input, session);
  if (session.position?.flow === 'idea' && asksOfGrants(input)) return enter(run, 'grants', input, session);
  const claimed = standing.claims(input, run.scene);
  if (!claimed && LEAVES_ROOM.includes(session.position?.flow ?? '') && leavesContact(input))
    return enter(run, 'contact', input, session);
  const aside = claimed ? besideAnswer(input, session) : input.answer === null ? asideOf(run, input, standing.choice) : null;
  // "Jednak nie dam rady" while signing up: that sign-up, there is no seat yet.
  if (!claimed && aside === 'my-events' && session.position?.flow === 'join') return cancel(run, input, session);
  if (!claimed && aside !== null) return enter(run, aside, input, session);
  const followed = await hearAt(run, input, session);
  if (followed.passed) return begin(run, input, session);
  return aside === null ? followed.session : enter(run, aside, input, followed.session);
};

/** "Ja i córka 7 lat" answers how many come; that it sounds like signing up says nothing more. */
const besideAnswer = (input: Input, { position }: Session): string | null => {
  // What an idea is for may sound like anything.
  if (isOfEvents(position?.flow) || position?.flow === 'idea') return null;
  const beside = questionBeside(input);
  // "Jednak nie dziura, tylko studzienka" corrects a report, it calls no seat off.
  return beside === 'my-events' && position?.flow === 'report' ? null : beside;
};

const asideOf = (run: Run, input: Input, choice: boolean): string | null => {
  const aside = digression(input, choice);
  return aside !== null && isEventMatter(input, run.scene.city) ? 'events' : aside;
};

/** A message while nothing is open; what rests may still be meant. */
const converse = async (run: Run, input: Input, session: Session): Promise<Session> => {
  if (isReceipt(input)) return enter(run, 'receipt', input, session);
  if (isIdea(input)) return enter(run, 'idea', input, session);
  if (asksOwnOffer(input)) return enter(run, 'own-offer', input, session);
  const followed = await hearAt(run, input, session);
  return followed.passed ? begin(run, input, followed.session) : followed.session;
};

const begin = async (run: Run, input: Input, session: Session): Promise<Session> => {
  if (
    input.understood !== null &&
    input.answer !== null &&
    sureCategory(input.understood) === null &&
    input.understood.place === null
  ) {
    return enter(run, 'menu', input, session);
  }
  if (wantsToSendPhoto(input)) return enter(run, 'send-photo', input, session);
  const filed = filedIssue(session);
  if (filed !== null && asksHowLong(input)) return enter(run, 'status', { ...input, payload: `issue:${filed}` }, session);
  if (isEventMatter(input, run.scene.city)) return enter(run, 'events', input, session);
  let heard = session;
  for (const name of route(input, run.scene.city)) {
    const waiting = name === 'report' && heard.suspended?.flow === 'report' ? await resumed(run, heard) : null;
    heard = waiting === null ? await enter(run, name, input, heard) : await answerReport(run, input, waiting);
  }
  return heard;
};

/** Number of the report that the conversation rests at: "a ile to potrwa?" is about that. */
const filedIssue = ({ position }: Session): string | null => {
  const draft = position?.flow === 'own-issue' ? OwnIssueDraftSchema.safeParse(position.draft) : null;
  return draft?.success === true ? draft.data.number : null;
};

/** Words that tell of a problem while a report waits, interrupted, are for that report. */
const answerReport = async (run: Run, input: Input, session: Session): Promise<Session> =>
  (await hearAt(run, input, session)).session;

const hearAt = async (run: Run, input: Input, session: Session): Promise<Followed> => {
  const standing = standingAt(session.position);
  const flow = session.position === null ? null : flowNamed(session.position.flow);
  if (standing === null || flow === null) return { session, passed: true };
  return follow(run, flow, standing.hear(input, run.scene), session);
};

const cancel = async (run: Run, input: Input, session: Session): Promise<Session> => {
  const target =
    isOpen(session.position) || !isOpen(session.suspended)
      ? session
      : { ...session, position: session.suspended, suspended: session.position };
  const standing = standingAt(target.position);
  const flow = target.position === null ? null : flowNamed(target.position.flow);
  const anything = isOpen(target.position) || target.position?.flow === 'own-issue';
  if (standing === null || flow === null || !anything) {
    const seat = isOfSeats(input);
    return enter(run, seat ? 'my-events' : 'nothing-to-cancel', seat ? { ...input, payload: null } : input, session);
  }
  return (await follow(run, flow, standing.cancel(run.scene), target)).session;
};

/** "Odwołuję" is said of a visit; "wycofuję" of a report. */
const isOfSeats = ({ text, understood }: Input): boolean => {
  if (understood === null) return false;
  const { intent, otherIntents } = understood;
  return (intent === 'event_cancel' || otherIntents[0] === 'event_cancel') && !isWithdrawal(text ?? '');
};

const goOn = async (run: Run, input: Input, session: Session): Promise<Session> =>
  isOpen(session.suspended) ? resumed(run, session) : enter(run, 'menu', input, session);

const back = async (run: Run, input: Input, session: Session): Promise<Session> => {
  if (!isOpen(session.position)) return goOn(run, input, session);
  const standing = standingAt(session.position);
  const flow = session.position === null ? null : flowNamed(session.position.flow);
  const move = standing?.back(run.scene) ?? null;
  return flow === null || move === null
    ? enter(run, 'first-step', input, session)
    : (await follow(run, flow, move, session)).session;
};

/** One guest is told one thing: message, place in the delivery report and what it asks, in the transaction of the fact. */
import { askedOfGuest, type GuestNews, tellGuest } from '../../bot/flows/guest-news.ts';
import type { Conversation, Message, Purpose } from '../../shared/conversations/model.ts';
import { putConversation } from '../../shared/conversations/store.ts';
import type { EventDate } from '../../shared/events/model.ts';
import type { Notice } from '../../shared/events/notice-model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { putNotice } from '../../shared/events/store-notices.ts';
import { environment } from '../../shared/platform/environment.ts';
import type { Work } from '../../shared/platform/work.ts';
import { tell } from '../turn/tell.ts';
import { guestConversation } from './guest-conversation.ts';

export interface Telling {
  readonly date: EventDate;
  readonly signUp: SignUp;
  readonly news: GuestNews;
  /** Which of its kind. */
  readonly run: Notice['run'];
  /** The guest has just done something and waits for this: it goes at once, also at night. */
  readonly awaited?: boolean;
}

export const sayToGuest = async (work: Work, { date, signUp, news, run, awaited = false }: Telling): Promise<void> => {
  const about = { dateId: date.id, signUpId: signUp.id, notice: news.kind, run };
  const found = await guestConversation(work, signUp);
  // Nobody to tell any more: the report says so.
  if (found === null) return putNotice(work, about, { id: 'none', conversationId: 'none' });
  const { before } = found;
  // Who has no chat speaks through the web: what they did there counts as their last word.
  const now = awaited && before.channel === 'web' ? { ...found.now, lastResidentAt: work.now } : found.now;
  const { line, letter } = tellGuest(news, {
    date,
    signUp,
    language: now.language,
    timeZone: work.city.timeZone,
    publicUrl: environment('publicUrl'),
  });
  const message = tell(work, now, line, {
    purpose: PURPOSES[news.kind],
    about,
    letter,
    ...notAfter(news, date, work.now),
  });
  putNotice(work, about, message);
  const asked = askedThen(now.asked, news, signUp, message);
  if (now !== before || asked !== before.asked || before.version === 0) putConversation(work.writes, before, { ...now, asked });
};

/** What must reach a guest, whoever has to call them: an answer is needed, or they would come in vain. */
const PURPOSES: Readonly<Record<GuestNews['kind'], Purpose>> = {
  offer: 'question',
  guardian: 'question',
  moved: 'final',
  cancelled: 'final',
  lapsed: 'news',
  'guardian-agreed': 'news',
  code: 'news',
  confirmed: 'news',
  'day-before': 'news',
  'two-hours': 'news',
  'waiting-closed': 'news',
  'how-was-it': 'news',
};

/** Until when it is worth saying: until the seat is gone, or the event begins. */
const notAfter = (news: GuestNews, { startsAt, endsAt }: EventDate, now: string): { notAfter?: string } => {
  switch (news.kind) {
    case 'offer':
    case 'code':
      return { notAfter: news.until };
    case 'guardian':
      return { notAfter: news.until ?? startsAt };
    case 'how-was-it':
      return {};
    default:
      // What changes while it is under way is worth hearing until its end.
      return { notAfter: startsAt > now ? startsAt : endsAt };
  }
};

/** The newest question counts; how it was is not worth another question's place. An offer that is over asks nothing any more. */
const askedThen = (before: Conversation['asked'], news: GuestNews, signUp: SignUp, message: Message): Conversation['asked'] => {
  const asked = askedOfGuest(news, signUp, message);
  if (asked !== null) return asked.kind === 'how-was-it' && before !== null ? before : asked;
  const stale = before?.kind === 'seat-offered' && before.signUpId === signUp.id && signUp.state.name !== 'offered';
  return stale ? null : before;
};

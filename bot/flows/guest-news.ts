/** What guests of an event are told outside a turn, as a line for the chat and a letter for SMS and mail. Pure. */
import type { Language } from '../../shared/city/profile.ts';
import type { Conversation, Letter, Line, Message } from '../../shared/conversations/model.ts';
import { addressesOf, EVENT_PAYLOADS } from '../../shared/events/addresses.ts';
import type { EventDate, Text, Venue } from '../../shared/events/model.ts';
import { peopleIn, type SignUp } from '../../shared/events/sign-up-model.ts';
import { clip, line, type Option } from '../engine/lines.ts';
import { guestPhrases } from '../phrases/guests/index.ts';
import type { GuestPhrases, Occasion, Standing, Told } from '../phrases/guests/phrases.ts';
import { momentOf } from '../phrases/guests/when.ts';

/** What happened. Times are UTC ISO 8601; words of staff are told as they wrote them. */
export type GuestNews =
  | { readonly kind: 'offer'; readonly until: string }
  | { readonly kind: 'lapsed'; readonly why: 'offer-expired' | 'guardian-expired' | 'web-code-expired' }
  /** `token`: the secret part of the guardian's link. `until` null = no seat waits for it. */
  | { readonly kind: 'guardian'; readonly until: string | null; readonly token: string }
  | { readonly kind: 'guardian-agreed'; readonly standing: Standing }
  | { readonly kind: 'code'; readonly digits: string; readonly until: string }
  /** `place` on the waiting list; null = does not wait, or unknown. */
  | { readonly kind: 'confirmed'; readonly standing: Extract<Standing, 'seated' | 'waiting'>; readonly place: number | null }
  | {
      readonly kind: 'moved';
      readonly from: string;
      readonly fromVenue: string | null;
      readonly reason: string | null;
      readonly standing: Standing;
    }
  | { readonly kind: 'cancelled'; readonly reason: string; readonly waited: boolean }
  /** `token`: a guardian has not agreed yet. */
  | { readonly kind: 'day-before'; readonly bring: Text | null; readonly token: string | null }
  | { readonly kind: 'two-hours' }
  | { readonly kind: 'waiting-closed' }
  | { readonly kind: 'how-was-it' };

export interface GuestScene {
  readonly date: EventDate;
  readonly signUp: SignUp;
  readonly language: Language;
  readonly timeZone: string;
  /** Origin of the public pages. */
  readonly publicUrl: string;
}

export interface GuestTelling {
  readonly line: Line;
  readonly letter: Letter;
}

export const tellGuest = (news: GuestNews, scene: GuestScene): GuestTelling => {
  const words = guestPhrases(scene.language);
  const occasion = occasionOf(scene, words);
  const { chat, mail, sms, subject } = wordsOf(news, scene, words, occasion);
  const { text, quickReplies, buttons } = line(chat, optionsOf(news, scene, words));
  const end = endOf(news, words, occasion);
  return {
    line: { text, quickReplies, buttons },
    letter: {
      sms,
      subject: clip(subject, MOST_SUBJECT),
      mail: [mail, ...(end === null ? [] : [end]), words.mail.foot].join('\n\n'),
    },
  };
};

/** What the telling asks, kept on the conversation until the resident next writes; null = nothing. */
export const askedOfGuest = (
  { kind }: GuestNews,
  { id: signUpId, dateId }: Pick<SignUp, 'id' | 'dateId'>,
  { at, id: messageId }: Pick<Message, 'at' | 'id'>,
): Conversation['asked'] => {
  if (kind === 'offer') return { kind: 'seat-offered', signUpId, dateId, at, messageId };
  return kind === 'how-was-it' ? { kind: 'how-was-it', signUpId, dateId, at, messageId } : null;
};

/** Characters: words of staff may be long, and a telling has to stay one message. */
const MOST_TITLE = 120;
const MOST_BRIEF = 34;
const MOST_PLACE = 330;
const MOST_WORDS = 500;
/** Beside up to fourteen sittings. */
const MOST_REASON = 250;
const MOST_SUBJECT = 150;

const placeOf = ({ name, street, houseNumber }: Pick<Venue, 'name' | 'street' | 'houseNumber'>): string =>
  [name, [street, houseNumber].filter((part) => part !== null).join(' ')].filter((part) => part !== '').join(', ');

const occasionOf = ({ date, signUp, language, timeZone, publicUrl }: GuestScene, words: GuestPhrases): Occasion => {
  const title = date.title[language] ?? date.title.pl;
  const marked = (most: number) => (date.example ? `${clip(title, most)} ${words.example}` : clip(title, most));
  const addresses = addressesOf(publicUrl);
  return {
    title: marked(MOST_TITLE),
    brief: marked(MOST_BRIEF),
    start: momentOf(language, date.startsAt, timeZone),
    place: clip(placeOf(date.venue), MOST_PLACE),
    where: clip(date.venue.name, MOST_BRIEF),
    way: date.venue.directions === null ? null : clip(date.venue.directions, MOST_WORDS),
    people: peopleIn(signUp.party),
    code: signUp.code,
    page: addresses.date(date.id),
    mine: addresses.signUp(signUp.code),
    calendar: addresses.signUpCalendar(signUp.code),
  };
};

type Said = Readonly<Record<'chat' | 'mail' | 'sms' | 'subject', string>>;

/** A telling with what it has to know. */
const saying =
  (occasion: Occasion) =>
  <More>(told: Told<More>, more: More): Said => ({
    chat: told.chat(occasion, more),
    mail: (told.mail ?? told.chat)(occasion, more),
    sms: told.sms(occasion, more),
    subject: told.subject(occasion, more),
  });

const LAPSED = {
  'offer-expired': 'offerLapsed',
  'guardian-expired': 'guardianLapsed',
  'web-code-expired': 'codeLapsed',
} as const;

const wordsOf = (
  news: GuestNews,
  { date, signUp, language, timeZone, publicUrl }: GuestScene,
  words: GuestPhrases,
  occasion: Occasion,
): Said => {
  const say = saying(occasion);
  const moment = (at: string) => momentOf(language, at, timeZone);
  const addresses = addressesOf(publicUrl);
  switch (news.kind) {
    case 'offer':
      return say(words.offer, { until: moment(news.until) });
    case 'lapsed':
      return say(words[LAPSED[news.why]], {});
    case 'guardian':
      return say(words.guardian, {
        until: news.until === null ? null : moment(news.until),
        link: addresses.guardian(news.token),
      });
    case 'guardian-agreed':
      return say(words.guardianAgreed, news);
    case 'code':
      return say(words.code, { digits: news.digits, until: moment(news.until), link: addresses.enterCode(signUp.id) });
    case 'confirmed':
      return say(words.confirmed, news);
    case 'moved':
      return say(words.moved, {
        from: news.from === date.startsAt && news.fromVenue === null ? null : moment(news.from),
        sittings: date.sittings.map(({ startsAt, endsAt }) => ({ start: moment(startsAt), end: moment(endsAt) })),
        fromPlace: news.fromVenue === null ? null : clip(news.fromVenue, MOST_PLACE),
        reason: news.reason === null ? null : clip(news.reason, MOST_REASON),
        standing: news.standing,
      });
    case 'cancelled':
      return say(words.cancelled, { reason: clip(news.reason, MOST_WORDS), waited: news.waited });
    case 'day-before':
      return say(words.dayBefore, {
        bring: news.bring === null ? null : clip(news.bring[language] ?? news.bring.pl, MOST_WORDS),
        consent: news.token === null ? null : addresses.guardian(news.token),
      });
    case 'two-hours':
      return say(words.twoHours, {});
    case 'waiting-closed':
      return say(words.waitingClosed, {});
    case 'how-was-it':
      return say(words.howWasIt, {});
  }
};

const optionsOf = (news: GuestNews, { date, signUp: { id } }: GuestScene, { titles }: GuestPhrases): readonly Option[] => {
  const mine = { title: titles.mine, payload: EVENT_PAYLOADS.seat(id) };
  const cancel = { title: titles.cancel, payload: EVENT_PAYLOADS.cancel(id) };
  const again = { title: titles.again, payload: EVENT_PAYLOADS.join(date.id) };
  const others = { title: titles.others, payload: EVENT_PAYLOADS.events };
  switch (news.kind) {
    case 'offer':
      return [
        { title: titles.accept, payload: EVENT_PAYLOADS.accept(id) },
        { title: titles.decline, payload: EVENT_PAYLOADS.decline(id) },
      ];
    case 'lapsed':
      return [again, others];
    case 'cancelled':
      return [others];
    case 'waiting-closed':
      return [{ title: titles.look, payload: EVENT_PAYLOADS.date(date.id) }, others];
    case 'how-was-it':
      return [
        { title: titles.good, payload: EVENT_PAYLOADS.felt(id, 'good') },
        { title: titles.soSo, payload: EVENT_PAYLOADS.felt(id, 'so-so') },
        { title: titles.bad, payload: EVENT_PAYLOADS.felt(id, 'bad') },
      ];
    case 'guardian':
      return [{ title: titles.guardian, payload: EVENT_PAYLOADS.guardianAgrees(id) }, mine, cancel];
    case 'guardian-agreed':
    case 'code':
    case 'confirmed':
    case 'moved':
    case 'day-before':
    case 'two-hours':
      return [mine, cancel];
  }
};

/** Where one goes from a mail; null = the words say it. */
const endOf = ({ kind }: GuestNews, { mail }: GuestPhrases, { mine, page }: Occasion): string | null => {
  switch (kind) {
    case 'offer':
      return mail.answer(mine);
    case 'lapsed':
    case 'cancelled':
    case 'how-was-it':
      return mail.page(page);
    case 'code':
    case 'waiting-closed':
      return null;
    case 'guardian':
    case 'guardian-agreed':
    case 'confirmed':
    case 'moved':
    case 'day-before':
    case 'two-hours':
      return mail.mine(mine);
  }
};

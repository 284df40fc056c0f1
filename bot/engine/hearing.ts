/** A message as the flows hear it: typed titles, numbers and words become what the buttons send. */
import type { Language } from '../../shared/city/profile.ts';
import { EVENT_PAYLOADS } from '../../shared/events/addresses.ts';
import { chatsTyped } from '../flows/chats/said.ts';
import { emergencyIn } from '../flows/emergency.ts';
import { phrases } from '../phrases/index.ts';
import { LANGUAGES } from '../phrases/languages.ts';
import type { TypedWords } from '../phrases/phrases.ts';
import type { Input } from './flow.ts';
import { fold, foldedOnce, isOneOf } from './fold.ts';
import type { Option } from './lines.ts';
import { pressed } from './route.ts';
import type { Heard } from './turn.ts';

/** Polish "no" means yes, English "no" means no; in Ukrainian talk a Latin "no" may be either, so it is asked again. */
const NO: Readonly<Record<Language, Input['answer']>> = { pl: 'yes', en: 'no', uk: null };

export const inputOf = (heard: Heard, language: Language): Input => {
  const text = heard.text === null || heard.text.trim() === '' ? null : heard.text;
  const understood = text === null ? null : heard.understood;
  const answer = understood?.answer ?? null;
  const bareNo = text !== null && fold(text) === 'no';
  return { text, payload: heard.payload, attachments: heard.attachments, understood, answer: bareNo ? NO[language] : answer };
};

/** The payload that typed words stand for: an option shown (its title, its number, its beginning), else a word that always works. */
export const typedPayload = (input: Input, options: readonly Option[], choice: boolean, open: boolean): string | null => {
  const { text, understood } = input;
  if (text === null || input.attachments.length > 0 || emergencyIn(input) !== null) return null;
  return (
    optionTyped(text, options, choice) ??
    chatsTyped(text) ??
    globalWord(understood?.global ?? null, input) ??
    typedWord(text, open)
  );
};

const optionTyped = (text: string, options: readonly Option[], choice: boolean): string | null => {
  const said = fold(text);
  const exact = options.find(({ title }) => fold(title) === said);
  if (exact !== undefined) return exact.payload;
  if (!choice) return null;
  const number = /^\d{1,2}$/.exec(said);
  if (number !== null) {
    const meant = options[Number(number[0]) - 1]?.payload ?? null;
    // A house number that comes late; nothing is thrown away by a number alone.
    return meant === 'cancel' ? null : meant;
  }
  const beginnings = said.length < 4 ? [] : options.filter(({ title }) => fold(title).startsWith(said));
  return beginnings.length === 1 ? (beginnings[0]?.payload ?? null) : null;
};

type Global = NonNullable<NonNullable<Input['understood']>['global']>;
const GLOBALS: Readonly<Record<Global, string>> = {
  cancel: 'cancel',
  stop: 'cancel',
  back: 'back',
  help: 'help',
  human: 'human',
  language: 'language',
};

/** A message that is nothing but a word that works at every step. */
const globalWord = (global: Global | null, { understood }: Input): string | null =>
  global === null || (understood?.wantsLanguage ?? null) !== null ? null : GLOBALS[global];

/** "Wycofaj" and the like, in any of the languages. */
export const isWithdrawal = (text: string): boolean =>
  LANGUAGES.some((language) => isOneOf(text, phrases(language).typed.withdraw));

/** In any of the languages: people mix them. */
const typedWord = (text: string, open: boolean): string | null => {
  // Folded once: it is held against some thirty lists.
  const said = fold(text);
  if (said === '') return null;
  const types = (word: keyof TypedWords) =>
    LANGUAGES.some((language) => foldedOnce(phrases(language).typed[word]).includes(said));
  const anywhere = (['resume', 'menu', 'status', 'data', 'events'] as const).find(types);
  if (anywhere !== undefined) return anywhere;
  if (types('mySeats')) return EVENT_PAYLOADS.mine;
  if (types('contactChange')) return 'contact:change';
  if (types('contactRemove')) return 'contact:remove';
  if (open) return types('withdraw') ? 'cancel' : null;
  if (types('noNumber')) return 'status';
  return (['report', 'add', 'change', 'withdraw'] as const).find(types) ?? null;
};

/** Words about the issue last spoken of, typed when nothing is open. */
export const ABOUT_LAST_ISSUE = ['add', 'change', 'withdraw'];

/** A payload from nowhere (a referral, a button of another version) says nothing; the words beside it count. */
export const knownPayload = (payload: string | null): string | null =>
  payload === null ||
  (pressed(payload).kind === 'unknown' && !['cancel', 'resume', 'back', ...ABOUT_LAST_ISSUE].includes(payload))
    ? null
    : payload;

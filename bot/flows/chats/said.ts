/** What a message about joined chats asks for: a whole message in a few words, so that nothing longer is mistaken for it. Pure. */
import type { Language } from '../../../shared/city/profile.ts';
import { joinCodeIn } from '../../../shared/people/join-code.ts';
import { fold } from '../../engine/fold.ts';
import { chatPhrases } from '../../phrases/chats/index.ts';
import type { ChatPhrases } from '../../phrases/chats/phrases.ts';
import { LANGUAGES } from '../../phrases/languages.ts';

const wordsOf = (language: Language, which: keyof ChatPhrases['typed']): ReadonlySet<string> =>
  new Set(chatPhrases(language).typed[which].map(fold));
const LISTS = LANGUAGES.map((language) => ({
  join: wordsOf(language, 'join'),
  part: wordsOf(language, 'part'),
  chats: wordsOf(language, 'chats'),
  beside: wordsOf(language, 'beside'),
}));
type Lists = (typeof LISTS)[number];

const asks = (said: readonly string[], { chats, beside, ...lists }: Lists, what: 'join' | 'part'): boolean =>
  said.some((word) => lists[what].has(word)) &&
  said.some((word) => chats.has(word)) &&
  said.every((word) => lists[what].has(word) || chats.has(word) || beside.has(word));

/** The payload that it stands for: "połącz rozmowy", "rozłącz czaty", "AB2C-D3EF". Null = it is about something else. */
export const chatsTyped = (text: string): string | null => {
  const code = joinCodeIn(text);
  if (code !== null) return `chats:${code}`;
  const said = fold(text).split(' ');
  const what = (['join', 'part'] as const).find((one) => LISTS.some((lists) => asks(said, lists, one)));
  return what === undefined ? null : `chats:${what}`;
};

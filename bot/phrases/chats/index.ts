import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import type { ChatPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

const ALL: Readonly<Record<Language, ChatPhrases>> = { pl, uk, en };

/** The sentences about joined chats of one language. */
export const chatPhrases = (language: Language): ChatPhrases => ALL[language];

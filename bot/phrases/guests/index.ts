import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import type { GuestPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

const ALL: Readonly<Record<Language, GuestPhrases>> = { pl, uk, en };

/** What guests of events are told, in one language. */
export const guestPhrases = (language: Language): GuestPhrases => ALL[language];

import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import type { EventPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

const ALL: Readonly<Record<Language, EventPhrases>> = { pl, uk, en };

/** The sentences about events of one language. */
export const eventPhrases = (language: Language): EventPhrases => ALL[language];

import type { Language } from '../../shared/city/profile.ts';
import { en } from './en.ts';
import type { Phrases } from './phrases.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

const ALL: Readonly<Record<Language, Phrases>> = { pl, uk, en };

/** The sentences of one language. */
export const phrases = (language: Language): Phrases => ALL[language];

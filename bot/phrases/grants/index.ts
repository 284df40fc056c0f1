import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import type { GrantPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

const ALL: Readonly<Record<Language, GrantPhrases>> = { pl, uk, en };

/** The sentences about micro-grants of one language. */
export const grantPhrases = (language: Language): GrantPhrases => ALL[language];

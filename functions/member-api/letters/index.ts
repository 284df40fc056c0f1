/** Letters by language; one that is missing does not compile. */
import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import type { LetterWords } from './letter-words.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

export const LETTERS = { pl, uk, en } as const satisfies Record<Language, LetterWords>;

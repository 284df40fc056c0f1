/** Polish unless the caller's screen asks for English first. */
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { StaffWords } from './words.ts';

const WORDS = { pl, en } as const satisfies Record<string, StaffWords>;
export type StaffLanguage = keyof typeof WORDS;

export const wordsIn = (language: StaffLanguage): StaffWords => WORDS[language];

/** Accept-Language (RFC 9110 12.5.4): the best that we have, Polish if none. */
export const languageOf = (accept: string | undefined): StaffLanguage => {
  const wanted = (accept ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return wanted.find(({ language }) => language === 'pl' || language === 'en')?.language === 'en' ? 'en' : 'pl';
};

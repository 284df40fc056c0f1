import type { Texts } from '../../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { GuestsTexts } from './texts.ts';

export const GUESTS: Texts<GuestsTexts> = { pl, en };

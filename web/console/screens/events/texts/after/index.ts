import type { Texts } from '../../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { AfterTexts } from './texts.ts';

export const AFTER: Texts<AfterTexts> = { pl, en };

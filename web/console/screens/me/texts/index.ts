import type { Texts } from '../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { MeTexts } from './texts.ts';

export const ME: Texts<MeTexts> = { pl, en };

import type { Texts } from '../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { FiguresTexts } from './texts.ts';

export const FIGURES: Texts<FiguresTexts> = { pl, en };

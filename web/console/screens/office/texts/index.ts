import type { Texts } from '../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { OfficeTexts } from './texts.ts';

export const OFFICE: Texts<OfficeTexts> = { pl, en };

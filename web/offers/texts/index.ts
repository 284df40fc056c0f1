import type { Texts } from '../../console/texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { OfferTexts } from './texts.ts';

export const OFFERS: Texts<OfferTexts> = { pl, en };

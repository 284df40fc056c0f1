import type { MemberTexts as Texts } from '../../console/texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { OfferTexts } from './texts.ts';
import { uk } from './uk.ts';

export const OFFERS: Texts<OfferTexts> = { pl, uk, en };

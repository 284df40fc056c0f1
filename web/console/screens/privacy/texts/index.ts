import type { Texts } from '../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { PrivacyTexts } from './texts.ts';

export const PRIVACY: Texts<PrivacyTexts> = { pl, en };

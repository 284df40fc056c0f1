import type { Texts } from '../../console/texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { MemberTexts } from './texts.ts';

export const MEMBERS: Texts<MemberTexts> = { pl, en };

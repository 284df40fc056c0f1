import type { Texts } from '../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { GrantTexts } from './texts.ts';

export const GRANTS: Texts<GrantTexts> = { pl, en };

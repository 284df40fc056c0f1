import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { PageTexts } from './texts.ts';
import { uk } from './uk.ts';

export type { PageTexts, Trouble } from './texts.ts';

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { pl, uk, en };

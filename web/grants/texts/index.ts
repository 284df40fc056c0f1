import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { GrantTexts } from './texts.ts';
import { uk } from './uk.ts';

export type { GrantTexts, IdeaProblem } from './texts.ts';

export const GRANT_TEXTS: Readonly<Record<Language, GrantTexts>> = { pl, uk, en };

import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { EventTexts } from './texts.ts';
import { uk } from './uk.ts';

export type { EventTexts, FieldProblem } from './texts.ts';

export const EVENT_TEXTS: Readonly<Record<Language, EventTexts>> = { pl, uk, en };

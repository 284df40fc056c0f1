import type { Texts } from '../../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { EventsTexts } from './texts.ts';

export const EVENTS: Texts<EventsTexts> = { pl, en };

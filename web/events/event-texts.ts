import type { PageContext } from '../page/page-context.ts';
import { EVENT_TEXTS, type EventTexts } from './texts/index.ts';

export const textsOf = ({ language }: PageContext): EventTexts => EVENT_TEXTS[language];

import type { PageContext } from '../page/page-context.ts';
import { GRANT_TEXTS, type GrantTexts } from './texts/index.ts';

export const grantTextsOf = ({ language }: PageContext): GrantTexts => GRANT_TEXTS[language];

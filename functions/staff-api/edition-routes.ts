/** Every route of editions, their answers and residents' ideas. */
import * as editions from './editions.ts';
import * as faq from './faq.ts';
import * as ideas from './ideas.ts';
import type { Route } from './route.ts';

export const EDITION_ROUTES: readonly Route[] = [editions, faq, ideas].flatMap(({ routes }) => routes);

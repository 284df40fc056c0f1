/** Every route of editions, their answers and residents' ideas; of the assessment of what was handed in. */
import * as assessment from './assessment.ts';
import * as decision from './edition-decision.ts';
import * as papers from './edition-papers.ts';
import * as editions from './editions.ts';
import * as faq from './faq.ts';
import * as ideas from './ideas.ts';
import * as reviews from './reviews.ts';
import type { Route } from './route.ts';

export const EDITION_ROUTES: readonly Route[] = [editions, papers, faq, ideas].flatMap(({ routes }) => routes);
export const ASSESSMENT_ROUTES: readonly Route[] = [reviews, assessment, decision].flatMap(({ routes }) => routes);

import type { Flow } from '../../engine/flow.ts';
import { grantsFlow } from './grants.ts';
import { ideaFlow } from './idea.ts';
import { joinIdeaFlow } from './join-idea.ts';
import { ownOfferFlow } from './own-offer.ts';

export const grantFlows: readonly Flow[] = [grantsFlow, ideaFlow, joinIdeaFlow, ownOfferFlow];

/** Counts what happened, for the figures. The stored state is read anew, so whatever order facts come in, the counters end the same. */
import { countSource } from '../shared/figures/store.ts';
import { consumeFacts } from './edge/consume-facts.ts';

export const handler = consumeFacts('count-facts', (work, fact) => countSource(work, fact.aggregateId));

/** A seat was freed or somebody began to wait: offers go out. */
import { fillSeats } from '../shared/events/store-fill-seats.ts';
import { consumeFacts } from './edge/consume-facts.ts';

export const handler = consumeFacts('fill-seats', (work, { aggregateId, refs }) => fillSeats(work, refs.dateId ?? aggregateId));

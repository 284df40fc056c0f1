import type { Flow } from '../../engine/flow.ts';
import { eventsFlow } from './events.ts';
import { feltFlow } from './felt.ts';
import { guardianYesFlow } from './guardian-yes.ts';
import { joinFlow } from './join/flow.ts';
import { myEventsFlow } from './my-events.ts';
import { seatOfferFlow } from './seat-offer.ts';

export const eventFlows: readonly Flow[] = [eventsFlow, joinFlow, myEventsFlow, seatOfferFlow, feltFlow, guardianYesFlow];

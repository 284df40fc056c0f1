/** What guests of events are told, by whatever way reaches them: of their own sign-up, and of the date, page by page. */
import { consumeFacts } from './edge/consume-facts.ts';
import { tellEverybody } from './guests/tell-everybody.ts';
import { tellOne } from './guests/tell-one.ts';

export const handler = consumeFacts('tell-guests', (work, fact) => {
  switch (fact.type) {
    case 'DateMoved':
    case 'DateCancelled':
    case 'GuestsReminded':
    case 'WaitingClosed':
    case 'GuestsAsked':
      return tellEverybody(work, fact);
    default:
      return tellOne(work, fact);
  }
});

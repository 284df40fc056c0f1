/** What changes at an event is told to its guests, page by page: a cancelled date also ends their sign-ups. */
import { endWithDate, pageOf } from '../shared/events/end-with-date.ts';
import { publishEventFact, readDate } from '../shared/events/store-dates.ts';
import { guestsOf } from '../shared/events/store-sign-ups.ts';
import type { Work } from '../shared/platform/work.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

const dateCancelled = async (work: Work, { type, aggregateId, refs }: HeardFact): Promise<void> => {
  const date = await readDate(work.table, aggregateId);
  if (date === null || date.state.name !== 'cancelled') return;
  const { page, more } = pageOf(await guestsOf(work.table, date.id), refs.after ?? '');
  for (const signUp of page) endWithDate(work, date, signUp, 'date-cancelled');
  if (more !== null) publishEventFact(work, type, date, { ...refs, after: more });
};

export const handler = consumeFacts('tell-guests', async (work, fact) => {
  if (fact.type === 'DateCancelled') await dateCancelled(work, fact);
});

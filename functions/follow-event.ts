/** What is decided about an event reaches its dates, what moves a date its guests: page by page. */
import { readDate, readEvent } from '../shared/events/store-dates.ts';
import { addPlannedDates, replacedBy } from '../shared/events/store-events.ts';
import { followPage, moveGuests } from '../shared/events/store-follow-event.ts';
import type { Work } from '../shared/platform/work.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

const ofDate = async (work: Work, { aggregateId, refs }: HeardFact): Promise<void> => {
  const date = await readDate(work.table, refs.dateId ?? aggregateId);
  if (date !== null) await moveGuests(work, date, refs.after ?? '');
};

const ofEvent = async (work: Work, { type, aggregateId, version, refs }: HeardFact): Promise<void> => {
  const event = await readEvent(work.table, aggregateId);
  if (event === null) return;
  if (type === 'DatesPlanned') return addPlannedDates(work, event, refs.planned ?? '', Number(refs.from ?? 0));
  // The version of the change, not of the event as it is by now: what it replaced is in the history.
  const at = { ...event, version };
  const was = type === 'EventChanged' ? await replacedBy(work.table, event.id, version) : {};
  await followPage(work, at, { fact: type, was, after: refs.after ?? '' });
};

export const handler = consumeFacts('follow-event', (work, fact) =>
  fact.type === 'DateMoved' || fact.type === 'GuestsToMove' ? ofDate(work, fact) : ofEvent(work, fact),
);

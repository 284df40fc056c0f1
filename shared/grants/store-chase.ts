/** The timer that chases missing reviews. */
import { dueAttributes, keys } from '../platform/keys.ts';
import type { Work } from '../platform/work.ts';
import type { Edition } from './edition-model.ts';
import { nextChase } from './reminders.ts';

/** Of an edition as it is after this unit of work; set while it is announced and its last day of reviews is ahead. */
export const setChase = (work: Work, edition: Edition): void => {
  const at = nextChase(work.city, edition, work.now);
  const key = keys.editionTimer(edition.id, 'reviews');
  if (edition.state.name === 'announced' && at !== null)
    work.writes.put(key, { due: 'grant-edition', editionId: edition.id, timer: 'reviews', ...dueAttributes(edition.id, at) });
  else work.writes.remove(key);
};

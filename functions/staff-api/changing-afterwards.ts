import type { Afterwards } from '../../shared/events/model.ts';
import { readAfterwards } from '../../shared/events/store-afterwards.ts';
import type { Work } from '../../shared/platform/work.ts';
import { expectedVersion } from './etag.ts';
import { dateFor } from './event-access.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import type { Answer, Request } from './route.ts';

/** Decided on what is stored now, or on the version that the caller names. */
export const changingAfterwards = (
  request: Request,
  act: (work: Work, before: Afterwards) => Promise<Answer> | Answer,
): Promise<Answer> =>
  once(request, async (work) => {
    const { date } = await dateFor(work.table, request, 'events.change');
    const before = await readAfterwards(work.table, date.id);
    const expected = expectedVersion(request);
    if (expected !== null && expected !== before.version) throw new ProblemError('afterwards.changed');
    return act(work, before);
  });

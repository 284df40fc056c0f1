/** What is kept for how long, and what the last night deleted. For the office, which answers for it. */

import { keys } from '../../shared/platform/keys.ts';
import { table } from '../../shared/platform/table.ts';
import { SweptKindSchema } from '../../shared/retention/model.ts';
import { readRun } from '../../shared/retention/night-store.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { authoriseSettings } from '../../shared/staff/authorise-settings.ts';
import type { RetentionRow } from '../../shared/staff/office-api.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { ProblemError } from './problems.ts';
import type { Answer, Request } from './route.ts';

export const listRetention = async (request: Request): Promise<Answer> => {
  if (authoriseSettings(request.member, 'settings.read') !== 'granted') throw new ProblemError('access.forbidden');
  const [city, timer] = await Promise.all([currentCity(table()), table().get(keys.retentionTimer())]);
  const items: readonly RetentionRow[] = await Promise.all(
    city.retention.map(async ({ kind, days, reason, verified }) => {
      const swept = SweptKindSchema.safeParse(kind);
      const run = swept.success ? await readRun(table(), swept.data) : null;
      const last =
        run === null ? null : { at: run.at, before: run.before, deleted: run.deleted, held: run.held, after: run.after };
      return { kind, days, reason, verified: verified !== null, byItself: !swept.success, last };
    }),
  );
  const body = { items, nextCursor: null, nextAt: typeof timer?.dueAt === 'string' ? timer.dueAt : null };
  return unlessKnown(request, etagOf(body), body);
};

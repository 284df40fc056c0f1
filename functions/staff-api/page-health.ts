/** Whether Messenger works, for the banner of the console. */
import type { PageHealthView } from '../../shared/page-health/api.ts';
import { brokenSince } from '../../shared/page-health/decide.ts';
import { readPageHealth } from '../../shared/page-health/store.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { etagOf, unlessKnown } from './etag.ts';
import type { Answer, Request } from './route.ts';

export const getPageHealth = async (request: Request): Promise<Answer> => {
  const body: PageHealthView = { broken: brokenSince(await readPageHealth(table()), systemClock()) };
  return unlessKnown(request, etagOf(body), body);
};

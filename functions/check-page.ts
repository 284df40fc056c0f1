/** Every 15 minutes: does Messenger work for the page, does its token live, and how long has nobody written? */
import { observePage } from '../bot/channels/messenger/page-observation.ts';
import { afterCheck, signsOf, wakingHours } from '../shared/page-health/decide.ts';
import { keepPageCheck, readPageHealth } from '../shared/page-health/store.ts';
import { environment } from '../shared/platform/environment.ts';
import { log } from '../shared/platform/logging.ts';
import { embedded } from '../shared/platform/metrics.ts';
import { messengerSecret } from '../shared/platform/secrets.ts';
import { table } from '../shared/platform/table.ts';
import { systemClock } from '../shared/platform/time.ts';
import { currentCity } from '../shared/settings/current.ts';

export const handler = async (): Promise<{ readonly fault: string | null }> => {
  const { pageToken, appSecret } = await messengerSecret();
  const graph = { url: environment('graphApiUrl'), version: environment('graphApiVersion'), pageToken };
  const [before, city, observed] = await Promise.all([
    readPageHealth(table()),
    currentCity(table()),
    observePage(graph, appSecret),
  ]);
  const now = systemClock();
  const check = afterCheck(before.check, observed, now);
  await keepPageCheck(table(), check);
  const silentHours = before.heardAt === null ? 0 : wakingHours(city, before.heardAt, now);
  const { fault, since } = check;
  // Read by the alarms page-disconnected, page-token-ends and page-silent.
  log[fault === null ? 'info' : 'error']('page checked', { fault, since, ...embedded(signsOf(check, silentHours, now)) });
  return { fault };
};

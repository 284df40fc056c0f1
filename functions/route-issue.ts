/** Routes an issue that was reported, moved or reopened. What has been accepted or closed meanwhile stays as it is. */
import { routeIssue } from '../shared/issues/store.ts';
import { consumeFacts } from './edge/consume-facts.ts';

export const handler = consumeFacts('route-issue', async (work, fact) => {
  await routeIssue(work, fact.aggregateId, fact.version);
});

/** Keeps the words by which issues are found: as they are now, whatever the order of facts. */
import { readIssue } from '../shared/issues/store.ts';
import { forgetIndexed, indexIssue } from '../shared/search/index-store.ts';
import { consumeFacts } from './edge/consume-facts.ts';

export const handler = consumeFacts('index-words', async (work, { aggregateId }) => {
  const issue = await readIssue(work, aggregateId);
  if (issue === null) await forgetIndexed(work, aggregateId);
  else await indexIssue(work, issue);
});

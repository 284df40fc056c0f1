/**
 * `npm run redrive`: which dead-letter queues there are and how much lies in them.
 * `npm run redrive -- <queue> [--dry-run]`: moves a dead-letter queue's messages back to the queue they came from, in order.
 * Talks to the local run; with `--aws` to the account and region of the AWS profile in use (`--prefix akcja-<city>-production` narrows it).
 */
import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import { chooseDeadLetters, deadLetterQueues, describe, moveBack } from './redrive/dead-letters.ts';
import { LOCAL_ACCESS, localRun } from './table-in-use.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    aws: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    prefix: { type: 'string', default: '' },
  },
});

const localClient = async (): Promise<SQSClient> => {
  const { messagingUrl } = await localRun('add --aws for the deployed queues');
  return new SQSClient({ endpoint: messagingUrl, ...LOCAL_ACCESS });
};

try {
  const client = values.aws ? new SQSClient({}) : await localClient();
  const queues = await deadLetterQueues(client, values.prefix);
  const [wanted] = positionals;
  if (wanted === undefined) console.log(describe(queues));
  else {
    const chosen = chooseDeadLetters(queues, wanted);
    if (values['dry-run']) console.log(`${chosen.depth} messages of ${chosen.name} would go to ${chosen.source.name}`);
    else {
      const moved = await moveBack(client, chosen);
      console.log(`${moved} messages of ${chosen.name} went to ${chosen.source.name}`);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

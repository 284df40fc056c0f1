/**
 * `npm run redrive`: which dead-letter queues there are and how much lies in them.
 * `npm run redrive -- <queue> [--dry-run]`: moves a dead-letter queue's messages back to where they came from, in order.
 * Talks to the local run; with `--aws` to the account and region of the AWS profile in use (`--prefix akcja-<city>-production` narrows it).
 */
import { parseArgs } from 'node:util';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type Clients, chooseDeadLetters, deadLetterQueues, describe, moveBack } from './redrive/dead-letters.ts';
import { LOCAL_ACCESS, localRun } from './table-in-use.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    aws: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    prefix: { type: 'string', default: '' },
  },
});

const localClients = async (): Promise<Clients> => {
  const { messagingUrl } = await localRun('add --aws for the deployed queues');
  const options = { endpoint: messagingUrl, ...LOCAL_ACCESS };
  return { sqs: new SQSClient(options), sns: new SNSClient(options) };
};

try {
  const clients = values.aws ? { sqs: new SQSClient({}), sns: new SNSClient({}) } : await localClients();
  const queues = await deadLetterQueues(clients.sqs, values.prefix);
  const [wanted] = positionals;
  if (wanted === undefined) console.log(describe(queues));
  else {
    const chosen = chooseDeadLetters(queues, wanted);
    if (values['dry-run']) console.log(`${chosen.depth} messages of ${chosen.name} would go to ${chosen.back.name}`);
    else {
      const moved = await moveBack(clients, chosen);
      console.log(`${moved} messages of ${chosen.name} went to ${chosen.back.name}`);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/**
 * `node scripts/restore-table.ts --from <restored table> --to <table>`: copies every item of a table that was restored from a point in time
 * into the table that the product uses. Same keys are overwritten, what is only in the second stays. `--only <pk prefix>` copies some.
 * In the account and region of the AWS profile in use; `--endpoint <url>` elsewhere. docs/runbook.md, "Restore the table", says when.
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { copyTable } from './restore/copy-table.ts';
import { LOCAL_ACCESS } from './table-in-use.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    only: { type: 'string', default: '' },
    endpoint: { type: 'string' },
  },
});

try {
  const { from, to, only, endpoint } = values;
  if (from === undefined || to === undefined || from === to) throw new Error('Name two tables: --from <restored> --to <in use>.');
  const client = new DynamoDBClient(endpoint === undefined ? {} : { endpoint, ...LOCAL_ACCESS });
  const copied = await copyTable({ client, table: from }, { client, table: to }, only);
  console.log(`${copied} items of ${from} are in ${to}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/**
 * `npm run export:phrases -- <folder>`: writes the phrases that staff have approved for teaching as phrase files, `<folder>/<language>/learned-….txt`.
 * `npm run train -- <folder>` then learns them too; into bot/understanding/phrases they become part of the repository.
 * Talks to the local run; with `--aws` to the account and region of the AWS profile in use, `--table <name>` where there are several.
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dataDirFromEnvironment, runningOver } from '../local/runtime-file.ts';
import { allTaughtPhrases } from '../shared/learning/store.ts';
import { tableOf } from '../shared/platform/table.ts';
import { writeLearned } from './export/write-learned.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { aws: { type: 'boolean', default: false }, table: { type: 'string', default: '' } },
});

const localClient = async (): Promise<DynamoDBClient> => {
  const dataDir = dataDirFromEnvironment();
  const running = await runningOver(dataDir);
  if (!running) throw new Error(`Nothing runs over ${dataDir}. Start it with "npm start", or add --aws for the deployed table.`);
  return new DynamoDBClient({
    endpoint: running.databaseUrl,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
};

/** The one table there is; of several somebody must say which. */
const chosenTable = async (client: DynamoDBClient, wanted: string): Promise<string> => {
  if (wanted !== '') return wanted;
  const { TableNames: names = [] } = await client.send(new ListTablesCommand({}));
  const [only] = names;
  if (only === undefined || names.length > 1)
    throw new Error(`Say which table with --table. There are: ${names.join(', ') || 'none'}.`);
  return only;
};

try {
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Say where to: npm run export:phrases -- <folder>');
  const client = values.aws ? new DynamoDBClient({}) : await localClient();
  const table = tableOf(await chosenTable(client, values.table), DynamoDBDocumentClient.from(client));
  const { phrases, files } = writeLearned(await allTaughtPhrases(table), folder);
  console.log(`${phrases} approved phrases in ${files} files under ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

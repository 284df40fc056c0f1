/**
 * `npm run recount`: counts the figures of the console anew from what is stored, and says how many counters were wrong. It may run while the
 * product runs. Talks to the local run; with `--aws <table>` to that table in the account and region of the AWS profile in use, whose days are
 * those of `CITY`. It reads the whole table a few times.
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dataDirFromEnvironment, runningOver } from '../local/runtime-file.ts';
import { recount } from '../shared/figures/recount-store.ts';
import { idsOf } from '../shared/platform/ids.ts';
import { type Table, tableOf } from '../shared/platform/table.ts';
import { systemClock } from '../shared/platform/time.ts';
import { newWriteSet } from '../shared/platform/write-set.ts';
import { currentCity } from '../shared/settings/current.ts';

const { values } = parseArgs({ options: { aws: { type: 'string' } } });

const tableOn = (client: DynamoDBClient, name: string): Table =>
  tableOf(name, DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }));

const localTable = async (): Promise<Table> => {
  const dataDir = dataDirFromEnvironment();
  const running = await runningOver(dataDir);
  if (!running)
    throw new Error(`Nothing runs over ${dataDir}. Start it with "npm start", or name a deployed table: --aws <table>.`);
  const client = new DynamoDBClient({
    endpoint: running.databaseUrl,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const [name, ...more] = TableNames;
  if (name === undefined || more.length > 0) throw new Error(`expected one table in ${dataDir}, found ${TableNames.length}`);
  return tableOn(client, name);
};

let units = 0;

try {
  const table = values.aws === undefined ? await localTable() : tableOn(new DynamoDBClient({}), values.aws);
  const city = await currentCity(table);
  const { sources, mended } = await recount(table, () => {
    const now = systemClock();
    return {
      table,
      city,
      now,
      writes: newWriteSet(),
      ids: idsOf(`recount-${units++}`, now),
      actor: { kind: 'system', name: 'recount' },
    };
  });
  console.log(`Counted ${sources} issues, cases, calls and contacts anew; counters that were wrong: ${mended}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** The table that a command works on: that of the local run, or one named in the account and region of the AWS profile in use. */
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dataDirFromEnvironment, type Runtime, runningOver } from '../local/runtime-file.ts';
import { idsOf } from '../shared/platform/ids.ts';
import { type Table, tableOf } from '../shared/platform/table.ts';
import { systemClock } from '../shared/platform/time.ts';
import type { Work } from '../shared/platform/work.ts';
import { newWriteSet } from '../shared/platform/write-set.ts';
import { currentCity } from '../shared/settings/current.ts';

export const LOCAL_ACCESS = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

const tableOn = (client: DynamoDBClient, name: string): Table =>
  tableOf(name, DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }));

/** Throws when nothing runs over the data folder; `otherwise` says how to reach what is deployed. */
export const localRun = async (otherwise = 'name a deployed table: --aws <table>'): Promise<Runtime> => {
  const dataDir = dataDirFromEnvironment();
  const running = await runningOver(dataDir);
  if (!running) throw new Error(`Nothing runs over ${dataDir}. Start it with "npm start", or ${otherwise}.`);
  return running;
};

const localTable = async (): Promise<Table> => {
  const { databaseUrl } = await localRun();
  const client = new DynamoDBClient({ endpoint: databaseUrl, ...LOCAL_ACCESS });
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const [name, ...more] = TableNames;
  if (name === undefined || more.length > 0) throw new Error(`expected one local table, found ${TableNames.length}`);
  return tableOn(client, name);
};

export const tableInUse = (aws: string | undefined): Promise<Table> =>
  aws === undefined ? localTable() : Promise.resolve(tableOn(new DynamoDBClient({}), aws));

/** Units of work of a command named so, each with ids of its own. */
export const unitsOf = async (table: Table, name: string): Promise<(seed?: string) => Work> => {
  const city = await currentCity(table);
  let units = 0;
  return (seed = `${name}-${units++}`) => {
    const now = systemClock();
    return { table, city, now, writes: newWriteSet(), ids: idsOf(seed, now), actor: { kind: 'system', name } };
  };
};

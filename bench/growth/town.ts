/** A table on an engine of its own that holds so many open issues, and counts what is read of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mendStream, startDatabase } from '../../local/table/dynoxide.ts';
import { city } from '../../shared/city/current.ts';
import * as issues from '../../shared/issues/store.ts';
import { type Table, tableOf } from '../../shared/platform/table.ts';
import { createTable } from '../../test/support/dynamo.ts';
import { aDate, anEvent, putPublished } from '../../test/support/events.ts';
import { inWork, resident } from '../../test/support/work.ts';
import { copyIssues, type Sample } from './seed.ts';

const TABLE = 'community';
export const CATEGORY = 'oswietlenie';
export const DATE_ID = 'dat_growth';

/** So few that every list is full at a thousand issues: from there on each page reads the same. */
const STREETS = 10;

export interface Town {
  readonly issues: number;
  readonly table: Table;
  /** Of its engine, for functions that find their table by the environment. */
  readonly url: string;
  readonly tableName: string;
  /** Of whom the lists are. */
  readonly assignee: string;
  readonly streets: readonly string[];
  /** Requests and read units since the last call. */
  takeReads(): { readonly requests: number; readonly units: number };
  stop(): Promise<void>;
}

interface Consumed {
  readonly ConsumedCapacity?: { readonly CapacityUnits?: number } | readonly { readonly CapacityUnits?: number }[];
}

/** Asks for the consumed capacity of every read, and adds it up. */
const countingClient = (doc: DynamoDBDocumentClient) => {
  let [requests, units] = [0, 0];
  const send = async (command: { readonly constructor: { readonly name: string }; readonly input: object }) => {
    const reads = /^(Get|BatchGet|Query)Command$/.test(command.constructor.name);
    if (reads) Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer = (await doc.send(command as never)) as Consumed;
    if (reads) {
      requests += 1;
      for (const { CapacityUnits = 0 } of [answer.ConsumedCapacity ?? []].flat()) units += CapacityUnits;
    }
    return answer;
  };
  return {
    doc: Object.assign(Object.create(doc) as DynamoDBDocumentClient, { send }),
    take: () => {
      const taken = { requests, units };
      [requests, units] = [0, 0];
      return taken;
    },
  };
};

const open = async (folder: string) => {
  const database = await startDatabase(folder);
  const client = new DynamoDBClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    endpoint: database.url,
  });
  const doc = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    ...{ database, client, doc },
    close: async () => {
      client.destroy();
      await database.stop();
    },
  };
};

/** One routed issue in each street, and a date with room for everybody. */
const putSamples = async (table: Table, streets: readonly string[], subarea: string) => {
  const now = new Date().toISOString();
  const samples: Sample[] = [];
  let assignee = '';
  for (const [i, street] of streets.entries()) {
    await inWork({ table, city, now }, async (work) => {
      const filed = await issues.reportIssue(work, resident(`01M7ZZ7WCY00ZJNZDZD30S${String(i).padStart(4, '0')}`), {
        ...{
          category: CATEGORY,
          description: 'Nie świeci latarnia',
          urgent: false,
          attachments: [],
          confirmed: true,
          modelVersion: 'm1',
        },
        place: { text: `${street} ${i + 1}`, street, houseNumber: String(i + 1), subarea },
      });
      if (filed === 'too-many-open-issues' || filed.kind === 'refused') throw new Error(`not filed: ${JSON.stringify(filed)}`);
      const { issue } = filed;
      assignee = (await issues.routeIssue(work, issue.id, 1))?.issue.assignee ?? assignee;
      samples.push({ issueId: issue.id, number: issue.number, personId: issue.author?.personId ?? '' });
    });
  }
  const seats = { kind: 'shared', total: 5000 } as const;
  const inHours = (Date.now() - Date.parse('2026-11-21T10:00:00.000Z')) / 3_600_000 + 24 * 30;
  await inWork({ table, city, now }, (work) =>
    putPublished(work, anEvent({ id: 'evt_growth', seats }), aDate({ id: DATE_ID, eventId: 'evt_growth', seats, inHours })),
  );
  return { samples, assignee };
};

export const startTown = async (count: number): Promise<Town> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-town-'));
  try {
    const [subarea] = city.subareas;
    const streets = city.streets
      .filter((street) => street.kind === 'ulica' && street.subarea === subarea?.id)
      .slice(0, STREETS)
      .map(({ short }) => short);
    const first = await open(folder);
    const file = first.database.file;
    if (file === undefined) throw new Error('growth is measured on an engine of its own: unset AWS_ENDPOINT_URL_DYNAMODB');
    await first.client.send(createTable(TABLE));
    mendStream(file, {});
    const { samples, assignee } = await putSamples(tableOf(TABLE, first.doc), streets, subarea?.id ?? '');
    await first.close();
    copyIssues(file, TABLE, samples, Math.max(0, Math.round(count / samples.length) - 1));
    const engine = await open(folder);
    const { doc, take } = countingClient(engine.doc);
    return {
      ...{
        issues: count,
        table: tableOf(TABLE, doc),
        url: engine.database.url,
        tableName: TABLE,
        assignee,
        streets,
        takeReads: take,
      },
      stop: async () => {
        await engine.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

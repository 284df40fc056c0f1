/**
 * A turn inside its process, without Graph: from the event to its committed transaction; beside it the floor, the same reads and the
 * same transaction asked of the same engine by the bare AWS SDK, turn by turn. The floor has a table of its own that is kept in step,
 * so that both find the same things and every condition holds.
 */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { tableOf } from '../../shared/platform/table.ts';
import { createTable, startDynamo } from '../../test/support/dynamo.ts';
import { type Figure, figure, median } from '../figures.ts';
import { type Rounds, roundsOf } from '../rounds.ts';
import { takeTurn } from './record-talk.ts';
import { onTable, recordingClient, replay } from './recorded-calls.ts';
import { reportStory } from './story.ts';

const FLOOR_TABLE = 'floor';

export const turnInProcess = async (options: Rounds & { readonly streets: readonly string[] }): Promise<readonly Figure[]> => {
  process.env.PUBLIC_URL = 'http://localhost';
  const dynamo = await startDynamo();
  const client = new DynamoDBClient({});
  try {
    await client.send(createTable(FLOOR_TABLE));
    const bare = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    const recording = recordingClient(dynamo.table.doc);
    const table = tableOf(dynamo.table.name, recording.doc);
    const talks: { readonly ours: number; readonly floor: number }[] = [];
    for (const { round, counts } of roundsOf(options)) {
      const address = randomUUID();
      const street = options.streets[round % options.streets.length] ?? '';
      let [ours, floor] = [0, 0];
      for (const [said] of reportStory(street, round + 1)) {
        const from = performance.now();
        await takeTurn(table, address, said);
        ours += performance.now() - from;
        const waves = onTable(recording.take(), table.name, FLOOR_TABLE);
        const start = performance.now();
        await replay(bare, waves);
        floor += performance.now() - start;
      }
      if (counts) talks.push({ ours, floor });
    }
    const turns = reportStory('', 1).length;
    return [
      figure('turn.ratioToFloor', median(talks.map(({ ours, floor }) => ours / floor)), 'ratio', '≤ 1.3'),
      figure('turn.inProcessMs', median(talks.map(({ ours }) => ours)) / turns, 'ms'),
      figure('turn.floorMs', median(talks.map(({ floor }) => floor)) / turns, 'ms'),
    ];
  } finally {
    client.destroy();
    await dynamo.stop();
  }
};

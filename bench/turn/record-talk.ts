/** One talk of the product with its calls of DynamoDB, turn by turn: what a bare path and a stock bot are made to ask as well. */
import { randomUUID } from 'node:crypto';
import { decideEvent } from '../../functions/turn/decide-event.ts';
import { type Table, tableOf } from '../../shared/platform/table.ts';
import { startDynamo } from '../../test/support/dynamo.ts';
import { onTable, recordingClient, type Wave } from './recorded-calls.ts';
import { inboundText, reportStory } from './story.ts';

/** Takes the turn as the function does, without Graph: decided, then written in one transaction. */
export const takeTurn = async (table: Table, address: string, said: string): Promise<void> => {
  const now = new Date().toISOString();
  const decided = await decideEvent(table, inboundText(address, `m_${randomUUID()}`, said, now), now);
  if (decided === 'done-before') throw new Error('a new message had been heard before');
  await table.commit(decided.work.writes);
};

/** Stands in recorded calls for the table's name. */
export const ANY_TABLE = '<table>';

/** The calls of each turn of the story, as one address on a warm process makes them. */
export const recordTalk = async (street: string): Promise<readonly (readonly Wave[])[]> => {
  process.env.PUBLIC_URL = 'http://localhost';
  const dynamo = await startDynamo();
  try {
    await takeTurn(dynamo.table, randomUUID(), 'dzień dobry');
    const { doc, take } = recordingClient(dynamo.table.doc);
    const table = tableOf(dynamo.table.name, doc);
    const address = randomUUID();
    const turns: (readonly Wave[])[] = [];
    for (const [said] of reportStory(street, 1)) {
      await takeTurn(table, address, said);
      turns.push(onTable(take(), table.name, ANY_TABLE));
    }
    return turns;
  } finally {
    await dynamo.stop();
  }
};

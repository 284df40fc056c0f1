/**
 * Counts everything anew: each issue, case, call and contact by what is stored of it now, then every counter by what all of them add. Safe
 * while the product runs and counts on: a counter that moved in between is left alone and seen again in the next round.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { ConflictError } from '../platform/errors.ts';
import type { Key } from '../platform/keys.ts';
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { difference } from './counts.ts';
import { CountedSchema, countersOf, countSource, countsIn, MOVES } from './store.ts';

/** More rounds than this: something counts faster than it can be summed up. */
const ROUNDS = 5;
/** Sources counted at once. */
const AT_ONCE = 8;
const TRIES = 5;

export interface Recounted {
  readonly sources: number;
  /** Counters that were wrong. */
  readonly mended: number;
}

/** Every item whose partition key begins so, page by page. For operators only: it reads the whole table. */
async function* itemsOf({ doc, name }: Table, ...prefixes: readonly string[]): AsyncGenerator<Item> {
  let from: Item | undefined;
  do {
    const page = await doc.send(
      new ScanCommand({
        TableName: name,
        ConsistentRead: true,
        FilterExpression: prefixes.map((_, i) => `begins_with(pk, :p${i})`).join(' OR '),
        ExpressionAttributeValues: Object.fromEntries(prefixes.map((prefix, i) => [`:p${i}`, prefix])),
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/** `newWork`: a unit of work for one source. */
export const recount = async (table: Table, newWork: () => Work): Promise<Recounted> => {
  const sources = await sourcesIn(table);
  for (let start = 0; start < sources.length; start += AT_ONCE)
    await Promise.all(sources.slice(start, start + AT_ONCE).map((source) => countAgain(table, newWork, source)));
  let mended = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const { wrong, moved } = await mendCounters(table);
    mended += wrong;
    if (!moved) return { sources: sources.length, mended };
  }
  throw new Error(`counters moved in each of ${ROUNDS} rounds: run it again when less is going on`);
};

/** The items themselves: `issue#iss_…`, not their histories and lists. */
const SOURCES = ['issue', 'escalation', 'call', 'contact'] as const;

const sourcesIn = async (table: Table): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { pk, sk } of itemsOf(table, ...SOURCES.map((kind) => `${kind}#`))) {
    const [kind, id = ''] = String(pk).split('#');
    if (sk === kind) found.push(id);
  }
  return found;
};

const countAgain = async (table: Table, newWork: () => Work, source: string): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const work = newWork();
    await countSource(work, source);
    try {
      return await table.commit(work.writes);
    } catch (error) {
      // The consumer has just counted it.
      if (!(error instanceof ConflictError) || attempt === TRIES) throw error;
    }
  }
};

const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** Counters first, then what they should be: whatever is counted from here on moves a counter, and its put is refused. */
const mendCounters = async (table: Table): Promise<{ readonly wrong: number; readonly moved: boolean }> => {
  const counters = new Map<string, Item>();
  for await (const item of itemsOf(table, 'figures#')) counters.set(nameOf({ pk: String(item.pk), sk: String(item.sk) }), item);
  const all = [];
  for await (const item of itemsOf(table, 'counted#')) all.push(...CountedSchema.parse(item).counts);
  const wanted = countersOf(all);
  let wrong = 0;
  let moved = false;
  for (const name of new Set([...counters.keys(), ...wanted.keys()])) {
    const stands = counters.get(name);
    const should = wanted.get(name) ?? [];
    if (difference(stands === undefined ? [] : countsIn(stands), should).length === 0) continue;
    const key = should[0] === undefined ? stands : keys.figures(should[0].subarea, should[0].day, should[0].topic);
    if (key === undefined) continue;
    if (
      await put(
        table,
        { pk: String(key.pk), sk: String(key.sk) },
        stands,
        Object.fromEntries(should.map(({ measure, n }) => [measure, n])),
      )
    )
      wrong++;
    else moved = true;
  }
  return { wrong, moved };
};

/** Only if nothing has moved it since it was read. */
const put = async ({ doc, name }: Table, key: Key, stands: Item | undefined, measures: Item): Promise<boolean> => {
  const moves = Number(stands?.[MOVES] ?? 0);
  try {
    await doc.send(
      new PutCommand({
        TableName: name,
        Item: { ...key, ...measures, [MOVES]: moves + 1 },
        ...(stands === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#moves = :moves',
              ExpressionAttributeNames: { '#moves': MOVES },
              ExpressionAttributeValues: { ':moves': moves },
            }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

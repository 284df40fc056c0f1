/** Brings facts from the outbox to their consumers until nothing new is said, each twice and in no particular order, as in the cloud. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { FACT_CONSUMERS, type FactConsumer } from '../../shared/platform/config.ts';
import type { Fact } from '../../shared/platform/facts.ts';
import type { Table } from '../../shared/platform/table.ts';

export type Consumer = (event: SQSEvent) => Promise<SQSBatchResponse>;

const factsIn = async ({ doc, name }: Table): Promise<readonly Fact[]> => {
  const found: Fact[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await doc.send(
      new ScanCommand({
        TableName: name,
        FilterExpression: 'begins_with(pk, :outbox) AND #to = :facts',
        ExpressionAttributeNames: { '#to': 'to' },
        ExpressionAttributeValues: { ':outbox': 'outbox#', ':facts': 'facts' },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    found.push(...(page.Items ?? []).map(({ fact }) => fact as Fact));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

const hears = (consumer: FactConsumer, { type }: Fact): boolean => FACT_CONSUMERS[consumer].some((heard) => heard === type);

const record = (fact: Fact) => ({ messageId: fact.id, body: JSON.stringify(fact), attributes: { ApproximateReceiveCount: '1' } });

/** Facts that were heard before; a consumer's own marker would skip them as well. */
const heardIn = new WeakMap<Table, Set<string>>();

/** Answers how many facts of which type were heard. Throws when a consumer fails. */
export const hearFacts = async (
  table: Table,
  consumers: Partial<Readonly<Record<FactConsumer, Consumer>>>,
): Promise<Readonly<Record<string, number>>> => {
  const heard = heardIn.get(table) ?? new Set<string>();
  heardIn.set(table, heard);
  const counts: Record<string, number> = {};
  for (;;) {
    const fresh = (await factsIn(table)).filter(({ id }) => !heard.has(id)).toReversed();
    if (fresh.length === 0) return counts;
    for (const fact of fresh) {
      heard.add(fact.id);
      counts[fact.type] = (counts[fact.type] ?? 0) + 1;
      for (const [consumer, handle] of Object.entries(consumers) as [FactConsumer, Consumer][]) {
        if (!hears(consumer, fact)) continue;
        for (const _ of [1, 2]) {
          const { batchItemFailures } = await handle({ Records: [record(fact)] } as unknown as SQSEvent);
          if (batchItemFailures.length > 0) throw new Error(`${consumer} failed on ${JSON.stringify(fact)}`);
        }
      }
    }
  }
};

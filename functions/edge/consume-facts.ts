/**
 * A consumer of facts: its queue's batch, each fact once. Facts come at least once and in any order; the marker `consumer#factId` is part
 * of the transaction of the effect, so a second delivery finds it and does nothing.
 */
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { FactConsumer } from '../../shared/platform/config.ts';
import type { FactType } from '../../shared/platform/facts.ts';
import { keys } from '../../shared/platform/keys.ts';
import { expiringMarker } from '../../shared/platform/markers.ts';
import type { Work } from '../../shared/platform/work.ts';
import { condition } from '../../shared/platform/write-set.ts';
import { eachRecord } from './queue.ts';
import { commitWork } from './work.ts';

const FactSchema = z.object({
  id: z.string(),
  type: z.custom<FactType>((value) => typeof value === 'string'),
  at: z.string(),
  aggregateId: z.string(),
  version: z.int(),
  refs: z.record(z.string(), z.string()),
});

/** A fact as a consumer reads it: ids only. */
export type HeardFact = z.infer<typeof FactSchema>;

export type Handle = (work: Work, fact: HeardFact, record: SQSRecord) => Promise<void>;

/** `handle` adds its effect to the unit of work; what it does outside (a file, a notification) must bear being done twice. */
export const consumeFacts = (consumer: FactConsumer, handle: Handle) =>
  eachRecord(async (record) => {
    const fact = FactSchema.parse(JSON.parse(record.body));
    const marker = keys.consumerMarker(consumer, fact.id);
    await commitWork(`${consumer}#${fact.id}`, { kind: 'system', name: consumer }, async (work) => {
      if ((await work.table.get(marker)) !== undefined) return;
      await handle(work, fact, record);
      work.writes.put(marker, expiringMarker(work.now), condition.notExists);
    });
  });

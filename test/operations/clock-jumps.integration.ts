/** Clocks of functions differ and are set: a timer is carried out once, whatever hour a function believes it is, and however often it is moved to the queue. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { parseIssue } from '../../shared/issues/store.ts';
import { DUE_SHARDS } from '../../shared/platform/config.ts';
import { keys } from '../../shared/platform/keys.ts';
import { NORTH, type StaffApi, startStaffApi } from '../support/staff-api.ts';

const MINUTE = 60_000;

let api: StaffApi;
let fulfil: (event: SQSEvent) => Promise<SQSBatchResponse>;
beforeAll(async () => {
  api = await startStaffApi();
  process.env.OUTBOUND_QUEUE_URL ??= 'none';
  process.env.FACTS_TOPIC_ARN ??= 'none';
  ({ handler: fulfil } = await import('../../functions/fulfil-due.ts'));
});
afterAll(() => api.stop());
afterEach(() => vi.useRealTimers());

/** What a function sees as due at this hour, of one issue. */
const dueAt = async (issueId: string, now: number) => {
  const shards = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => api.table.dueBefore(`due#${shard}`, new Date(now).toISOString(), 500)),
  );
  return shards.flat().filter(({ pk }) => pk === keys.issue(issueId).pk);
};

it('the hand-over of an issue that nobody accepts: one line of history, clocks going forwards and backwards', async () => {
  await fc.assert(
    fc.asyncProperty(
      // Minutes by which the clock of each run differs from the time after which the timer is due.
      fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 3, maxLength: 8 }),
      async (clocks) => {
        const { id } = await api.routed({ subarea: NORTH });
        const timer = (await api.table.under(keys.issue(id).pk, 'timer#', { limit: 5 })).items[0];
        const due = Date.parse(String(timer?.dueAt));
        const before = parseIssue((await api.table.get(keys.issue(id))) ?? {});
        const moved: { pk: unknown; sk: unknown; dueAt: unknown }[] = [];
        for (const minutes of [...clocks, 1]) {
          const now = due + minutes * MINUTE;
          vi.useFakeTimers({ toFake: ['Date'], now });
          // Everything that was ever moved to the queue comes again, too.
          moved.push(...(await dueAt(id, now)).map(({ pk, sk, dueAt: at }) => ({ pk, sk, dueAt: at })));
          const Records = [...moved, ...moved].map((body, i) => ({
            messageId: String(i),
            body: JSON.stringify(body),
            attributes: { ApproximateReceiveCount: '1' },
          }));
          if (Records.length > 0) expect((await fulfil({ Records } as unknown as SQSEvent)).batchItemFailures).toEqual([]);
          vi.useRealTimers();
        }
        const after = parseIssue((await api.table.get(keys.issue(id))) ?? {});
        const steps = new Set(moved.map(({ dueAt: at }) => at)).size;
        expect(moved.length).toBeGreaterThan(0);
        // Each time that was set has had one effect, and no more.
        expect(after.version - before.version).toBe(steps);
      },
    ),
    { numRuns: 6, seed: 8 },
  );
});

/** Every minute: what is due goes to the queue `due`. Decides nothing; the consumer acts only if `dueAt` is still the one seen. */
import { DUE_SHARDS } from '../shared/platform/config.ts';
import { environment } from '../shared/platform/environment.ts';
import { sendAll } from '../shared/platform/queue.ts';
import { table } from '../shared/platform/table.ts';
import { systemClock } from '../shared/platform/time.ts';

/** A shard's backlog beyond this waits for the next minute. Eight shards are 800 calls of the queue, well within the function's time. */
const PER_SHARD = 1000;

export const handler = async (): Promise<{ readonly due: number }> => {
  const now = systemClock();
  const shards = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => table().dueBefore(`due#${shard}`, now, PER_SHARD)),
  );
  // What is done then goes on under the cause that set the timer.
  const due = shards.flat().map(({ pk, sk, dueAt, cause }) => ({ body: { pk, sk, dueAt, cause } }));
  await sendAll(environment('dueQueueUrl'), due);
  return { due: due.length };
};

/** One event of one resident: its effects in one transaction, its replies right after the commit. */
import type { SQSEvent } from 'aws-lambda';
import { deliver } from '../bot/channels/deliver.ts';
import { InboundSchema } from '../bot/channels/inbound.ts';
import { ConflictError, RetryableError } from '../shared/platform/errors.ts';
import { table } from '../shared/platform/table.ts';
import { systemClock } from '../shared/platform/time.ts';
import { oneRecord } from './edge/queue.ts';
import { decideEvent } from './turn/decide-event.ts';

/** A conversation is written by its own turns alone, so conflicts are with staff and timers: rare. */
const TRIES = 5;

export const handler = async (event: SQSEvent): Promise<void> => {
  const inbound = InboundSchema.parse(JSON.parse(oneRecord(event).body));
  // Read once: a turn that is decided again makes the same things at the same time.
  const now = systemClock();
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const decided = await decideEvent(table(), inbound, now);
    if (decided === 'done-before') return;
    try {
      await table().commit(decided.work.writes);
    } catch (error) {
      if (error instanceof ConflictError) continue;
      throw error;
    }
    // Committed: the inbound message is acknowledged whatever Graph says. What is not sent when its claim ends, keep-promises queues.
    for (const reply of decided.replies) if ((await deliver(table(), decided.conversation, reply)) === 'again') return;
    return;
  }
  throw new RetryableError(`the turn of ${inbound.conversationId} met a newer conversation ${TRIES} times`);
};

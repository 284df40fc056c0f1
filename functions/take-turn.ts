/** One event of one resident: its effects in one transaction, its replies right after the commit. */
import { deliver } from '../bot/channels/deliver.ts';
import { type Inbound, InboundSchema } from '../bot/channels/inbound.ts';
import { noteHeard } from '../shared/page-health/store.ts';
import { ConflictError, RetryableError } from '../shared/platform/errors.ts';
import { log } from '../shared/platform/logging.ts';
import { embedded } from '../shared/platform/metrics.ts';
import { table } from '../shared/platform/table.ts';
import { secondsBetween, systemClock } from '../shared/platform/time.ts';
import { forOneRecord } from './edge/queue.ts';
import { type Decided, decideEvent } from './turn/decide-event.ts';

/** A conversation is written by its own turns alone, so conflicts are with staff and timers: rare. */
const TRIES = 5;

const take = async (inbound: Inbound): Promise<void> => {
  // Read once: a turn that is decided again makes the same things at the same time.
  const now = systemClock();
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const decided = await decideEvent(table(), inbound, now);
    if (decided === 'done-before') return log.info('turn was taken before');
    try {
      await table().commit(decided.work.writes);
    } catch (error) {
      if (error instanceof ConflictError) continue;
      throw error;
    }
    return answer(decided, inbound);
  }
  throw new RetryableError(`the turn of ${inbound.conversationId} met a newer conversation ${TRIES} times`);
};

/** Committed: the inbound message is acknowledged whatever Graph says. What is not sent when its claim ends, keep-promises queues. */
const answer = async ({ conversation, replies }: Decided, { conversationId, channel, at, event }: Inbound): Promise<void> => {
  let sent = 0;
  for (const reply of replies) {
    const became = await deliver(table(), conversation, reply);
    // What comes after it may not overtake it.
    if (became === 'again' || became === 'held') break;
    sent += 1;
  }
  const now = systemClock();
  log.info('turn taken', {
    conversationId,
    eventKind: event.kind,
    replies: replies.length,
    ...(sent > 0 && embedded({ answerTime: Math.max(0, Math.round(secondsBetween(at, now) * 1000)) })),
  });
  if (channel === 'messenger' && event.kind !== 'answered-elsewhere') await noteHeard(table(), now);
};

export const handler = forOneRecord(({ body }) => take(InboundSchema.parse(JSON.parse(body))));

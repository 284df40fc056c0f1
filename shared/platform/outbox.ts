/**
 * The outbox: a fact or an outbound message is an item of the same transaction as its cause. The table's stream carries it to
 * `relay-outbox`; until that has published it, `dueAt` makes keep-promises publish it again.
 */
import { EXPIRES_AT, OUTBOX_KIND } from './config.ts';
import type { Fact } from './facts.ts';
import { dueAttributes, keys } from './keys.ts';
import { addSeconds } from './time.ts';
import type { Work } from './work.ts';
import type { WriteSet } from './write-set.ts';

/** How long the relay has before keep-promises republishes. */
const RELAY_WITHIN_SECONDS = 60;
export const RELAYED_KEEP_SECONDS = 7 * 24 * 3600;

export type OutboxItem =
  | { readonly kind: typeof OUTBOX_KIND; readonly id: string; readonly to: 'facts'; readonly fact: Fact }
  | {
      readonly kind: typeof OUTBOX_KIND;
      readonly id: string;
      readonly to: 'outbound';
      readonly conversationId: string;
      readonly messageId: string;
      readonly at: string;
    };

const put = (writes: WriteSet, item: OutboxItem, at: string): void =>
  writes.put(keys.outbox(item.id), { ...item, due: 'relay', ...dueAttributes(item.id, addSeconds(at, RELAY_WITHIN_SECONDS)) });

export const publishFact = (writes: WriteSet, fact: Fact): void =>
  put(writes, { kind: OUTBOX_KIND, id: fact.id, to: 'facts', fact }, fact.at);

/** Asks send-message to send a stored message. `id` names this request: the same id is sent once. */
export const requestSend = (
  writes: WriteSet,
  request: { id: string; conversationId: string; messageId: string; at: string },
): void => put(writes, { kind: OUTBOX_KIND, to: 'outbound', ...request }, request.at);

/** Attributes of an outbox item once it is relayed. */
export const relayed = (now: string) => ({ [EXPIRES_AT]: Math.floor(Date.parse(now) / 1000) + RELAYED_KEEP_SECONDS });

/** A fact about something that has just changed, in the unit of work that changed it. */
export const publishFactOf = (
  work: Pick<Work, 'writes' | 'ids' | 'now'>,
  type: Fact['type'],
  { id, version }: { readonly id: string; readonly version: number },
  refs: Fact['refs'] = {},
): void => publishFact(work.writes, { id: work.ids('fct'), type, at: work.now, aggregateId: id, version, refs });

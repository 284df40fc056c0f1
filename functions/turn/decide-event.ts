/** Decides what one inbound event changes: reads marker and conversation, fills a write set, names the replies to send. */
import type { Inbound } from '../../bot/channels/inbound.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { newConversation, parseConversation, putConversation, putTurnMarker } from '../../shared/conversations/store.ts';
import { eventId, idsOf } from '../../shared/platform/ids.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Table } from '../../shared/platform/table.ts';
import { secondsBetween } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { recentMessages } from '../../shared/sending/waiting-store.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { arrivedLate } from './arrived-late.ts';
import type { Effect } from './effect.ts';
import { hear } from './hear.ts';
import { answeredElsewhere, edit, react, standby, unsend } from './timeline.ts';
import { type Understood, understandAhead } from './understand-ahead.ts';

export interface Decided {
  readonly work: Work;
  readonly conversation: Conversation;
  /** Claimed by this turn, in order. */
  readonly replies: readonly Message[];
}

/**
 * Order within a minute may be Messenger's own; an event this much older than the conversation's last one was held back (a redrive, an
 * outage): it becomes a note for staff and is not replayed into the flow.
 */
const LATE_SECONDS = 10 * 60;

const effectOf = (
  work: Work,
  conversation: Conversation,
  inbound: Inbound,
  table: Table,
  recent: readonly Message[],
  understood: Understood,
): Promise<Effect> | Effect => {
  const { event, at } = inbound;
  switch (event.kind) {
    case 'message':
    case 'postback':
      return conversation.lastResidentAt !== null && secondsBetween(at, conversation.lastResidentAt) > LATE_SECONDS
        ? arrivedLate(work, conversation, event, at)
        : hear(work, conversation, inbound, event, recent, understood);
    case 'edit':
      return edit(work, conversation, table, event, at);
    case 'unsend':
      return unsend(work, conversation, table, event, at);
    case 'reaction':
      return react(work, conversation, table, event);
    case 'answered-elsewhere':
      return answeredElsewhere(work, conversation, event, at);
    case 'standby':
      return standby(work, conversation, event, at);
  }
};

export const decideEvent = async (table: Table, inbound: Inbound, now: string): Promise<Decided | 'done-before'> => {
  const id = eventId(inbound.eventKey);
  // Together: a process that has just started reads the settings, too.
  const talks = inbound.event.kind === 'message' || inbound.event.kind === 'postback';
  const reading = currentCity(table);
  const [items, city, recent, understood] = await Promise.all([
    table.getMany([keys.turnMarker(id), keys.conversation(inbound.conversationId)]),
    reading,
    talks ? recentMessages(table, inbound.conversationId) : [],
    understandAhead(inbound.event.kind === 'message' ? inbound.event.text : null, reading),
  ]);
  if (items.some((item) => item.sk === keys.turnMarker(id).sk)) return 'done-before';
  const ids = idsOf(id, now);
  const stored = items.find((item) => item.sk === keys.conversation('').sk);
  const before =
    stored === undefined
      ? newConversation(inbound.conversationId, inbound.channel, inbound.address, now, ids)
      : parseConversation(stored);
  const work: Work = {
    table,
    city,
    writes: newWriteSet(),
    now,
    ids,
    actor: { kind: 'resident', personId: before.personId, conversationId: before.id },
  };
  const { conversation, messageId, replies } = await effectOf(work, before, inbound, table, recent, understood);
  putTurnMarker(work.writes, id, now, { conversationId: before.id, messageId });
  putConversation(work.writes, before, { ...conversation, lastTurnAt: now });
  return { work, conversation, replies };
};

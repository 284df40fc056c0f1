import type { InboundEvent } from '../../bot/channels/inbound.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';

/** What an event leaves: the conversation after it, the message it made (for the marker), the replies claimed by the turn, in order. */
export interface Effect {
  readonly conversation: Conversation;
  readonly messageId: string | null;
  readonly replies: readonly Message[];
}

/** Events that the bot answers. */
export type Talk = Extract<InboundEvent, { kind: 'message' | 'postback' }>;

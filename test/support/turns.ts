/** Residents on either channel over a real table: each says something, the turn is committed as `take-turn` does it, nothing is sent. */
import type { Inbound } from '../../bot/channels/inbound.ts';
import { type Decided, decideEvent } from '../../functions/turn/decide-event.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { ConflictError } from '../../shared/platform/errors.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import type { Table } from '../../shared/platform/table.ts';

export interface Chatting {
  readonly id: string;
  /** Text of all lines of the answer. */
  says(text: string, now?: string): Promise<string>;
  /** Decided on what is stored now; `commit` writes it, or throws ConflictError. */
  decides(text: string, now?: string): Promise<Decided>;
  stored(): Promise<Conversation>;
}

let said = 0;
const TRIES = 5;

export const chatting = (table: Table, channel: 'messenger' | 'chat', address: string, at: string): Chatting => {
  const id = conversationIdOf(channel, address);
  const inbound = (text: string, now: string): Inbound => {
    const mid = `said-${said++}`;
    const event = { kind: 'message' as const, mid, text, payload: null, attachments: [] };
    return { channel, conversationId: id, address, at: now, eventKey: `message:${mid}`, event };
  };
  const decided = async (heard: Inbound): Promise<Decided> => {
    const turn = await decideEvent(table, heard, heard.at);
    if (turn === 'done-before') throw new Error('said twice');
    return turn;
  };
  return {
    id,
    decides: (text, now = at) => decided(inbound(text, now)),
    says: async (text, now = at) => {
      const heard = inbound(text, now);
      for (let attempt = 1; ; attempt++) {
        const { work, replies } = await decided(heard);
        try {
          await table.commit(work.writes);
          return replies.map(({ line }) => line?.text ?? '').join('\n');
        } catch (error) {
          if (!(error instanceof ConflictError) || attempt === TRIES) throw error;
        }
      }
    },
    stored: async () => {
      const found = await readConversation(table, id);
      if (found === undefined) throw new Error(`nobody has written in ${id}`);
      return found;
    },
  };
};

/** Every sentence about joined chats, as one shape: a language module that lacks a text does not compile. */
import type { ChatRefusalCode, OtherChannel } from '../../engine/chat-turn.ts';

export interface ChatPhrases {
  /** At most 20 characters each. */
  readonly titles: Readonly<Record<'join' | 'part' | 'joinYes' | 'partYes' | 'no', string>>;
  /** A message of these words alone, one that asks and one that names, asks to join or to part chats. */
  readonly typed: Readonly<Record<'join' | 'part' | 'chats' | 'beside', readonly string[]>>;
  /** `until`: the time on the wall. */
  readonly code: (code: string, until: string) => string;
  readonly sure: (channel: OtherChannel) => string;
  readonly joined: (channel: OtherChannel) => string;
  readonly notJoined: string;
  readonly partSure: string;
  readonly parted: string;
  readonly nothingToPart: string;
  readonly staysJoined: string;
  /** Told in the other chat. `channel`: where it was done. */
  readonly news: Readonly<Record<'joined' | 'parted', (channel: OtherChannel) => string>>;
  readonly refused: Readonly<Record<ChatRefusalCode, string>>;
}

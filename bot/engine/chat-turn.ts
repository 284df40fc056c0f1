/** What the flow of joined chats asks of the programme and wants done; part of the boundary in `turn.ts`. */
import type { Conversation } from '../../shared/conversations/model.ts';

/** Where the other chat is. */
export type OtherChannel = 'messenger' | 'chat';

export type ChatCommand =
  | { readonly kind: 'make-join-code' }
  /** Whose code it is; a wrong one counts. Joins nothing. */
  | { readonly kind: 'try-join-code'; readonly code: string }
  /** Both chats belong to one person from then on. */
  | { readonly kind: 'join-chats'; readonly code: string }
  /** This chat belongs to a person of its own again. */
  | { readonly kind: 'part-chats' };

/** `joined`: what the conversation names from then on. `until`: UTC ISO 8601. */
export type ChatDone =
  | { readonly kind: 'join-code-made'; readonly code: string; readonly until: string }
  | { readonly kind: 'join-code-known'; readonly channel: OtherChannel }
  | { readonly kind: 'chats-joined'; readonly channel: OtherChannel; readonly joined: Conversation['joined'] }
  | { readonly kind: 'chats-parted'; readonly joined: Conversation['joined'] };

export type ChatRefusalCode =
  | 'join-code.unknown'
  | 'join-code.own'
  | 'join-code.joined'
  | 'join-code.too-many-tries'
  | 'join-code.too-many-chats';

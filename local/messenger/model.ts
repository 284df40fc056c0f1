/** What the simulator keeps: residents with a phone, what stands in their chats, and what is still on its way to the webhook. */

/** Meta's two sides of the chat, and the third one: a person answering from the Page Inbox. */
export type Sender = 'resident' | 'bot' | 'person';

export interface Resident {
  readonly psid: string;
  readonly name: string;
  readonly createdAt: string;
  /** Last message or postback: opens the 24-hour window. Null = has never written, so Graph does not know the person. Milliseconds. */
  readonly lastActionAt: number | null;
  /** The dots, until when. Milliseconds. */
  readonly typingUntil: number;
  /** What the page has marked as seen. Milliseconds. */
  readonly seenUntil: number;
  readonly rev: number;
}

export interface QuickReply {
  readonly kind: 'text' | 'user_phone_number' | 'user_email';
  readonly title: string;
  readonly payload: string;
}

export type Button =
  | { readonly type: 'web_url'; readonly title: string; readonly url: string }
  | { readonly type: 'postback'; readonly title: string; readonly payload: string }
  | { readonly type: 'phone_number'; readonly title: string; readonly payload: string };

export interface Card {
  readonly title: string;
  readonly subtitle: string | null;
  readonly imageUrl: string | null;
  readonly buttons: readonly Button[];
}

export type AttachmentType = 'image' | 'audio' | 'video' | 'file' | 'fallback' | 'sticker';

export interface Attachment {
  readonly type: AttachmentType;
  readonly url: string | null;
  readonly title?: string;
  readonly stickerId?: number;
}

export interface ChatMessage {
  readonly mid: string;
  readonly psid: string;
  readonly from: Sender;
  /** UTC ISO 8601, simulated clock. */
  readonly at: string;
  readonly text: string | null;
  /** Of a resident's message: what stood behind the quick reply or button. */
  readonly payload: string | null;
  readonly quickReplies: readonly QuickReply[];
  readonly buttons: readonly Button[];
  readonly cards: readonly Card[];
  readonly attachments: readonly Attachment[];
  readonly replyTo: string | null;
  /** sent: with Meta; delivered, read: by the other side; failed: the webhook has not taken it yet. */
  readonly status: 'sent' | 'delivered' | 'read' | 'failed';
  /** The program's own id, as it came in `metadata`. */
  readonly metadata: string | null;
  readonly tag: string | null;
  readonly reaction: string | null;
  readonly edits: number;
  readonly unsent: boolean;
  /** Place in the order of changes; `since` compares with it. */
  readonly rev: number;
}

export const FAULTS = [
  'none',
  'token-dead',
  'page-restricted',
  'throttled',
  'throttled-613',
  'user-unavailable',
  'temporary',
  'slow',
  'drop-after-acceptance',
  'http-500',
] as const;
export type FaultName = (typeof FAULTS)[number];

/** What Graph does wrong at the moment. `times` counts down to `none`; null = until switched off. */
export interface Fault {
  readonly name: FaultName;
  readonly times: number | null;
  /** Of `slow`: how long Graph thinks. */
  readonly seconds: number;
}

export const NO_FAULT: Fault = { name: 'none', times: null, seconds: 6 };

/** One line of the log: what was asked, what was answered, and why, in words. */
export interface LogEntry {
  readonly seq: number;
  readonly at: string;
  /** graph: the program called us. webhook: we called the program. page: somebody moved a switch. */
  readonly direction: 'graph' | 'webhook' | 'page';
  readonly psid: string | null;
  readonly ok: boolean;
  readonly status: number | null;
  readonly ms: number | null;
  /** What happened, in Polish: it is read on the page. */
  readonly summary: string;
  readonly request: string;
  readonly response: string;
}

export interface Identity {
  readonly pageId: string;
  readonly appId: number;
}

/** The simulated page and app. */
export const IDENTITY: Identity = { pageId: '104000000000104', appId: 204000000000204 };

/** What the page is subscribed to after docs/deploy.md. */
export const WEBHOOK_FIELDS = [
  'messages',
  'messaging_postbacks',
  'message_deliveries',
  'message_reads',
  'message_echoes',
  'message_reactions',
  'message_edits',
  'messaging_referrals',
  'messaging_optins',
  'standby',
  'messaging_policy_enforcement',
] as const;

/** Meta's own Page Inbox, as it signs its echoes. */
export const PAGE_INBOX_APP_ID = 263902037430900;

/** Messenger's thumb, small. Source: what Messenger sends. */
export const THUMB_STICKER_ID = 369239263222822;

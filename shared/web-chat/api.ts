/** What the page of the web chat and its function say to each other. */
export interface SaidThere {
  readonly id: string;
  readonly text: string;
  readonly payload: string | null;
}

export interface ChatLine {
  readonly id: string;
  /** UTC ISO 8601. */
  readonly at: string;
  readonly from: 'resident' | 'bot' | 'person';
  readonly text: string;
  readonly quickReplies: readonly { readonly title: string; readonly payload: string }[];
  readonly links: readonly { readonly title: string; readonly href: string }[];
  /** The browser's own name of it; null = not said by a browser. */
  readonly sentAs: string | null;
}

export interface ChatPage {
  /** The oldest first. */
  readonly messages: readonly ChatLine[];
}

export type ChatTrouble = 'code' | 'message' | 'too-many' | 'broken';

/** What the pages tell everybody about the other way to us. */
export interface PageState {
  /** UTC ISO 8601; null = Messenger works. */
  readonly messengerBrokenSince: string | null;
}

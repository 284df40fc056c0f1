/** What the page of the web chat and its function say to each other. */
export interface SaidThere {
  readonly id: string;
  readonly text: string;
  readonly payload: string | null;
  /** Name of a photo that has been sent before; with it there need be no words. */
  readonly photo?: string;
}

/** A photo is announced, then sent by the browser straight into the private bucket, then named in a message. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/heic'] as const;
/** Bytes. The browser draws a picture small; what it cannot draw comes as it is. */
export const LARGEST_PHOTO = 15 * 1024 * 1024;
export interface PhotoAnnounced {
  readonly id: string;
  readonly contentType: (typeof PHOTO_TYPES)[number];
  readonly bytes: number;
}
export interface PhotoLink {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
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
  /** How many came with it. */
  readonly photos: number;
}

export interface ChatPage {
  /** The oldest first. */
  readonly messages: readonly ChatLine[];
}

export type ChatTrouble = 'code' | 'message' | 'photo' | 'too-many' | 'broken';

/** What the pages tell everybody about the other way to us. */
export interface PageState {
  /** UTC ISO 8601; null = Messenger works. */
  readonly messengerBrokenSince: string | null;
}

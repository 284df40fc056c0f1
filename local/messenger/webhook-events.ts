/** The events as Meta words them. Source: Meta, Messenger Platform, Webhook Events Reference. Timestamps in milliseconds. */
import type { Attachment, Identity } from './model.ts';

export type WebhookEvent = Readonly<Record<string, unknown>>;

/** One `entry` of a webhook request. */
export interface Entry {
  readonly id: string;
  readonly time: number;
  readonly messaging?: readonly WebhookEvent[];
  readonly standby?: readonly WebhookEvent[];
}

interface Where {
  readonly identity: Identity;
  readonly psid: string;
  readonly at: number;
}

const fromResident = ({ identity, psid, at }: Where) => ({
  sender: { id: psid },
  recipient: { id: identity.pageId },
  timestamp: at,
});

const metaAttachment = ({ type, url, title, stickerId }: Attachment) => ({
  type,
  payload: {
    ...(url === null ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(stickerId === undefined ? {} : { sticker_id: stickerId }),
  },
});

export interface SaidMessage {
  readonly mid: string;
  readonly text: string | null;
  readonly quickReplyPayload: string | null;
  readonly attachments: readonly Attachment[];
  readonly replyTo: string | null;
}

const messageBody = ({ mid, text, quickReplyPayload, attachments, replyTo }: SaidMessage) => {
  const sticker = attachments.find(({ stickerId }) => stickerId !== undefined)?.stickerId;
  return {
    mid,
    ...(text === null ? {} : { text }),
    ...(quickReplyPayload === null ? {} : { quick_reply: { payload: quickReplyPayload } }),
    ...(replyTo === null ? {} : { reply_to: { mid: replyTo } }),
    ...(sticker === undefined ? {} : { sticker_id: sticker }),
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(metaAttachment) }),
  };
};

export const messageEvent = (where: Where, said: SaidMessage): WebhookEvent => ({
  ...fromResident(where),
  message: messageBody(said),
});

export const postbackEvent = (
  where: Where,
  postback: { mid: string; title: string; payload: string; ref: string | null },
): WebhookEvent => ({
  ...fromResident(where),
  postback: {
    mid: postback.mid,
    title: postback.title,
    payload: postback.payload,
    ...(postback.ref === null ? {} : { referral: { ref: postback.ref, source: 'SHORTLINK', type: 'OPEN_THREAD' } }),
  },
});

export const reactionEvent = (where: Where, mid: string, emoji: string | null): WebhookEvent => ({
  ...fromResident(where),
  reaction:
    emoji === null ? { mid, action: 'unreact' } : { mid, action: 'react', emoji, reaction: emoji === '❤' ? 'love' : 'other' },
});

/** Meta documents no page of its own for it on Messenger; it comes as the message itself, without words, `is_deleted`. */
export const unsendEvent = (where: Where, mid: string): WebhookEvent => ({
  ...fromResident(where),
  message: { mid, is_deleted: true },
});

export const editEvent = (where: Where, mid: string, text: string, numEdit: number): WebhookEvent => ({
  ...fromResident(where),
  message_edit: { mid, text, num_edit: numEdit },
});

export const readEvent = (where: Where): WebhookEvent => ({ ...fromResident(where), read: { watermark: where.at } });

export const deliveryEvent = (where: Where, mids: readonly string[]): WebhookEvent => ({
  ...fromResident(where),
  delivery: { mids, watermark: where.at },
});

export const referralEvent = (where: Where, ref: string): WebhookEvent => ({
  ...fromResident(where),
  referral: { ref, source: 'SHORTLINK', type: 'OPEN_THREAD' },
});

export const optinEvent = (where: Where, payload: string): WebhookEvent => ({ ...fromResident(where), optin: { ref: payload } });

/** A copy of what the page sent: by this app, by another one, or by a person in the Page Inbox. `message` as the Send API took it. */
export const echoEvent = (
  { identity, psid, at }: Where,
  echo: { mid: string; appId: number; metadata: string | null; message: Readonly<Record<string, unknown>> },
): WebhookEvent => ({
  sender: { id: identity.pageId },
  recipient: { id: psid },
  timestamp: at,
  message: {
    mid: echo.mid,
    is_echo: true,
    app_id: echo.appId,
    ...(echo.metadata === null ? {} : { metadata: echo.metadata }),
    ...echo.message,
  },
});

/** `action`: warning, block or unblock; there is no reason with unblock. No sender. */
export const policyEvent = ({ identity, at }: Omit<Where, 'psid'>, action: string, reason: string): WebhookEvent => ({
  recipient: { id: identity.pageId },
  timestamp: at,
  policy_enforcement: action === 'unblock' ? { action } : { action, reason },
});

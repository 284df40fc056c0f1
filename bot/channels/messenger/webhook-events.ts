/**
 * Meta's webhook body → our inbound messages and receipts. Every kind of event is handled or consciously ignored, and one event that
 * makes no sense never takes its neighbours with it. Source: Meta, Messenger Platform webhook reference.
 */
import * as z from 'zod/mini';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../../../shared/conversations/attachment-kinds.ts';
import { conversationIdOf } from '../../../shared/platform/ids.ts';
import type { Inbound, InboundEvent, Receipt } from '../inbound.ts';

const Party = z.object({ id: z.string().check(z.minLength(1)) });
const MetaAttachment = z.object({
  type: z.string(),
  payload: z.optional(z.object({ url: z.optional(z.string()), sticker_id: z.optional(z.number()) })),
});
const MetaMessage = z.object({
  mid: z.string().check(z.minLength(1)),
  text: z.optional(z.string()),
  is_echo: z.optional(z.boolean()),
  is_deleted: z.optional(z.boolean()),
  app_id: z.optional(z.union([z.number(), z.string()])),
  metadata: z.optional(z.string()),
  sticker_id: z.optional(z.number()),
  quick_reply: z.optional(z.object({ payload: z.string() })),
  attachments: z.optional(z.array(MetaAttachment)),
});
const PolicyEnforcement = z.object({ action: z.string(), reason: z.optional(z.string()) });
const MetaEvent = z.object({
  sender: z.optional(Party),
  recipient: z.optional(Party),
  timestamp: z.optional(z.number()),
  message: z.optional(MetaMessage),
  message_edit: z.optional(z.object({ mid: z.string(), text: z.string(), num_edit: z.number() })),
  postback: z.optional(
    z.object({
      mid: z.optional(z.string()),
      title: z.optional(z.string()),
      payload: z.optional(z.string()),
      referral: z.optional(z.object({ ref: z.optional(z.string()) })),
    }),
  ),
  referral: z.optional(z.object({ ref: z.optional(z.string()) })),
  reaction: z.optional(z.object({ mid: z.string(), action: z.enum(['react', 'unreact']), emoji: z.optional(z.string()) })),
  read: z.optional(z.object({ watermark: z.number() })),
  delivery: z.optional(z.object({ watermark: z.number() })),
  policy_enforcement: z.optional(PolicyEnforcement),
  /** As Meta's older pages spell it. */
  'policy-enforcement': z.optional(PolicyEnforcement),
  optin: z.optional(z.unknown()),
});
type MetaEvent = z.infer<typeof MetaEvent>;
type MetaMessage = z.infer<typeof MetaMessage>;

const Body = z.object({
  object: z.literal('page'),
  entry: z.array(
    z.object({
      time: z.optional(z.number()),
      messaging: z.optional(z.array(z.unknown())),
      standby: z.optional(z.array(z.unknown())),
    }),
  ),
});

/** The three sizes of Messenger's own thumb: it means "yes", not a picture. */
const THUMB_STICKERS = new Set([369239263222822, 369239343222814, 369239383222810]);

export interface Sorted {
  readonly inbound: readonly Inbound[];
  readonly receipts: readonly Receipt[];
  /** Kinds passed over on purpose, and events that made no sense: for the log, without content. */
  readonly ignored: readonly string[];
}

const iso = (ms: number): string => new Date(ms).toISOString();
const kindOf = (type: string): AttachmentKind => ATTACHMENT_KINDS.find((kind) => kind === type) ?? 'fallback';

const isThumb = (message: MetaMessage): boolean =>
  [message.sticker_id, ...(message.attachments ?? []).map((attachment) => attachment.payload?.sticker_id)].some(
    (id) => id !== undefined && THUMB_STICKERS.has(id),
  );

const attachmentsOf = (message: MetaMessage) =>
  (message.attachments ?? []).map(({ type, payload }) => ({
    kind: payload?.sticker_id === undefined ? kindOf(type) : ('sticker' as const),
    url: payload?.url ?? null,
  }));

const messageEvent = (message: MetaMessage): { eventKey: string; event: InboundEvent } => {
  if (message.is_deleted) return { eventKey: `unsend:${message.mid}`, event: { kind: 'unsend', mid: message.mid } };
  const thumb = isThumb(message);
  return {
    eventKey: `message:${message.mid}`,
    event: {
      kind: 'message',
      mid: message.mid,
      text: thumb ? '👍' : (message.text ?? null),
      payload: message.quick_reply?.payload ?? null,
      attachments: thumb ? [] : attachmentsOf(message),
    },
  };
};

/** Of one event: what it is to us. */
const eventOf = (meta: MetaEvent, at: number): { eventKey: string; event: InboundEvent } | null => {
  const who = meta.sender?.id ?? '';
  if (meta.message) return messageEvent(meta.message);
  if (meta.message_edit) {
    const { mid, text, num_edit } = meta.message_edit;
    return { eventKey: `edit:${mid}:${num_edit}`, event: { kind: 'edit', mid, text, numEdit: num_edit } };
  }
  if (meta.reaction) {
    const { mid, action, emoji } = meta.reaction;
    return { eventKey: `reaction:${mid}:${action}:${at}`, event: { kind: 'reaction', mid, action, emoji: emoji ?? null } };
  }
  if (meta.postback) {
    const { mid, title, payload, referral } = meta.postback;
    const said = referral?.ref ?? payload ?? '';
    return {
      eventKey: `postback:${mid ?? `${who}+${at}+${said}`}`,
      event: { kind: 'postback', mid: mid ?? null, title: title ?? null, payload: said },
    };
  }
  if (meta.referral) {
    const ref = meta.referral.ref ?? '';
    return { eventKey: `postback:${who}+${at}+${ref}`, event: { kind: 'postback', mid: null, title: null, payload: ref } };
  }
  return null;
};

const inbound = (address: string, at: number, found: { eventKey: string; event: InboundEvent }): Inbound => ({
  channel: 'messenger',
  conversationId: conversationIdOf('messenger', address),
  address,
  at: iso(at),
  ...found,
});

const sortEcho = (message: MetaMessage, resident: string, at: number): { inbound: Inbound } | { receipt: Receipt } => {
  const conversationId = conversationIdOf('messenger', resident);
  if (message.metadata?.startsWith('msg_'))
    return { receipt: { kind: 'echo', conversationId, messageId: message.metadata, mid: message.mid, at: iso(at) } };
  return {
    inbound: inbound(resident, at, {
      eventKey: `echo:${message.mid}`,
      event: {
        kind: 'answered-elsewhere',
        mid: message.mid,
        text: message.text ?? null,
        attachments: attachmentsOf(message),
        appId: message.app_id === undefined ? null : String(message.app_id),
      },
    }),
  };
};

/** Null = not a page webhook at all. */
export const sortWebhook = (body: unknown, receivedAt: string): Sorted | null => {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return null;
  const out = { inbound: [] as Inbound[], receipts: [] as Receipt[], ignored: [] as string[] };

  const take = (raw: unknown, entryTime: number | undefined, standby: boolean) => {
    const event = MetaEvent.safeParse(raw);
    if (!event.success) return void out.ignored.push('malformed');
    const meta = event.data;
    const at = meta.timestamp ?? entryTime ?? Date.parse(receivedAt);
    if (Number.isNaN(new Date(at).getTime())) return void out.ignored.push('malformed');
    const policy = meta.policy_enforcement ?? meta['policy-enforcement'];
    if (policy)
      return void out.receipts.push({
        kind: 'policy-enforcement',
        action: policy.action,
        reason: policy.reason ?? '',
        at: iso(at),
      });
    const sender = meta.sender?.id;
    const recipient = meta.recipient?.id;
    if (meta.message?.is_echo) {
      if (recipient === undefined) return void out.ignored.push('echo-without-recipient');
      const sorted = sortEcho(meta.message, recipient, at);
      return void ('receipt' in sorted ? out.receipts.push(sorted.receipt) : out.inbound.push(sorted.inbound));
    }
    if (sender === undefined) return void out.ignored.push(meta.optin === undefined ? 'without-sender' : 'optin');
    const conversationId = conversationIdOf('messenger', sender);
    if (meta.read) return void out.receipts.push({ kind: 'read', conversationId, until: iso(meta.read.watermark) });
    if (meta.delivery) return void out.receipts.push({ kind: 'delivered', conversationId, until: iso(meta.delivery.watermark) });
    const found = eventOf(meta, at);
    if (found === null) return void out.ignored.push(meta.optin === undefined ? 'unknown' : 'optin');
    if (!standby) return void out.inbound.push(inbound(sender, at, found));
    // Another app holds the thread: only words are of use to the timeline.
    if (found.event.kind !== 'message') return void out.ignored.push(`standby-${found.event.kind}`);
    const { mid, text, attachments } = found.event;
    return void out.inbound.push(
      inbound(sender, at, { eventKey: found.eventKey, event: { kind: 'standby', mid, text, attachments } }),
    );
  };

  for (const entry of parsed.data.entry) {
    for (const event of entry.messaging ?? []) take(event, entry.time, false);
    for (const event of entry.standby ?? []) take(event, entry.time, true);
  }
  return out;
};

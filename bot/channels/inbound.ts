/** What the ingress puts on `inbound.fifo` and `receipts`: one message per event, in our words, whatever the channel. */
import * as z from 'zod';
import { AttachmentKindSchema } from '../../shared/conversations/model.ts';

const HeardAttachmentSchema = z.object({ kind: AttachmentKindSchema, url: z.string().nullable() });

const EventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    mid: z.string(),
    text: z.string().nullable(),
    payload: z.string().nullable(),
    attachments: z.array(HeardAttachmentSchema),
  }),
  /** A button, menu item, ice breaker or m.me link. */
  z.object({ kind: z.literal('postback'), mid: z.string().nullable(), title: z.string().nullable(), payload: z.string() }),
  z.object({ kind: z.literal('edit'), mid: z.string(), text: z.string(), numEdit: z.int() }),
  z.object({ kind: z.literal('unsend'), mid: z.string() }),
  z.object({ kind: z.literal('reaction'), mid: z.string(), action: z.enum(['react', 'unreact']), emoji: z.string().nullable() }),
  /** Somebody answered from the page itself, or another app did. */
  z.object({
    kind: z.literal('answered-elsewhere'),
    mid: z.string(),
    text: z.string().nullable(),
    attachments: z.array(HeardAttachmentSchema),
    appId: z.string().nullable(),
  }),
  /** Said while another app holds the thread: kept on the timeline, not answered. */
  z.object({
    kind: z.literal('standby'),
    mid: z.string(),
    text: z.string().nullable(),
    attachments: z.array(HeardAttachmentSchema),
  }),
]);

export const InboundSchema = z.object({
  channel: z.enum(['messenger', 'chat']),
  conversationId: z.string(),
  /** Page-scoped id of Messenger; keyed hash of the code of a web chat. Personal data: inbound is the one queue that carries it. */
  address: z.string(),
  /** When the resident did it, UTC ISO 8601. */
  at: z.string(),
  /** Names the event; hashed it is the deduplication id and the marker's key. */
  eventKey: z.string(),
  event: EventSchema,
});
export type Inbound = z.infer<typeof InboundSchema>;
export type InboundEvent = Inbound['event'];

export const ReceiptSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), conversationId: z.string(), until: z.string() }),
  z.object({ kind: z.literal('delivered'), conversationId: z.string(), until: z.string() }),
  /** Our own message came back: it was sent, whatever the sender saw of it. */
  z.object({ kind: z.literal('echo'), conversationId: z.string(), messageId: z.string(), mid: z.string(), at: z.string() }),
  /** Meta warns or blocks the page. */
  z.object({ kind: z.literal('policy-enforcement'), action: z.string(), reason: z.string(), at: z.string() }),
]);
export type Receipt = z.infer<typeof ReceiptSchema>;

/** What the page, the tests and the benchmark may ask of the simulator. */
import * as z from 'zod';
import { MODES, PLAIN_DELIVERY } from './delivery.ts';
import { FAULTS } from './model.ts';
import { ENCODINGS, SIGNATURES } from './webhook-signature.ts';

/** How the event travels; what is not said is as Meta does on a good day. */
const DeliveryRequest = z
  .object({
    mode: z.enum(MODES),
    minutes: z.number().min(0),
    size: z.int().min(1).max(50),
    signature: z.enum(SIGNATURES),
    encoding: z.enum(ENCODINGS),
    standby: z.boolean(),
  })
  .partial()
  .optional()
  // Known defaults first; an absent key must not hide them.
  .transform((wish) => ({
    ...PLAIN_DELIVERY,
    ...Object.fromEntries(Object.entries(wish ?? {}).filter(([, value]) => value !== undefined)),
  }));

const AttachmentWish = z.object({
  type: z.enum(['image', 'audio', 'video', 'file', 'fallback', 'sticker']),
  /** One of: an address as it is; the id of uploaded media; the name of a sample. */
  url: z.string().optional(),
  mediaId: z.string().optional(),
  sample: z.string().optional(),
  title: z.string().optional(),
  stickerId: z.number().optional(),
});
export type AttachmentWish = z.infer<typeof AttachmentWish>;

export const NewResident = z.object({ name: z.string().trim().min(1).max(60) });

export const SendWish = z.object({
  text: z.string().min(1).optional(),
  quickReply: z.object({ title: z.string().optional(), payload: z.string() }).optional(),
  postback: z.object({ title: z.string().default(''), payload: z.string(), ref: z.string().optional() }).optional(),
  attachment: AttachmentWish.optional(),
  attachments: z.array(AttachmentWish).optional(),
  /** Messenger's own thumb. */
  like: z.boolean().optional(),
  referral: z.string().optional(),
  optin: z.string().optional(),
  replyTo: z.string().optional(),
  delivery: DeliveryRequest,
});
export type SendWish = z.infer<typeof SendWish>;

export const ReactWish = z.object({ mid: z.string(), emoji: z.string().nullable().default('❤'), delivery: DeliveryRequest });
export const UnsendWish = z.object({ mid: z.string(), delivery: DeliveryRequest });
export const EditWish = z.object({ mid: z.string(), text: z.string().min(1), delivery: DeliveryRequest });
export const ReadWish = z.object({ delivery: DeliveryRequest });
export const PageSendWish = z.object({
  psid: z.string(),
  text: z.string().min(1),
  appId: z.number().optional(),
  delivery: DeliveryRequest,
});
export const PolicyWish = z.object({
  action: z.enum(['warning', 'block', 'unblock']),
  reason: z.string().default('Naruszenie zasad platformy (przykład)'),
  delivery: DeliveryRequest,
});
export const FaultWish = z.object({
  fault: z.enum(FAULTS),
  times: z.int().min(1).nullable().default(null),
  seconds: z.number().min(0).max(60).default(6),
  /** The day's sending limit of Meta: 200 × people who write to the page. */
  quota: z.boolean().optional(),
});
/** Any event at all, for what has no act of its own. */
export const RawEvent = z.object({
  event: z.record(z.string(), z.unknown()),
  psid: z.string().optional(),
  delivery: DeliveryRequest,
});

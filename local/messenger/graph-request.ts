/** The shape of a Send API request, before Meta's rules are applied. */
import * as z from 'zod';

const ButtonRequest = z.object({
  type: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  payload: z.string().optional(),
});
export type ButtonRequest = z.infer<typeof ButtonRequest>;

const ElementRequest = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  image_url: z.string().optional(),
  default_action: z.unknown().optional(),
  buttons: z.array(ButtonRequest).optional(),
});
export type ElementRequest = z.infer<typeof ElementRequest>;

const AttachmentRequest = z.object({
  type: z.string(),
  payload: z.object({
    template_type: z.string().optional(),
    text: z.string().optional(),
    buttons: z.array(ButtonRequest).optional(),
    elements: z.array(ElementRequest).optional(),
    url: z.string().optional(),
    is_reusable: z.boolean().optional(),
    attachment_id: z.string().optional(),
  }),
});
export type AttachmentRequest = z.infer<typeof AttachmentRequest>;

const QuickReplyRequest = z.object({
  content_type: z.string(),
  title: z.string().optional(),
  payload: z.string().optional(),
  image_url: z.string().optional(),
});
export type QuickReplyRequest = z.infer<typeof QuickReplyRequest>;

const MessageRequest = z.object({
  text: z.string().optional(),
  attachment: AttachmentRequest.optional(),
  quick_replies: z.array(QuickReplyRequest).optional(),
  metadata: z.string().optional(),
});
export type MessageRequest = z.infer<typeof MessageRequest>;

export const SendRequest = z.object({
  recipient: z.object({ id: z.string() }),
  messaging_type: z.string().optional(),
  tag: z.string().optional(),
  message: MessageRequest.optional(),
  sender_action: z.string().optional(),
  reply_to: z.object({ mid: z.string() }).optional(),
});
export type SendRequest = z.infer<typeof SendRequest>;

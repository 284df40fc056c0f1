/** What guests of a date are told outside a turn: the kinds, and what one message is about. */
import * as z from 'zod';

export const NoticeKindSchema = z.enum([
  'offer',
  'lapsed',
  'guardian',
  'guardian-agreed',
  'code',
  'confirmed',
  'moved',
  'cancelled',
  'day-before',
  'two-hours',
  'waiting-closed',
  'how-was-it',
]);
export type NoticeKind = z.infer<typeof NoticeKindSchema>;

/** One telling: its kind, and which of its kind. A date can be moved twice, a reminder belongs to one start. */
export const NoticeSchema = z.object({
  notice: NoticeKindSchema,
  /** moved, cancelled: since when it is so; reminders and what follows: the start; of one sign-up: its version. */
  run: z.string(),
});
export type Notice = z.infer<typeof NoticeSchema>;

/** Which guest a message tells what. */
export const AboutGuestSchema = NoticeSchema.extend({ dateId: z.string(), signUpId: z.string() });
export type AboutGuest = z.infer<typeof AboutGuestSchema>;

/** Kept with the date for the delivery report: ids only. */
export const NoticeItemSchema = AboutGuestSchema.extend({
  messageId: z.string(),
  conversationId: z.string(),
  at: z.iso.datetime(),
});
export type NoticeItem = z.infer<typeof NoticeItemSchema>;

/** What became of a telling; each is in exactly one class. */
export const NOTICE_CLASSES = [
  'sent',
  'delivered',
  'read',
  /** On its way, or held until the morning; also those who have not been come to yet. */
  'waiting',
  /** Could not be sent, and nobody has to call: it is said when the guest next writes. */
  'failed',
  'to-call',
  'called',
  /** Was no longer true when it could have been sent. */
  'not-needed',
  /** The guest asked to be forgotten; what was said to them is gone. */
  'forgotten',
] as const;
export type NoticeClass = (typeof NOTICE_CLASSES)[number];

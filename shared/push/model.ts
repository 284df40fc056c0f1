/** A browser of somebody at work that may be woken by a push message. Personal: it leads to a device. */
import * as z from 'zod';

const personal = { personal: true } as const;

export const SubscriptionSchema = z.object({
  id: z.string(),
  staffId: z.string(),
  /** The push service's own address of this browser; whoever has it can wake the browser, but not read or write anything. */
  endpoint: z.url().max(1000).meta(personal),
  keys: z.object({ p256dh: z.string().max(200), auth: z.string().max(100) }).meta(personal),
  /** In which messages are written. */
  language: z.enum(['pl', 'en']),
  at: z.iso.datetime(),
});
export type Subscription = z.infer<typeof SubscriptionSchema>;

/** What a lock screen may show: a number and a category, nobody's words. */
export const PushMessageSchema = z.object({
  title: z.string().max(120),
  body: z.string().max(200),
  /** One message with this tag stands on the screen; a newer one takes its place. */
  tag: z.string(),
  /** Path in the console. */
  path: z.string().startsWith('/console/'),
});
export type PushMessage = z.infer<typeof PushMessageSchema>;

/** Messages on one's own devices, in the staff API. */
import * as z from 'zod';
import { SubscriptionSchema } from '../push/model.ts';

export const PushBodySchema = z
  .strictObject({
    endpoint: SubscriptionSchema.shape.endpoint,
    keys: z.strictObject(SubscriptionSchema.shape.keys.shape),
    language: SubscriptionSchema.shape.language,
  })
  .meta({ id: 'PushSubscription', description: 'As the browser gives it. The same browser again takes its own place.' });

export const PushEndSchema = z.strictObject({ endpoint: SubscriptionSchema.shape.endpoint }).meta({ id: 'PushEnd' });

export const PushStateSchema = z
  .object({
    publicKey: z.string().meta({ description: '`applicationServerKey` of this deployment.' }),
    devices: z
      .array(z.string())
      .meta({ description: 'Ids of the browsers that are woken: first letters of the hash of their endpoint.' }),
    email: z.boolean().meta({ description: 'An address is known: without a device a message goes there.' }),
    phone: z.boolean().meta({ description: 'A number is known: an urgent issue unread for ten minutes goes there.' }),
  })
  .meta({ id: 'PushState' });
export type PushState = z.infer<typeof PushStateSchema>;

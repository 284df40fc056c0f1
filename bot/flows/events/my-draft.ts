/** Where somebody stands who looks at their own sign-ups. */
import * as z from 'zod';
import { EventContentSchema, EventDateSchema } from '../../../shared/events/model.ts';
import { PartySchema } from '../../../shared/events/sign-up-model.ts';
import { PartyHeardSchema } from './party.ts';
import { WishSchema } from './wish.ts';

const SeatSchema = z.object({
  signUpId: z.string(),
  date: EventDateSchema,
  party: PartySchema,
  partyMost: z.int(),
  age: EventContentSchema.shape.age,
});

export const MyEventsDraftSchema = z.object({
  want: z.enum(['list', 'show', 'change', 'cancel']),
  /** Which of them is meant, as far as the words say. */
  wish: WishSchema,
  seat: SeatSchema.nullable(),
  party: PartyHeardSchema.nullable(),
});
export type MyEventsDraft = z.infer<typeof MyEventsDraftSchema>;

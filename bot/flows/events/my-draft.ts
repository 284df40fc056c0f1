/** Where somebody stands who looks at their own sign-ups. */
import * as z from 'zod';
import { EventContentSchema, EventDateSchema } from '../../../shared/events/model.ts';
import { PartySchema } from '../../../shared/events/sign-up-model.ts';
import type { OwnSignUp } from '../../engine/event-turn.ts';
import type { Scene, Start } from '../../engine/flow.ts';
import { PartyHeardSchema } from './party.ts';
import { seatOptions } from './said.ts';
import { ANYTHING, WishSchema } from './wish.ts';

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
  /** Quick replies of the one that is shown. */
  options: z.array(z.object({ title: z.string(), payload: z.string() })),
});
export type MyEventsDraft = z.infer<typeof MyEventsDraftSchema>;

/** Where the conversation rests once a sign-up stands: nothing is asked, but what follows may be about it. */
export const restingAt = (signUp: OwnSignUp, scene: Scene): Start => {
  const { signUpId, date, party, partyMost, age } = signUp;
  const seat = { signUpId, date, party, partyMost, age };
  const at: MyEventsDraft = { want: 'show', wish: ANYTHING, seat, party: null, options: [...seatOptions(signUp, scene)] };
  return { flow: 'my-events', draft: { at } };
};

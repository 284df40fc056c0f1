/** Where somebody stands who looks for events. */
import * as z from 'zod';
import { PartyHeardSchema } from './party.ts';
import { ANYTHING, WidenedSchema, WishSchema } from './wish.ts';

const OptionSchema = z.object({ title: z.string(), payload: z.string() });

export const EventsDraftSchema = z.object({
  wish: WishSchema,
  /** The resident wants to sign up: what is chosen goes on to that. */
  join: z.boolean(),
  party: PartyHeardSchema.nullable(),
  widened: WidenedSchema,
  skip: z.int().min(0),
  /** The date that is shown, its kind, and what is said of a plan under consultation there. */
  dateId: z.string().nullable(),
  kind: z.string().nullable(),
  joinable: z.boolean(),
  consultation: z.string().nullable(),
  /** Where it is and how to get there, for whoever asks again. */
  where: z.string().nullable(),
  /** Quick replies of what was last shown. */
  options: z.array(OptionSchema),
});
export type EventsDraft = z.infer<typeof EventsDraftSchema>;

export const FRESH: EventsDraft = {
  wish: ANYTHING,
  join: false,
  party: null,
  widened: 0,
  skip: 0,
  dateId: null,
  kind: null,
  joinable: false,
  consultation: null,
  where: null,
  options: [],
};

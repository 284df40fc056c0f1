/** A contact: somebody of the programme met somebody of the neighbourhood. Where and about what, never who. */
import * as z from 'zod';

/** Where people are met. */
export const CONTACT_PLACES = ['street', 'yard', 'home', 'office', 'event', 'phone'] as const;
/** What it was about. */
export const CONTACT_KINDS = ['talk', 'information', 'help', 'referral', 'conflict'] as const;

export const ContactSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  /** When they met; the phone may have been offline since. */
  at: z.iso.datetime(),
  /** Subarea id, or 'outside'. */
  subarea: z.string(),
  place: z.enum(CONTACT_PLACES),
  kind: z.enum(CONTACT_KINDS),
  /** Who logged it. */
  by: z.string(),
  /** A tap that was a mistake counts no more; null = it was none. */
  takenBackAt: z.iso.datetime().nullable(),
});
export type Contact = z.infer<typeof ContactSchema>;

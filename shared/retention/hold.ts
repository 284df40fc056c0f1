/** "Nie usuwać": a person, an issue, a case or an offer that is needed for a claim (RODO art. 17 ust. 3 lit. e), until somebody lifts it. */
import * as z from 'zod';

export const HELD_KINDS = ['person', 'issue', 'case', 'offer'] as const;

export const HoldSchema = z.object({
  /** Of the person (a pseudonym), the issue, the case or the offer. */
  id: z.string(),
  kind: z.enum(HELD_KINDS),
  /** Why, without names: "sprawa sądowa I C 12/27". */
  reason: z.string(),
  /** Who of the staff. */
  by: z.string(),
  /** UTC ISO 8601. */
  at: z.iso.datetime(),
});
export type Hold = z.infer<typeof HoldSchema>;

/** A letter by mail to somebody who is not in the chat: a person of an organisation, a reviewer. Kept until it is told what became of it. */
import * as z from 'zod';

const personal = { personal: true } as const;

export const LetterSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  to: z.email().meta(personal),
  subject: z.string().min(1).max(200),
  text: z.string().min(1).max(10_000).meta(personal),
  /** Id of what it is about, so that its screen can say whether the letter went out; null = about nothing that is shown. */
  about: z.string().nullable(),
  state: z.enum(['asked', 'sent', 'failed']),
  /** Stable code; null unless failed. */
  failure: z.string().nullable(),
  at: z.iso.datetime(),
});
export type Letter = z.infer<typeof LetterSchema>;

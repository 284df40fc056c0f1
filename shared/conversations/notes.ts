/** What staff write beside a chat, for each other: never told, and gone with the chat. */
import * as z from 'zod';

const personal = { personal: true } as const;

export const ChatNoteSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** Id of staff. */
  by: z.string(),
  text: z.string().meta(personal),
});
export type ChatNote = z.infer<typeof ChatNoteSchema>;

/** How whoever has an issue was told of it. Shown beside the issue; no words and no resident in it. */
import * as z from 'zod';

export const IssueNoticeSchema = z.object({
  version: z.int().min(1),
  issueId: z.string(),
  /** Whose it was then. */
  staffId: z.string(),
  at: z.iso.datetime(),
  /** held: quiet hours, until `until`. none: neither a device nor an address is known; the list shows it. */
  via: z.enum(['push', 'email', 'held', 'none']),
  until: z.iso.datetime().nullable(),
  /** Of an urgent issue that nobody had read ten minutes later. Null = not needed, or not yet. */
  sms: z
    .object({
      at: z.iso.datetime(),
      to: z.enum(['assignee', 'deputy', 'duty']).nullable(),
      /** off: this deployment sends none. no-number: nobody has one. */
      state: z.enum(['sent', 'failed', 'off', 'no-number']),
    })
    .nullable(),
});
export type IssueNotice = z.infer<typeof IssueNoticeSchema>;

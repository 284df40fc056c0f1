/**
 * Photos and recordings of an issue. A file is fetched after the turn that heard it, an issue may be filed before or after that: one
 * item per attachment joins the two, whichever comes first.
 */
import * as z from 'zod';
import { type Attachment, AttachmentSchema } from '../conversations/model.ts';
import { keys } from '../platform/keys.ts';
import { expiringMarker } from '../platform/markers.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';

/** What a photo of staff is to show. */
export const PHOTO_SHOWS = ['before', 'after', 'else'] as const;

/** A file of an issue; `staff` = a colleague took it at work. */
export const IssueAttachmentSchema = AttachmentSchema.extend({
  staff: z
    .object({ by: z.string(), at: z.iso.datetime(), shows: z.enum(PHOTO_SHOWS) })
    .nullable()
    .default(null),
});
export type IssueAttachment = z.infer<typeof IssueAttachmentSchema>;

/** What became of a file, as the fetcher tells it. */
export type AttachmentResult = Pick<Attachment, 'state' | 'key' | 'thumbnailKey' | 'contentType' | 'failure'>;

const JoinSchema = z.object({
  version: z.int(),
  /** Id of the issue, or of the offer whose receipt it is. */
  claimedBy: z.string().nullable(),
  result: AttachmentSchema.pick({ state: true, key: true, thumbnailKey: true, contentType: true, failure: true }).nullable(),
});
type Join = z.infer<typeof JoinSchema>;

const NOT_FETCHED = { url: null, state: 'pending', key: null, thumbnailKey: null, contentType: null, failure: null } as const;

const readJoin = async (table: Table, attachmentId: string): Promise<Join> => {
  const item = await table.get(keys.attachmentOf(attachmentId));
  return item === undefined ? { version: 0, claimedBy: null, result: null } : JoinSchema.parse(item);
};

/** A file that nobody has claimed is forgotten with the markers: no draft lives that long. */
const putJoin = (work: Work, attachmentId: string, before: Join, next: Omit<Join, 'version'>): void =>
  work.writes.put(
    keys.attachmentOf(attachmentId),
    {
      ...next,
      version: before.version + 1,
      ...(next.claimedBy === null ? expiringMarker(work.now) : {}),
    },
    condition.versionIs(before.version),
  );

const put = (work: Work, issueId: string, attachment: Attachment | IssueAttachment): void =>
  work.writes.put(keys.issueAttachment(issueId, attachment.id), { ...attachment, url: null });

/** Gives files to an issue; what the channel did not let us keep (stickers, shared links) is left out. */
export const attachToIssue = async (work: Work, issueId: string, attachments: readonly Attachment[]): Promise<void> => {
  for (const attachment of attachments) {
    if (attachment.state === 'failed') continue;
    const before = await readJoin(work.table, attachment.id);
    put(work, issueId, { ...attachment, ...before.result });
    putJoin(work, attachment.id, before, { claimedBy: issueId, result: before.result });
  }
};

/** Keeps the file of a receipt: it is found by its id, and outlives the chat that it came in. */
export const claimForOffer = async (work: Work, offerId: string, attachmentId: string): Promise<void> => {
  const before = await readJoin(work.table, attachmentId);
  putJoin(work, attachmentId, before, { claimedBy: offerId, result: before.result });
};

/** Tells the issue of an attachment, now or when there is one, what became of the file. */
export const attachmentStored = async (work: Work, attachmentId: string, result: AttachmentResult): Promise<void> => {
  const before = await readJoin(work.table, attachmentId);
  const { state, key, thumbnailKey, contentType, failure } = result;
  const known = { state, key, thumbnailKey, contentType, failure };
  putJoin(work, attachmentId, before, { claimedBy: before.claimedBy, result: known });
  if (before.claimedBy === null) return;
  const item = await work.table.get(keys.issueAttachment(before.claimedBy, attachmentId));
  if (item !== undefined) put(work, before.claimedBy, { ...IssueAttachmentSchema.parse(item), ...known });
};

export const attachmentsOfIssue = async (table: Table, issueId: string): Promise<readonly IssueAttachment[]> => {
  const { items } = await table.under(keys.issue(issueId).pk, 'attachment#', { limit: 200 });
  return items.map((item) => IssueAttachmentSchema.parse(item));
};

export const attachmentOfIssue = async (table: Table, issueId: string, id: string): Promise<IssueAttachment | null> => {
  const item = await table.get(keys.issueAttachment(issueId, id));
  return item === undefined ? null : IssueAttachmentSchema.parse(item);
};

/** A photo that a colleague is about to send; the picture itself comes by a link of its own. */
export const announceStaffPhoto = (
  work: Work,
  issueId: string,
  id: string,
  staff: NonNullable<IssueAttachment['staff']>,
): IssueAttachment => {
  const photo: IssueAttachment = { ...NOT_FETCHED, id, kind: 'image', staff };
  put(work, issueId, photo);
  return photo;
};

/** What became of a photo that a colleague sent. */
export const staffPhotoStored = (work: Work, issueId: string, photo: IssueAttachment, result: Attachment): void =>
  put(work, issueId, { ...result, staff: photo.staff });

/** Files by their ids, as far as they have been fetched: for what is not an issue, such as a voice message for the office. */
export const attachmentsById = (
  table: Table,
  attachments: readonly Pick<Attachment, 'id' | 'kind'>[],
): Promise<readonly Attachment[]> =>
  Promise.all(
    attachments.map(async ({ id, kind }) => {
      const { result } = await readJoin(table, id);
      return { ...NOT_FETCHED, ...result, id, kind };
    }),
  );

/** Those that nobody has claimed: an erasure of the chat deletes only these; an issue goes on with its pictures, a project with its receipts. */
export const unclaimed = async (table: Table, attachments: readonly Attachment[]): Promise<readonly Attachment[]> => {
  const joins = await Promise.all(attachments.map(({ id }) => readJoin(table, id)));
  return attachments.filter((_, i) => joins[i]?.claimedBy === null);
};

/** Links to private files that work for a quarter of an hour. */
import type { Attachment } from '../../shared/conversations/model.ts';
import type { AttachmentLink } from '../../shared/staff/api.ts';
import { fileLink } from '../edge/file-link.ts';

const link = async (key: string | null): Promise<string | null> => (key === null ? null : fileLink(key));

export const withLinks = (attachments: readonly Attachment[]): Promise<AttachmentLink[]> =>
  Promise.all(
    attachments.map(async ({ id, kind, state, contentType, key, thumbnailKey, failure }) => ({
      id,
      kind,
      state,
      contentType,
      url: await link(key),
      thumbnailUrl: await link(thumbnailKey),
      failure,
    })),
  );

/** An answer without its links, which differ on each read: what an ETag is made of. */
export const withoutLinks = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body, (name, value) => (name === 'url' || name === 'thumbnailUrl' ? value !== null : value)));

/** Links to private files that work for a quarter of an hour. */
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Attachment } from '../../shared/conversations/model.ts';
import { environment } from '../../shared/platform/environment.ts';
import type { AttachmentLink } from '../../shared/staff/api.ts';

const LINK_SECONDS = 15 * 60;

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  return client;
};

const link = async (Key: string | null): Promise<string | null> =>
  Key === null
    ? null
    : getSignedUrl(s3(), new GetObjectCommand({ Bucket: environment('attachmentsBucket'), Key }), { expiresIn: LINK_SECONDS });

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

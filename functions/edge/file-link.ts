/** A link to a private file that works for a quarter of an hour. */
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { environment } from '../../shared/platform/environment.ts';

const LINK_SECONDS = 15 * 60;

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  return client;
};

export const fileLink = (Key: string): Promise<string> =>
  getSignedUrl(s3(), new GetObjectCommand({ Bucket: environment('attachmentsBucket'), Key }), { expiresIn: LINK_SECONDS });

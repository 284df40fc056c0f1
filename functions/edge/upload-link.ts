/** A link by which a browser sends one file of a known type and length straight into the private bucket, for ten minutes. */
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { environment } from '../../shared/platform/environment.ts';

export const UPLOAD_SECONDS = 10 * 60;

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  return client;
};

/** Type and length are signed: another file is not taken. */
export const uploadLink = (Key: string, ContentType: string, ContentLength: number): Promise<string> =>
  getSignedUrl(s3(), new PutObjectCommand({ Bucket: environment('attachmentsBucket'), Key, ContentType, ContentLength }), {
    expiresIn: UPLOAD_SECONDS,
    signableHeaders: new Set(['content-type', 'content-length', 'host']),
  });

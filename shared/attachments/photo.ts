/** What a browser has sent: photos of a date and files of an offer. Pictures are drawn anew, so that nothing stays in them but the picture. */
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Attachment } from '../conversations/model.ts';
import { environment } from '../platform/environment.ts';
import { RejectedError } from '../platform/errors.ts';
import { convert } from './convert.ts';
import { keepAttachment } from './store.ts';

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  return client;
};

const bytesAt = async (Bucket: string, Key: string): Promise<Buffer | null> => {
  try {
    const { Body } = await s3().send(new GetObjectCommand({ Bucket, Key }));
    return Body === undefined ? null : Buffer.from(await Body.transformToByteArray());
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
};

/** What was sent as `from` is kept as `to`; false = nothing has arrived, or it is no picture. A repeat does the same again. */
export const keepPhoto = async (from: string, to: string): Promise<boolean> => {
  const Bucket = environment('attachmentsBucket');
  const bytes = await bytesAt(Bucket, from);
  if (bytes === null) return false;
  try {
    const kept = await convert(bytes);
    if (kept.thumbnail === null) return false;
    await s3().send(new PutObjectCommand({ Bucket, Key: to, Body: kept.bytes, ContentType: kept.contentType }));
    return true;
  } catch (error) {
    if (error instanceof RejectedError) return false;
    throw error;
  }
};

/** A picture that a colleague sent for an issue, kept as those of residents are: drawn anew, with a small one beside. A repeat does the same again. */
export const keepPicture = async (from: string, attachment: Attachment): Promise<Attachment | 'not-arrived'> => {
  const bytes = await bytesAt(environment('attachmentsBucket'), from);
  if (bytes === null) return 'not-arrived';
  const failed = (failure: string): Attachment => ({ ...attachment, state: 'failed', failure });
  try {
    const kept = await convert(bytes);
    return kept.thumbnail === null ? failed('attachment.type-not-accepted') : await keepAttachment(attachment, kept);
  } catch (error) {
    if (error instanceof RejectedError) return failed(error.code);
    throw error;
  }
};

/** A PDF is kept as it is, a picture drawn anew, under the key that `keyOf` makes of its extension. A repeat does the same again. */
export const keepPaper = async (
  from: string,
  keyOf: (extension: string) => string,
): Promise<{ readonly key: string; readonly bytes: number } | 'not-arrived' | 'refused'> => {
  const Bucket = environment('attachmentsBucket');
  const bytes = await bytesAt(Bucket, from);
  if (bytes === null) return 'not-arrived';
  try {
    const kept = await convert(bytes);
    // Recordings are for messages.
    if (kept.thumbnail === null && kept.contentType !== 'application/pdf') return 'refused';
    const Key = keyOf(kept.extension);
    await s3().send(new PutObjectCommand({ Bucket, Key, Body: kept.bytes, ContentType: kept.contentType }));
    return { key: Key, bytes: kept.bytes.length };
  } catch (error) {
    if (error instanceof RejectedError) return 'refused';
    throw error;
  }
};

export const dropSent = async (Key: string): Promise<void> => {
  await s3().send(new DeleteObjectCommand({ Bucket: environment('attachmentsBucket'), Key }));
};

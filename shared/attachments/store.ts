/** Kept attachments: private objects in S3, their state on the message that brought them. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteObjectsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Attachment, Message } from '../conversations/model.ts';
import { messageKey } from '../conversations/store.ts';
import { environment } from '../platform/environment.ts';
import type { Table } from '../platform/table.ts';
import type { Kept } from './convert.ts';

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  return client;
};

const put = (Key: string, Body: Buffer, ContentType: string) =>
  s3().send(new PutObjectCommand({ Bucket: environment('attachmentsBucket'), Key, Body, ContentType }));

/** Writes the objects; a repeat writes the same ones. */
export const keepAttachment = async (attachment: Attachment, kept: Kept): Promise<Attachment> => {
  const key = `attachments/${attachment.id}/original.${kept.extension}`;
  const thumbnailKey = kept.thumbnail === null ? null : `attachments/${attachment.id}/thumbnail.jpg`;
  await put(key, kept.bytes, kept.contentType);
  if (kept.thumbnail !== null && thumbnailKey !== null) await put(thumbnailKey, kept.thumbnail, 'image/jpeg');
  return { ...attachment, state: 'stored', url: null, key, thumbnailKey, contentType: kept.contentType, failure: null };
};

/** At most a thousand. */
export const dropObjects = async (keys: readonly string[]): Promise<void> => {
  const Objects = keys.map((Key) => ({ Key }));
  if (Objects.length > 0)
    await s3().send(new DeleteObjectsCommand({ Bucket: environment('attachmentsBucket'), Delete: { Objects, Quiet: true } }));
};

export const dropAttachments = (attachments: readonly Attachment[]): Promise<void> =>
  dropObjects(attachments.flatMap(({ key, thumbnailKey }) => [key, thumbnailKey]).filter((key) => key !== null));

/** Replaces one attachment of a message; false = the resident took the message back, or it was erased, meanwhile. */
export const updateAttachment = async (table: Table, message: Message, next: Attachment): Promise<boolean> => {
  const index = message.attachments.findIndex(({ id }) => id === next.id);
  if (index < 0) return false;
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { ...messageKey(message) },
        UpdateExpression: `SET attachments[${index}] = :next`,
        ConditionExpression: `attachments[${index}].id = :id`,
        ExpressionAttributeValues: { ':next': next, ':id': next.id },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

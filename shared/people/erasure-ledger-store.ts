/**
 * Who was erased and when, by pseudonyms only: one object each in the private bucket, outside the table. A table restored from a backup
 * holds again who was erased after that moment; `npm run erase-again` reads this and erases them again.
 */
import {
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import { environment } from '../platform/environment.ts';

const ErasureSchema = z.object({
  personId: z.string(),
  conversationId: z.string(),
  /** When it was asked for; what was said later stays. */
  at: z.iso.datetime(),
  /** The chat itself goes as well, not only what was said in it. */
  whole: z.boolean(),
});
export type Erasure = z.infer<typeof ErasureSchema>;

const FOLDER = 'erasures/';
const keyOf = ({ at, conversationId }: Erasure): string => `${FOLDER}${at}_${conversationId}.json`;

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  return client;
};

/** A repeat writes the same. Before anything is deleted: what cannot be noted is tried again. */
export const noteErasure = async (erasure: Erasure): Promise<void> => {
  await s3().send(
    new PutObjectCommand({
      Bucket: environment('attachmentsBucket'),
      Key: keyOf(erasure),
      Body: JSON.stringify(erasure),
      ContentType: 'application/json',
    }),
  );
};

/** Those asked for from `since` (UTC ISO 8601) on, the oldest first. */
export async function* erasuresSince(since: string): AsyncGenerator<Erasure> {
  const Bucket = environment('attachmentsBucket');
  let StartAfter: string | undefined = `${FOLDER}${since}`;
  do {
    const page: ListObjectsV2CommandOutput = await s3().send(new ListObjectsV2Command({ Bucket, Prefix: FOLDER, StartAfter }));
    const keys = (page.Contents ?? []).flatMap(({ Key }) => Key ?? []);
    for (const Key of keys) {
      const { Body } = await s3().send(new GetObjectCommand({ Bucket, Key }));
      yield ErasureSchema.parse(JSON.parse((await Body?.transformToString()) ?? ''));
    }
    StartAfter = page.IsTruncated === true ? keys.at(-1) : undefined;
  } while (StartAfter !== undefined);
}

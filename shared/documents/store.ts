/** Requests for documents in the table, their files in the private bucket. Both are deleted after DOCUMENT_DAYS: files hold names. */
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DOCUMENT_DAYS, EXPIRES_AT } from '../platform/config.ts';
import { environment } from '../platform/environment.ts';
import { keys } from '../platform/keys.ts';
import { publishFact } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { attachmentHeader } from './attachment-header.ts';
import { DocumentSchema, type StoredDocument } from './model.ts';

/** Null = never asked for, or deleted. The table deletes late, so what is over its time is not shown here either. */
export const readDocument = async (table: Table, id: string, now: string): Promise<StoredDocument | null> => {
  const item = await table.get(keys.document(id));
  return item === undefined || Number(item[EXPIRES_AT]) * 1000 <= Date.parse(now) ? null : DocumentSchema.parse(item);
};

const put = (work: Work, document: StoredDocument): void => {
  const expires = Math.floor(Date.parse(document.at) / 1000) + DOCUMENT_DAYS * 86_400;
  work.writes.put(
    keys.document(document.id),
    { ...document, [EXPIRES_AT]: expires },
    document.version === 1 ? condition.notExists : condition.versionIs(document.version - 1),
  );
};

/** Asks for it; `print` hears the fact and makes it. */
export const requestDocument = (
  work: Work,
  asked: Pick<StoredDocument, 'kind' | 'subject' | 'language' | 'askedBy'> & Partial<Pick<StoredDocument, 'words' | 'photos'>>,
): StoredDocument => {
  const none = { words: null, photos: [], key: null, contentType: null, fileName: null, failure: null };
  const document: StoredDocument = { id: work.ids('doc'), version: 1, state: 'asked', at: work.now, ...none, ...asked };
  put(work, document);
  publishFact(work.writes, {
    id: work.ids('fct'),
    type: 'DocumentRequested',
    at: work.now,
    aggregateId: document.id,
    version: 1,
    refs: { subject: document.subject },
  });
  return document;
};

export type Made =
  | { readonly state: 'ready'; readonly key: string; readonly contentType: string; readonly fileName: string }
  | { readonly state: 'failed'; readonly failure: NonNullable<StoredDocument['failure']> };

/** Says what became of it: a file, or why there is none. */
export const documentMade = (work: Work, document: StoredDocument, made: Made): void =>
  put(work, { ...document, ...made, version: document.version + 1 });

let client: S3Client | undefined;
const s3 = (): S3Client => {
  client ??= new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  return client;
};

interface File {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly extension: string;
  readonly fileName: string;
}

/** A picture to be printed; null = it has gone. */
export const readPicture = async (key: string): Promise<Uint8Array | null> => {
  try {
    const { Body } = await s3().send(new GetObjectCommand({ Bucket: environment('attachmentsBucket'), Key: key }));
    return Body === undefined ? null : await Body.transformToByteArray();
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
};

/** Writes the object and answers its key; a repeat writes the same one. */
export const keepFile = async ({ id }: StoredDocument, { bytes, contentType, extension, fileName }: File): Promise<string> => {
  const key = `documents/${id}.${extension}`;
  await s3().send(
    new PutObjectCommand({
      Bucket: environment('attachmentsBucket'),
      Key: key,
      Body: bytes,
      ContentType: contentType,
      ContentDisposition: attachmentHeader(fileName),
    }),
  );
  return key;
};

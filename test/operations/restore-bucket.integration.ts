/**
 * Photos are lost and come back from the versions of the bucket: those that the table names, and no others. Who was erased meanwhile stays
 * erased, also when the table comes back with them and the ledger itself was lost.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Place, pagesOf, writeItems } from '../../scripts/restore/copy-table.ts';
import { restoreObjects } from '../../scripts/restore/restore-objects.ts';
import { city } from '../../shared/city/current.ts';
import { eraseAgain } from '../../shared/people/erase-store.ts';
import type { Resident, Staff } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';
import { startVersionedBucket } from '../support/versioned-bucket.ts';
import { tableOfRun } from '../support/whole-table.ts';
import { inWork } from '../support/work.ts';

const LOCAL_ACCESS = { region: 'eu-central-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } as const;
const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);

interface Detail {
  readonly attachments: readonly { readonly state: string; readonly url: string | null }[];
}

let bucket: Awaited<ReturnType<typeof startVersionedBucket>>;
let product: Running;
let office: Staff;
beforeAll(async () => {
  bucket = await startVersionedBucket(() => Date.now());
  product = await startProduct({ AWS_ENDPOINT_URL_S3: bucket.url });
  office = await product.staff('office');
});
afterAll(async () => {
  await product.stop();
  bucket.stop();
});

const place = (): Place => ({
  client: new DynamoDBClient({ endpoint: product.run.databaseUrl, ...LOCAL_ACCESS }),
  table: product.run.tableName,
});
const shelf = () => ({
  client: new S3Client({ endpoint: bucket.url, forcePathStyle: true, ...LOCAL_ACCESS }),
  bucket: product.run.bucketNames.find((name) => name.includes('attachments')) ?? '',
});
const settled = () => until('nothing to be left', async () => product.run.status().idle);

const command = promisify(execFile);
/** As an operator types it; the account is this machine's. Answers what it prints. */
const byCommand = async (at: Date, ...more: readonly string[]): Promise<string> => {
  const script = join(import.meta.dirname, '../../scripts/restore-bucket.ts');
  const named = ['--bucket', shelf().bucket, '--table', product.run.tableName, '--at', at.toISOString()];
  const { stdout } = await command(process.execPath, [script, ...named, ...more], {
    env: {
      ...process.env,
      AWS_REGION: LOCAL_ACCESS.region,
      AWS_ACCESS_KEY_ID: LOCAL_ACCESS.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: LOCAL_ACCESS.credentials.secretAccessKey,
      AWS_ENDPOINT_URL_S3: bucket.url,
      AWS_ENDPOINT_URL_DYNAMODB: product.run.databaseUrl,
    },
  });
  return stdout;
};

/** Reports with a photo; answers where the issue is read. */
const withPhoto = async (resident: Resident, words: string): Promise<string> => {
  await resident.asks(words, 'Wysłać?');
  await resident.asks({ attachment: { type: 'image', sample: 'lamp' } }, /zdjęci/);
  const number = NUMBER.exec((await resident.asks('tak', NUMBER)).text ?? '')?.[0];
  return until('the photo to be kept', async () => {
    const { items } = await office.get<{ items: readonly { id: string; number: string }[] }>('/api/issues?limit=100');
    const path = `/api/issues/${items.find((row) => row.number === number)?.id}`;
    const { attachments } = await office.get<Detail>(path);
    return attachments.some(({ state }) => state === 'stored') && path;
  });
};
const photoOf = async (path: string): Promise<number> => {
  const { attachments } = await office.get<Detail>(path);
  return (await fetch(attachments[0]?.url ?? 'http://127.0.0.1:1/none')).status;
};

it('photos that the table names come back, and nobody who was erased', async () => {
  const [stays, goes] = [await product.resident(), await product.resident()];
  const issue = await withPhoto(stays, 'nie świeci latarnia na Słowackiego 12');
  // In the chat only: a photo of an issue goes on with the issue.
  await goes.asks({ attachment: { type: 'image', sample: 'lamp' } }, /./);
  await until('both photos to be kept', async () => bucket.keys('attachments/').length === 4);
  await settled();
  const photos = bucket.keys('attachments/');
  const backup: Record<string, AttributeValue>[] = [];
  for await (const page of pagesOf(place())) backup.push(...page);
  const moment = new Date(product.run.status().now);
  await product.run.advance('PT1M');

  await goes.asks('usuń moje dane', /Usunąć/);
  await goes.asks('tak', /./);
  await until('the photos of who was erased to be gone', async () => bucket.keys('attachments/').length === 2);
  await settled();
  const left = bucket.keys('attachments/');
  const ledger = bucket.keys('erasures/');
  expect(ledger).toHaveLength(1);

  const lost = new Date(product.run.status().now);
  await product.run.advance('PT1M');
  bucket.removeAll();
  expect(await photoOf(issue)).toBe(404);
  // The table was not touched: what it does not name any more stays gone.
  expect(await byCommand(lost)).toContain('objects of');
  expect(bucket.keys('attachments/')).toEqual(left);
  expect(bucket.keys('erasures/')).toEqual(ledger);
  expect(await photoOf(issue)).toBe(200);

  // The table comes back from before the erasure, and so do its photos; the ledger knows who has to be erased again.
  await writeItems(place(), backup);
  bucket.removeAll();
  await restoreObjects(shelf(), pagesOf(place()), moment);
  expect(bucket.keys('attachments/')).toEqual(photos);
  expect(bucket.keys('erasures/')).toEqual(ledger);
  // As scripts/erase-again.ts does.
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: bucket.url,
    AWS_REGION: LOCAL_ACCESS.region,
    AWS_ACCESS_KEY_ID: LOCAL_ACCESS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_ACCESS.credentials.secretAccessKey,
    ATTACHMENTS_BUCKET: shelf().bucket,
  });
  const { table, close } = tableOfRun(product.run);
  await eraseAgain(moment.toISOString(), (_, act) => inWork({ table, city, now: product.run.status().now }, act));
  close();
  await until('who was erased to be erased again', async () => bucket.keys('attachments/').length === 2);
  await settled();
  expect(bucket.keys('attachments/')).toEqual(left);
  expect(await photoOf(issue)).toBe(200);
});

it('the command says what is missing, and touches nothing', async () => {
  const before = bucket.keys('');
  await expect(byCommand(new Date(), '--at', 'yesterday')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--at 2026-11-21T07:30:00Z'),
  });
  expect(bucket.keys('')).toEqual(before);
});

/**
 * `node scripts/restore-bucket.ts --bucket <bucket of attachments> --table <table in use> --at <moment>`: photos and documents that the table
 * names, as they were at that moment, and all of the ledger of erasures. After the table, before `npm run erase-again`. May be run again.
 * In the account and region of the AWS profile in use. docs/runbook.md, "Restore the bucket", says when.
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { pagesOf } from './restore/copy-table.ts';
import { restoreObjects } from './restore/restore-objects.ts';

const { values } = parseArgs({ options: { bucket: { type: 'string' }, table: { type: 'string' }, at: { type: 'string' } } });

try {
  const { bucket, table, at } = values;
  if (bucket === undefined || table === undefined)
    throw new Error('Name both: --bucket <bucket of attachments> --table <table in use>.');
  const moment = new Date(at ?? '');
  if (Number.isNaN(moment.getTime())) throw new Error('Say as of when: --at 2026-11-21T07:30:00Z');
  const items = pagesOf({ client: new DynamoDBClient({}), table });
  const restored = await restoreObjects({ client: new S3Client({}), bucket }, items, moment);
  console.log(`${restored} objects of ${bucket} are as they were at ${moment.toISOString()}; the rest was so already.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

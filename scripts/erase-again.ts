/**
 * `npm run erase-again -- --since 2027-03-01T04:00:00Z`: after the table was restored from a backup as it stood at that moment, erases again
 * everybody who was erased since. Talks to the local run; with `--aws <table> --bucket <bucket of attachments>` to those in the account and
 * region of the AWS profile in use. May be run again. docs/privacy.md
 */
import { parseArgs } from 'node:util';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { eraseAgain } from '../shared/people/erase-store.ts';
import { LOCAL_ACCESS, localRun, tableInUse, unitsOf } from './table-in-use.ts';

const { values } = parseArgs({ options: { since: { type: 'string' }, aws: { type: 'string' }, bucket: { type: 'string' } } });

/** The ledger reads its bucket, and locally its address, from the environment, as in a function. */
const useLocalBucket = async (): Promise<void> => {
  const endpoint = (await localRun()).messagingUrl;
  const { Buckets = [] } = await new S3Client({ endpoint, forcePathStyle: true, ...LOCAL_ACCESS }).send(
    new ListBucketsCommand({}),
  );
  const bucket = Buckets.flatMap(({ Name }) => Name ?? []).find((name) => name.includes('attachments'));
  if (bucket === undefined) throw new Error('the local run has no bucket of attachments');
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: LOCAL_ACCESS.region,
    AWS_ACCESS_KEY_ID: LOCAL_ACCESS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_ACCESS.credentials.secretAccessKey,
    ATTACHMENTS_BUCKET: bucket,
  });
};

try {
  const since = new Date(values.since ?? '');
  if (Number.isNaN(since.getTime())) throw new Error('Say as of when the table was restored: --since 2027-03-01T04:00:00Z');
  if (values.aws === undefined) await useLocalBucket();
  else if (values.bucket === undefined)
    throw new Error('Name the bucket that the ledger lies in: --bucket <bucket of attachments>');
  else process.env.ATTACHMENTS_BUCKET = values.bucket;
  const table = await tableInUse(values.aws);
  const unit = await unitsOf(table, 'erase-again');
  const asked = await eraseAgain(since.toISOString(), async (seed, act) => {
    const work = unit(`${seed}#${Date.now()}`);
    act(work);
    await table.commit(work.writes);
  });
  console.log(`${asked} erasures since ${since.toISOString()} were asked for again; they are carried out within minutes.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

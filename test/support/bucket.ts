/** The private bucket on the real engine, for what functions keep in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMessaging } from '../../local/messaging/fauxqs.ts';

/** Before a function that uses it is imported. */
export const startBucket = async (): Promise<{ readonly stop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'bucket-'));
  const messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  process.env.ATTACHMENTS_BUCKET = 'attachments';
  messaging.buckets.createBucket('attachments');
  return {
    stop: async () => {
      await messaging.stop();
      await rm(folder, { recursive: true });
    },
  };
};

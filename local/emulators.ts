import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SQSClient } from '@aws-sdk/client-sqs';
import { REGION } from './assembly/stack.ts';
import { loopback } from './http/loopback.ts';
import type { Journal } from './journal.ts';
import type { Lifetime } from './lifetime.ts';
import { startMessaging } from './messaging/fauxqs.ts';
import { startDatabase } from './table/dynoxide.ts';

export const startDatabaseStep = ({ step }: Journal, life: Lifetime, dataDir: string) =>
  step('table', async () => {
    const started = await startDatabase(dataDir);
    life.owns(started.stop);
    return [started, started.file ? 'dynoxide' : started.url];
  });

export const startMessagingStep = ({ step }: Journal, life: Lifetime, dataDir: string) =>
  step('queues, topics, files', async () => {
    const started = await startMessaging(dataDir, REGION);
    life.owns(started.stop);
    return [started, 'fauxqs'];
  });

/** The run's own clients of its emulators. */
export const createClients = (life: Lifetime, databaseUrl: string, messagingUrl: string) => {
  const settings = { region: REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const dynamo = new DynamoDBClient({ ...settings, endpoint: databaseUrl });
  const streams = new DynamoDBStreamsClient({ ...settings, endpoint: databaseUrl });
  const sqs = new SQSClient({ ...settings, endpoint: messagingUrl });
  life.owns(() => {
    for (const client of [dynamo, streams, sqs]) client.destroy();
  });
  return { dynamo, streams, sqs };
};

/** Where functions find the emulators, and the addresses of this machine instead of the template's. */
export const functionEndpoints = (publicUrl: string, databaseUrl: string, messagingUrl: string): Record<string, string> => ({
  AWS_ENDPOINT_URL_DYNAMODB: databaseUrl,
  AWS_ENDPOINT_URL_SQS: messagingUrl,
  AWS_ENDPOINT_URL_SNS: messagingUrl,
  AWS_ENDPOINT_URL_S3: messagingUrl,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: `${loopback(publicUrl)}/local/secrets`,
  AWS_ENDPOINT_URL_SESV2: `${loopback(publicUrl)}/local/ses`,
});

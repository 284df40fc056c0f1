/**
 * What the SDK of AWS may log: its warnings. For a logger that takes `info`, and its own that does nothing is one, it copies whatever goes in
 * and out of each call to leave out what is sensitive.
 */
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

type Logger = NonNullable<DynamoDBClientConfig['logger']>;

export const SDK_LOG = { warn: (...words) => console.warn(...words) } as Pick<Logger, 'warn'> as Logger;

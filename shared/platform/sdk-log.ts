/**
 * What the SDK of AWS may log: its warnings. For a logger that takes `info`, and its own that does nothing is one, it copies whatever goes in
 * and out of each call to leave out what is sensitive; so `info` is not there, which the SDK asks before it calls. The others it calls unasked.
 */
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

type Logger = NonNullable<DynamoDBClientConfig['logger']>;

const nothing = (): void => undefined;
const withoutInfo: Omit<Logger, 'info'> = {
  trace: nothing,
  debug: nothing,
  warn: (...words) => console.warn(...words),
  error: nothing,
};

export const SDK_LOG = withoutInfo as Logger;

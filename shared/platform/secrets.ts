/** Secrets come from Secrets Manager, read once per five minutes; the template and the environment carry ARNs only. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { MESSENGER_SECRET_KEYS, SMS_SECRET_KEY } from './config.ts';
import { environment } from './environment.ts';

const KEEP_MS = 5 * 60 * 1000;

const Stored = z.object({
  [MESSENGER_SECRET_KEYS.appSecret]: z.string().check(z.minLength(1)),
  [MESSENGER_SECRET_KEYS.verifyToken]: z.string().check(z.minLength(1)),
  [MESSENGER_SECRET_KEYS.pageToken]: z.string().check(z.minLength(1)),
  [SMS_SECRET_KEY]: z._default(z.string(), ''),
});

const secretOf = (stored: z.infer<typeof Stored>) => ({
  appSecret: stored[MESSENGER_SECRET_KEYS.appSecret],
  verifyToken: stored[MESSENGER_SECRET_KEYS.verifyToken],
  pageToken: stored[MESSENGER_SECRET_KEYS.pageToken],
  smsToken: stored[SMS_SECRET_KEY],
});

export type MessengerSecret = ReturnType<typeof secretOf>;

let client: SecretsManagerClient | undefined;
let kept: { readonly value: MessengerSecret; readonly until: number } | undefined;

/** Throws when the secret is missing or has another shape: an operator's mistake that the error names. */
export const messengerSecret = async (): Promise<MessengerSecret> => {
  // A monotonic clock: a jump of the wall clock must not keep an old secret.
  if (kept !== undefined && performance.now() < kept.until) return kept.value;
  client ??= new SecretsManagerClient({});
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: environment('messengerSecretArn') }));
  const parsed = Stored.safeParse(JSON.parse(SecretString ?? '{}'));
  if (!parsed.success)
    throw new Error(
      `the Messenger secret lacks ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}: see docs/deploy.md`,
    );
  kept = { value: secretOf(parsed.data), until: performance.now() + KEEP_MS };
  return kept.value;
};

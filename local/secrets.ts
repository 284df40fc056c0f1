import { randomUUID } from 'node:crypto';
import { MESSENGER_SECRET_KEYS, SMS_SECRET_KEY } from '../shared/platform/config.ts';
import type { Stack } from './assembly/stack.ts';
import type { HttpAnswer } from './http/http-event.ts';

/** Documented values for a machine without the real ones; they protect nothing. */
const LOCAL_VALUES: Readonly<Record<string, string>> = {
  [MESSENGER_SECRET_KEYS.appSecret]: 'local-app-secret',
  [MESSENGER_SECRET_KEYS.verifyToken]: 'local-verify-token',
  [MESSENGER_SECRET_KEYS.pageToken]: 'local-page-token',
};

export type MessengerSecrets = { appSecret: string; verifyToken: string; pageToken: string };

const value = (name: string) => process.env[name] || LOCAL_VALUES[name] || '';

/** From the variables of the same names, else the documented local values. */
export const messengerSecrets = (): MessengerSecrets => ({
  appSecret: value(MESSENGER_SECRET_KEYS.appSecret),
  verifyToken: value(MESSENGER_SECRET_KEYS.verifyToken),
  pageToken: value(MESSENGER_SECRET_KEYS.pageToken),
});

const json = (statusCode: number, body: unknown): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
  body: Buffer.from(JSON.stringify(body)),
});

/** `arn:aws:secretsmanager:<region>:<account>:secret:<name>-<six characters>` */
const secretName = (arn: string): string => (arn.split(':secret:')[1] ?? '').replace(/-[A-Za-z0-9]{6}$/, '');

/** Secrets Manager, as far as functions use it: GetSecretValue of the template's Messenger secret. */
export const createSecrets = (stack: Stack) => {
  const secrets = stack.ofType('AWS::SecretsManager::Secret').map(({ id }) => stack.ref(id));
  const messenger = secrets.find((arn) => /messenger/i.test(arn)) ?? secrets[0];
  return (target: string | undefined, body: string): HttpAnswer => {
    if (target !== 'secretsmanager.GetSecretValue') {
      return json(400, {
        __type: 'InvalidRequestException',
        Message: `the local run answers GetSecretValue only, not ${target}`,
      });
    }
    const wanted: unknown = JSON.parse(body || '{}').SecretId;
    // As in AWS, a secret is named by its ARN or its name.
    if (!messenger || (wanted !== messenger && wanted !== secretName(messenger)))
      return json(400, { __type: 'ResourceNotFoundException', Message: `no secret ${String(wanted)}` });
    const { appSecret, verifyToken, pageToken } = messengerSecrets();
    const SecretString = JSON.stringify({
      [MESSENGER_SECRET_KEYS.appSecret]: appSecret,
      [MESSENGER_SECRET_KEYS.verifyToken]: verifyToken,
      [MESSENGER_SECRET_KEYS.pageToken]: pageToken,
      [SMS_SECRET_KEY]: process.env[SMS_SECRET_KEY] || 'local-sms-token',
    });
    return json(200, { ARN: messenger, Name: messenger, VersionId: 'local', SecretString, VersionStages: ['AWSCURRENT'] });
  };
};

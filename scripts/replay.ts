/**
 * `npm run replay -- --since <moment>`: reads what residents have written to the page since then, as Meta keeps it, and feeds it through the
 * webhook again: after the page was not subscribed, or the webhook failed for longer than the day that Meta tries.
 * `npm run replay -- <file>`: feeds webhook bodies of a file, one a line. `--dry-run` says how many.
 * What has had its effect has none again for 35 days; what is older than the conversation's last words becomes a note for staff.
 * Talks to the local run; with `--aws <PublicUrl> --secret <MessengerSecretName>` to what is deployed in the account of the AWS profile in use.
 */
import { parseArgs } from 'node:util';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { messengerSecrets } from '../local/secrets.ts';
import { GRAPH_API, MESSENGER_SECRET_KEYS } from '../shared/platform/config.ts';
import { feed } from './replay/feed.ts';
import { payloadsInFile, payloadsOfPage } from './replay/payloads.ts';
import { localRun } from './table-in-use.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string' },
    aws: { type: 'string' },
    secret: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});

interface Target {
  readonly url: string;
  readonly graph: string;
  readonly appSecret: string;
  readonly pageToken: string;
}

const local = async (): Promise<Target> => {
  const { url } = await localRun('name what is deployed: --aws <PublicUrl> --secret <MessengerSecretName>');
  return { url, graph: `${url}/local/graph/${GRAPH_API.version}`, ...messengerSecrets() };
};

const deployed = async (url: string, secret: string): Promise<Target> => {
  const { SecretString = '{}' } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: secret }));
  const keys = z.record(z.string(), z.string()).parse(JSON.parse(SecretString));
  const of = (name: string): string => {
    const value = keys[name];
    if (!value) throw new Error(`the secret ${secret} has no ${name}: see docs/deploy.md`);
    return value;
  };
  return {
    url: url.replace(/\/$/, ''),
    graph: `${GRAPH_API.url}/${GRAPH_API.version}`,
    appSecret: of(MESSENGER_SECRET_KEYS.appSecret),
    pageToken: of(MESSENGER_SECRET_KEYS.pageToken),
  };
};

const targetOf = (): Promise<Target> => {
  if (values.aws === undefined) return local();
  if (values.secret === undefined) throw new Error('--aws needs --secret <MessengerSecretName> as well (an output of the stack)');
  return deployed(values.aws, values.secret);
};

const momentOf = (text: string): string => {
  if (Number.isNaN(Date.parse(text))) throw new Error(`"${text}" is no moment: write 2026-11-21T08:00:00Z`);
  return new Date(text).toISOString();
};

try {
  const [file] = positionals;
  if ((file === undefined) === (values.since === undefined)) throw new Error('Name a file of payloads, or --since <moment>.');
  const target = await targetOf();
  const payloads =
    file === undefined
      ? await payloadsOfPage(target.graph, target.pageToken, momentOf(values.since ?? ''))
      : payloadsInFile(file);
  if (values['dry-run']) console.log(`${payloads.length} payloads would be fed to ${target.url}/webhooks/messenger`);
  else console.log(`${await feed(`${target.url}/webhooks/messenger`, target.appSecret, payloads)} payloads were accepted.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

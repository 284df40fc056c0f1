/** What can be known of a deployment without an account: what CloudFormation would refuse, and what would be lost by it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ENVIRONMENT_NAMES } from '../../infra/environments.ts';
import { findings, resourcesOf, stateful } from './specification.ts';
import { synthesised } from './synthesised.ts';

const CITIES = readdirSync(join(import.meta.dirname, '../../cities'));
const EVERY = CITIES.flatMap((city) => ENVIRONMENT_NAMES.map((environment) => [city, environment] as const));

/** CloudFormation takes 500 resources in one stack; the rest is room to grow before it has to be split. */
const MOST_RESOURCES = 485;

const resources = async (city: string, environment: string) => resourcesOf((await synthesised(environment, { city })).text);

test.each(EVERY)('%s, %s: the template is what the specification of its resources says', async (city, environment) => {
  const found = await resources(city, environment);
  expect(findings(found)).toEqual([]);
  expect(Object.keys(found).length).toBeLessThanOrEqual(MOST_RESOURCES);
});

test('with everything that whoever deploys may add: own domain, mail, SMS, addresses', async () => {
  vi.stubEnv('PUBLIC_DOMAIN', 'front.example.org');
  vi.stubEnv('CERTIFICATE_ARN', 'arn:aws:acm:us-east-1:000000000000:certificate/example');
  vi.stubEnv('MAIL_FROM', 'office@example.org');
  vi.stubEnv('SMS_API_URL', 'https://sms.example.org');
  vi.stubEnv('SMS_SENDER', 'PROGRAM');
  vi.stubEnv('ALARM_ADDRESSES', 'a@example.org,b@example.org');
  vi.stubEnv('DUTY_ADDRESSES', 'duty@example.org');
  expect(findings(await resources('walbrzych', 'production'))).toEqual([]);
});

test('a template that is wrong is found out', () => {
  const queue = (Properties: object) => ({ Queue: { Type: 'AWS::SQS::Queue', Properties: { ...Properties } } });
  expect(findings(queue({ VisibilityTimeout: 30, FifoQueue: 'true' }))).toEqual([]);
  expect(findings(queue({ VisibilityTimeout: 'soon' }))).toEqual([
    'Queue (AWS::SQS::Queue).VisibilityTimeout is no integer: "soon"',
  ]);
  expect(findings(queue({ Visibility: 30 }))).toEqual(['Queue (AWS::SQS::Queue) has no property Visibility']);
  expect(findings(queue({ KmsMasterKeyId: { Ref: 'Key' } }))).toEqual([
    'Queue (AWS::SQS::Queue) refers to Key, which is not there',
  ]);
  expect(findings({ Role: { Type: 'AWS::IAM::Role', Properties: {} } })).toEqual([
    'Role (AWS::IAM::Role) needs AssumeRolePolicyDocument',
  ]);
  expect(() => findings({ Lamp: { Type: 'AWS::SQS::Lamp', Properties: {} } })).toThrow(
    'AWS has no resource of the type AWS::SQS::Lamp',
  );
});

/**
 * The record is the version before: what is deployed in a city keeps its data only under the same logical id and with the same
 * properties that replace it. New resources come into it with `npm exec -- vitest run --project unit test/infra/deployable.test.ts -u`;
 * what is in it is changed by hand only, with a way for the data.
 */
describe('what keeps data stays where it is', () => {
  const file = join(import.meta.dirname, 'stateful-resources.json');
  const recorded = (): ReturnType<typeof stateful> => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  const KEPT = ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key', 'AWS::SecretsManager::Secret', 'AWS::Cognito::UserPool'];

  test('nothing in the record has gone, moved to another logical id, or would be replaced', async () => {
    const now = stateful(await resources('walbrzych', 'production'));
    expect(Object.fromEntries(Object.keys(recorded()).map((id) => [id, now[id]]))).toEqual(recorded());
    expect(Object.values(recorded()).map(({ Type }) => Type)).toEqual(expect.arrayContaining([...KEPT, 'AWS::S3::Bucket']));
  });

  test('whatever keeps data is in the record', async () => {
    const now = stateful(await resources('walbrzych', 'production'));
    const all = Object.entries({ ...now, ...recorded() }).sort(([a], [b]) => (a < b ? -1 : 1));
    await expect(`${JSON.stringify(Object.fromEntries(all), null, 2)}\n`).toMatchFileSnapshot(file);
  });

  test('residents’ data, the key to it, secrets and accounts outlive the stack', async () => {
    const found = Object.entries(await resources('walbrzych', 'production'));
    const kept = found.filter(
      ([id, { Type }]) => KEPT.includes(Type) || (Type === 'AWS::S3::Bucket' && id.startsWith('Attachments')),
    );
    expect(kept).toHaveLength(KEPT.length + 1);
    for (const [id, resource] of kept)
      expect(resource, id).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('table and bucket go back as far as the runbook says', async () => {
    const found = Object.entries(await resources('walbrzych', 'production'));
    const [, table] = found.find(([, { Type }]) => Type === 'AWS::DynamoDB::GlobalTable') ?? [];
    expect(JSON.stringify(table)).toContain('"RecoveryPeriodInDays":35');
    const [, bucket] = found.find(([id, { Type }]) => Type === 'AWS::S3::Bucket' && id.startsWith('Attachments')) ?? [];
    expect(bucket?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: expect.arrayContaining([
          expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 35 }, ExpiredObjectDeleteMarker: true }),
          expect.objectContaining({ Prefix: 'documents/', NoncurrentVersionExpiration: { NoncurrentDays: 1 } }),
        ]),
      },
    });
  });
});

/**
 * What each function may do, from the policies of its role in the template. AWS asks this before every call; so does the local run,
 * and a missing grant fails here as it would there.
 */
import * as z from 'zod';
import type { Stack } from '../assembly/stack.ts';
import type { AwsCall } from './aws-call.ts';

/** One statement: each of the actions on each of the resources. `*` stands for any characters. */
export type Permission = { actions: readonly string[]; resources: readonly string[] };

/** Resources that AWS encrypts with a key of ours, and asks the key on behalf of whoever calls. */
export type Keys = Readonly<Record<string, string>>;

export type Permissions = { granted: readonly Permission[]; keys: Keys };

const OneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
/** Strict: a statement with a condition or a Deny means something that is not read here. */
const StatementSchema = z.strictObject({
  Effect: z.literal('Allow'),
  Action: OneOrMore,
  Resource: OneOrMore,
  Sid: z.string().optional(),
});
const PolicySchema = z.object({ PolicyDocument: z.object({ Statement: z.array(StatementSchema) }) });
const Owned = z.object({ Roles: z.array(z.string()) });

const KeyOf = {
  'AWS::SNS::Topic': z.object({ KmsMasterKeyId: z.string() }).transform(({ KmsMasterKeyId }) => KmsMasterKeyId),
  'AWS::SecretsManager::Secret': z.object({ KmsKeyId: z.string() }).transform(({ KmsKeyId }) => KmsKeyId),
  'AWS::S3::Bucket': z
    .object({
      BucketEncryption: z.object({
        ServerSideEncryptionConfiguration: z.tuple([
          z.object({ ServerSideEncryptionByDefault: z.object({ KMSMasterKeyID: z.string() }) }),
        ]),
      }),
    })
    .transform(
      ({ BucketEncryption }) =>
        BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.KMSMasterKeyID,
    ),
  'AWS::DynamoDB::GlobalTable': z
    .object({ Replicas: z.tuple([z.object({ SSESpecification: z.object({ KMSMasterKeyId: z.string() }) })]) })
    .transform(({ Replicas }) => Replicas[0].SSESpecification.KMSMasterKeyId),
};

export const keysOf = (stack: Stack): Keys =>
  Object.fromEntries(
    Object.entries(KeyOf).flatMap(([type, schema]) =>
      stack.ofType(type).flatMap(({ id, properties }) => {
        const { data } = schema.safeParse(properties);
        // A policy names a secret by what its Ref gives, which is its ARN.
        const named = type === 'AWS::SecretsManager::Secret' ? stack.ref(id) : stack.arn(id);
        return data === undefined ? [] : [[named, data] as const];
      }),
    ),
  );

/** By the ARN of the role. Throws when a policy of the role says what is not understood here: a condition, a Deny. */
export const permissionsOf = (stack: Stack): ((roleArn: string) => Permissions) => {
  const keys = keysOf(stack);
  const policies = stack.ofType('AWS::IAM::Policy').map(({ properties }) => ({ of: Owned.parse(properties), properties }));
  return (roleArn) => {
    const id = stack.byArn(roleArn);
    const role = id === undefined ? undefined : stack.ref(id);
    const granted = policies
      .filter(({ of }) => role !== undefined && of.Roles.includes(role))
      .flatMap(({ properties }) => PolicySchema.parse(properties).PolicyDocument.Statement);
    return { granted: granted.map(({ Action, Resource }) => ({ actions: Action, resources: Resource })), keys };
  };
};

/**
 * What AWS asks the key of a resource for, on behalf of whoever calls. For tables there is no narrower list than the one that CDK grants;
 * topics, buckets and secrets: their developer guides, "Key management".
 */
const ASKED_OF_KEY: readonly { action: RegExp; ofKey: readonly string[] }[] = [
  { action: /^dynamodb:(BatchGet|Get|Query|Put|Update|Delete|ConditionCheck)/, ofKey: ['Decrypt', 'DescribeKey'] },
  { action: /^dynamodb:(Put|Update|Delete)/, ofKey: ['Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'] },
  { action: /^sns:Publish$/, ofKey: ['Decrypt', 'GenerateDataKey'] },
  { action: /^s3:GetObject$/, ofKey: ['Decrypt'] },
  { action: /^s3:PutObject$/, ofKey: ['GenerateDataKey'] },
  { action: /^secretsmanager:GetSecretValue$/, ofKey: ['Decrypt'] },
];

/** The table of an index, the bucket of an object. */
const holder = (resource: string) =>
  resource.startsWith('arn:aws:s3:::') ? (resource.split('/')[0] ?? resource) : resource.replace(/\/index\/[^/]+$/, '');

/** The call itself and what it makes AWS ask of a key. */
export const withItsKey = (call: AwsCall, keys: Keys): AwsCall[] => {
  const key = keys[holder(call.resource)];
  if (key === undefined) return [call];
  const asked = ASKED_OF_KEY.filter(({ action }) => action.test(call.action)).flatMap(({ ofKey }) => ofKey);
  return [call, ...asked.map((name) => ({ action: `kms:${name}`, resource: key }))];
};

/** Wildcards of IAM: `*` stands for any characters. */
const fits = (pattern: string, text: string): boolean => {
  if (!pattern.includes('*')) return pattern === text;
  return new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's',
  ).test(text);
};

export const grants = ({ actions, resources }: Permission, { action, resource }: AwsCall): boolean =>
  actions.some((one) => fits(one, action)) && resources.some((one) => fits(one, resource));

/** The first of the calls that no statement allows. */
export const refused = ({ granted, keys }: Permissions, calls: readonly AwsCall[]): AwsCall | undefined =>
  calls.flatMap((call) => withItsKey(call, keys)).find((call) => !granted.some((statement) => grants(statement, call)));

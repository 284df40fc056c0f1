/**
 * Least privilege, held from both sides: a function may do what its code can ask for, and nothing else. The code is what the bundler leaves;
 * that nothing more is asked for at run time is refused by the local run (local/lambda/permissions.ts), under every integration and browser test.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FUNCTION_NAMES, type FunctionName } from '../../infra/functions.ts';
import { TABLE_ACCESS } from '../../infra/table-access.ts';
import { deploy } from '../../local/assembly/stack.ts';
import { TemplateSchema } from '../../local/assembly/template.ts';
import { type Permission, permissionsOf, withItsKey } from '../../local/lambda/permissions.ts';
import { loadCity } from '../../shared/city/load.ts';
import { type Requests, requestsInCode } from './requests-in-code.ts';
import { type Synthesised, synthesised } from './synthesised.ts';

const CITY = 'walbrzych';
const folder = mkdtempSync(join(tmpdir(), 'grants-'));
let inCode: ReadonlyMap<FunctionName, Requests>;
let template: Synthesised;
let stack: ReturnType<typeof deploy>;
/** What the role of a function allows, and the keys of what is encrypted. */
let allowed: (name: FunctionName) => ReturnType<ReturnType<typeof permissionsOf>>;

beforeAll(async () => {
  inCode = await requestsInCode(loadCity(CITY), folder);
  template = await synthesised('local', { city: CITY });
  const place = { publicUrl: 'http://localhost', messagingUrl: 'http://localhost', issuer: 'http://localhost' };
  stack = deploy(TemplateSchema.parse(JSON.parse(template.text)), { stackName: 'grants', ...place });
  const of = permissionsOf(stack);
  allowed = (name) => {
    const found = stack
      .ofType('AWS::Lambda::Function')
      .find(({ properties }) => String(properties.FunctionName).endsWith(`-${name}`));
    if (found === undefined) throw new Error(`no function ${name}`);
    return of(String(found.properties.Role));
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Granted and asked for by no code of ours: Lambda itself does these with the role of the function, before and after its code runs. */
const BY_LAMBDA: Readonly<Record<string, string>> = {
  'logs:CreateLogStream': 'the log',
  'logs:PutLogEvents': 'the log',
  'xray:PutTelemetryRecords': 'traces',
  'xray:PutTraceSegments': 'traces',
  'sqs:ReceiveMessage': 'the queue that wakes it',
  'sqs:DeleteMessage': 'the queue that wakes it',
  'sqs:ChangeMessageVisibility': 'the queue that wakes it',
  'sqs:GetQueueAttributes': 'the queue that wakes it, and the one for batches of the stream that were given up',
  'sqs:GetQueueUrl': 'the queue that wakes it, and the one for batches of the stream that were given up',
  'dynamodb:DescribeStream': 'the stream that wakes it',
  'dynamodb:GetRecords': 'the stream that wakes it',
  'dynamodb:GetShardIterator': 'the stream that wakes it',
  'dynamodb:ListStreams': 'the stream that wakes it',
};

/** Read by Node and by the logger, in every function. */
const OF_THE_RUNTIME = new Set(['NODE_OPTIONS', 'POWERTOOLS_SERVICE_NAME', 'POWERTOOLS_METRICS_NAMESPACE']);

const pairs = (permissions: readonly Permission[]) =>
  permissions.flatMap(({ actions, resources }) =>
    actions.flatMap((action) => resources.map((resource) => ({ action, resource }))),
  );

test.each(FUNCTION_NAMES)('%s may do on the table exactly what its code can ask for', (name) => {
  expect([...(TABLE_ACCESS[name] ?? [])].sort()).toEqual(inCode.get(name)?.table);
});

test.each(FUNCTION_NAMES)('%s may do elsewhere exactly what its code can ask for', (name) => {
  const granted = pairs(allowed(name).granted).map(({ action }) => action);
  const elsewhere = granted.filter((action) => !(action in BY_LAMBDA) && !/^(dynamodb|kms):/.test(action));
  expect([...new Set(elsewhere)].sort()).toEqual(inCode.get(name)?.elsewhere);
});

test.each(FUNCTION_NAMES)('%s may ask of the key exactly what its other rights need', (name) => {
  const { granted, keys } = allowed(name);
  const all = pairs(granted);
  const bare = (resource: string) => resource.replace(/\/\*$/, '/any');
  const needed = all.flatMap(({ action, resource }) => withItsKey({ action, resource: bare(resource) }, keys).slice(1));
  const asText = (calls: typeof all) => [...new Set(calls.map(({ action, resource }) => `${action} ${resource}`))].sort();
  expect(asText(all.filter(({ action }) => action.startsWith('kms:')))).toEqual(asText(needed));
});

test.each(FUNCTION_NAMES)('%s is given exactly the environment variables that its code reads', (name) => {
  const given = Object.keys(template.environmentOf(name)).filter((variable) => !OF_THE_RUNTIME.has(variable));
  expect(given.sort()).toEqual(inCode.get(name)?.environment);
});

test('whatever wakes a function may be read by it, and nothing else that wakes', () => {
  for (const name of FUNCTION_NAMES) {
    const found = stack
      .ofType('AWS::Lambda::Function')
      .find(({ properties }) => String(properties.FunctionName).endsWith(`-${name}`));
    const sources = stack
      .ofType('AWS::Lambda::EventSourceMapping')
      .filter(({ properties }) => properties.FunctionName === stack.ref(found?.id ?? ''))
      .map(({ properties }) => String(properties.EventSourceArn));
    const reads = pairs(allowed(name).granted)
      .filter(({ action }) => action === 'sqs:ReceiveMessage' || action === 'dynamodb:GetRecords')
      .map(({ resource }) => resource);
    expect(reads.sort(), name).toEqual(sources.sort());
  }
});

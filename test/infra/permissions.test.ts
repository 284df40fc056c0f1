import { beforeAll, expect, test } from 'vitest';
import { FUNCTION_NAMES, type FunctionName } from '../../infra/functions.ts';
import { type Statement, type Synthesised, synthesised } from './synthesised.ts';

let template: Synthesised;
beforeAll(async () => {
  template = await synthesised('production');
});

const allowed = (name: FunctionName, service: string): string[] =>
  template
    .statementsOf(name)
    .flatMap(({ Action }) => Action)
    .filter((action) => action.startsWith(`${service}:`))
    .map((action) => action.slice(service.length + 1))
    .sort();
const ofAll = (pick: (statement: Statement) => string[]) =>
  FUNCTION_NAMES.flatMap((name) =>
    template.statementsOf(name).flatMap((statement) => pick(statement).map((what) => `${name}: ${what}`)),
  );

test('no function may do an action with a wildcard, and none may scan', () => {
  expect(ofAll(({ Action }) => Action.filter((action) => action.includes('*') || action.endsWith(':Scan')))).toEqual([]);
});

test('a wildcard in a resource is for X-Ray, objects of the one bucket, or the streams of the table', () => {
  const wide = new Set(
    ofAll(({ Action, Resource }) => (Resource.some((resource) => resource.includes('*')) ? Action : [])).map(
      (line) => line.split(': ')[1],
    ),
  );
  expect([...wide].sort()).toEqual([
    'dynamodb:ListStreams',
    's3:DeleteObject',
    's3:GetObject',
    's3:PutObject',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});

test.each<[FunctionName, string[]]>([
  ['store-attachment', ['DeleteObject', 'GetObject', 'PutObject']],
  ['erase-person', ['DeleteObject', 'PutObject']],
  ['staff-api', ['GetObject', 'PutObject']],
  ['member-api', ['GetObject', 'PutObject']],
  ['public-pages', ['GetObject']],
  ['send-message', []],
])('%s may do with photos: %j', (name, actions) => {
  expect(allowed(name, 's3')).toEqual(actions);
});

test('the Messenger secret is read by who talks to Meta, and is nowhere in plain', () => {
  expect(FUNCTION_NAMES.filter((name) => allowed(name, 'secretsmanager').length > 0)).toEqual([
    'messenger-webhook',
    'data-deletion',
    'take-turn',
    'send-message',
    'notify-staff',
    'check-page',
  ]);
  for (const name of FUNCTION_NAMES) {
    const variables = Object.keys(template.environmentOf(name));
    expect(
      variables.filter((variable) => /TOKEN|PASSWORD|SECRET(?!_ARN)/.test(variable)),
      name,
    ).toEqual([]);
  }
  const [[, secret] = []] = template.ofType('AWS::SecretsManager::Secret');
  expect(secret?.Properties.SecretString).toBeUndefined();
});

test('mail is sent by two functions, from one address, and only where there is one', async () => {
  expect(FUNCTION_NAMES.filter((name) => allowed(name, 'ses').length > 0)).toEqual([]);
  const local = await synthesised('local');
  const mail = FUNCTION_NAMES.flatMap((name) =>
    local
      .statementsOf(name)
      .flatMap(({ Action, Resource }) => (Action.includes('ses:SendEmail') ? Resource.map(() => name) : [])),
  );
  expect(mail).toEqual(['send-message', 'send-message', 'send-letter', 'send-letter']);
});

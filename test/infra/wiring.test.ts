import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { EVENTS_PATH } from '../../shared/events/addresses.ts';
import { GRANTS_PATH } from '../../shared/grants/addresses.ts';
import { FACT_CONSUMERS } from '../../shared/platform/config.ts';
import { type Synthesised, synthesised } from './synthesised.ts';

const Att = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((value) => value['Fn::GetAtt'][0]);
const QueueSchema = z.object({
  QueueName: z.string(),
  FifoQueue: z.boolean().default(false),
  VisibilityTimeout: z.number().optional(),
  MessageRetentionPeriod: z.number(),
  SqsManagedSseEnabled: z.boolean(),
  RedrivePolicy: z.object({ deadLetterTargetArn: Att, maxReceiveCount: z.number() }).optional(),
});
const SourceSchema = z.object({
  EventSourceArn: Att,
  FunctionName: z.object({ Ref: z.string() }),
  BatchSize: z.number(),
  FunctionResponseTypes: z.array(z.string()),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
});

let template: Synthesised;
beforeAll(async () => {
  template = await synthesised('production');
});

const queues = () =>
  new Map(template.ofType('AWS::SQS::Queue').map(([id, { Properties }]) => [id, QueueSchema.parse(Properties)]));
const queueSources = () => {
  const known = queues();
  return template.ofType('AWS::Lambda::EventSourceMapping').flatMap(([id, { Properties }]) => {
    const source = SourceSchema.parse(Properties);
    const queue = known.get(source.EventSourceArn);
    return queue === undefined ? [] : [{ id, source, queue }];
  });
};

describe('queues that wake functions', () => {
  test('each gives up after five tries, into a queue that keeps dead letters 14 days', () => {
    const sources = queueSources();
    expect(sources).toHaveLength(20);
    for (const { queue } of sources) {
      const dead = queues().get(queue.RedrivePolicy?.deadLetterTargetArn ?? '');
      expect(queue.RedrivePolicy?.maxReceiveCount, queue.QueueName).toBe(5);
      expect(dead, queue.QueueName).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 3600, FifoQueue: queue.FifoQueue });
    }
  });

  test('each hides a message at least six times as long as its function may run', () => {
    const timeouts = new Map(
      template.ofType('AWS::Lambda::Function').map(([id, { Properties }]) => [id, Number(Properties.Timeout)]),
    );
    for (const { source, queue } of queueSources()) {
      expect(queue.VisibilityTimeout, queue.QueueName).toBeGreaterThanOrEqual(
        6 * (timeouts.get(source.FunctionName.Ref) ?? Number.NaN),
      );
    }
  });

  test('each reports partial failures and has a limit of its own', () => {
    for (const { source, queue } of queueSources()) {
      expect(source.FunctionResponseTypes, queue.QueueName).toEqual(['ReportBatchItemFailures']);
      expect(source.ScalingConfig?.MaximumConcurrency, queue.QueueName).toBeGreaterThanOrEqual(2);
    }
  });

  test('a FIFO queue gives one message at a time', () => {
    const fifo = queueSources().filter(({ queue }) => queue.FifoQueue);
    expect(fifo.map(({ queue, source }) => [queue.QueueName.replace(/^akcja-[a-z]+-production-/, ''), source.BatchSize])).toEqual(
      expect.arrayContaining([
        ['inbound.fifo', 1],
        ['outbound.fifo', 1],
        ['unanswered.fifo', 1],
      ]),
    );
    expect(fifo).toHaveLength(3);
  });

  test('what acts on facts shares one queue of dead letters, and nobody else has it', () => {
    const shared = queueSources().flatMap(({ queue }) => {
      const dead = queues().get(queue.RedrivePolicy?.deadLetterTargetArn ?? '')?.QueueName;
      return dead?.endsWith('-facts-dead') ? [queue.QueueName.replace(/^akcja-[a-z]+-production-/, '')] : [];
    });
    expect(shared.sort()).toEqual(Object.keys(FACT_CONSUMERS).sort());
  });

  test('what inbound gives up is worked on, and that has dead letters of its own', () => {
    const inbound = [...queues().values()].find(({ QueueName }) => QueueName.endsWith('-inbound.fifo'));
    const unanswered = queueSources().find(({ source }) => source.EventSourceArn === inbound?.RedrivePolicy?.deadLetterTargetArn);
    expect(unanswered?.source.FunctionName.Ref).toBe(template.functionNamed('hold-unanswered')[0]);
    expect(unanswered?.queue.RedrivePolicy).toBeDefined();
  });

  test('everything in a queue is encrypted', () => {
    for (const queue of queues().values()) expect(queue.SqsManagedSseEnabled, queue.QueueName).toBe(true);
  });
});

test('the relay hears INSERTs of outbox items, tries five times and then leaves a note', () => {
  const [stream, ...more] = template
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(([, { Properties }]) => 'StartingPosition' in Properties);
  expect(more).toEqual([]);
  expect(stream?.[1].Properties).toMatchObject({
    BatchSize: 100,
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    MaximumRetryAttempts: 5,
    FilterCriteria: {
      Filters: [{ Pattern: JSON.stringify({ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['outbox'] } } } }) }],
    },
  });
  const { DestinationConfig } = z
    .object({ DestinationConfig: z.object({ OnFailure: z.object({ Destination: Att }) }) })
    .parse(stream?.[1].Properties);
  expect(queues().get(DestinationConfig.OnFailure.Destination)?.QueueName).toMatch(/-relay-failed$/);
});

test('each consumer hears exactly its facts, without an envelope, and what cannot be delivered is kept', () => {
  const Subscription = z.object({
    Endpoint: Att,
    FilterPolicy: z.object({ fact: z.array(z.string()) }),
    RawMessageDelivery: z.literal(true),
    RedrivePolicy: z.object({ deadLetterTargetArn: Att }),
  });
  const heard = template.ofType('AWS::SNS::Subscription').flatMap(([, { Properties }]) => {
    if (Properties.Protocol !== 'sqs') return [];
    const { Endpoint, FilterPolicy, RedrivePolicy } = Subscription.parse(Properties);
    expect(queues().get(RedrivePolicy.deadLetterTargetArn)?.QueueName).toMatch(/-facts-dead$/);
    return [
      [
        queues()
          .get(Endpoint)
          ?.QueueName.replace(/^akcja-[a-z]+-production-/, ''),
        FilterPolicy.fact,
      ],
    ];
  });
  expect(Object.fromEntries(heard)).toEqual(FACT_CONSUMERS);
});

test('promises are looked at every minute, and a failed look is not repeated', () => {
  const [rule] = template.ofType('AWS::Events::Rule');
  expect(rule?.[1].Properties).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    Targets: [
      { Arn: { 'Fn::GetAtt': [template.functionNamed('keep-promises')[0], 'Arn'] }, RetryPolicy: { MaximumRetryAttempts: 0 } },
    ],
  });
  expect(Number(template.functionNamed('keep-promises')[1].Properties.Timeout)).toBeLessThan(60);
});

test('the table outlives the stack, can be taken back in time and keeps what the code asks for', () => {
  const [[, table] = []] = template.ofType('AWS::DynamoDB::GlobalTable');
  expect(table?.DeletionPolicy).toBe('Retain');
  expect(table?.Properties).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    Replicas: [{ DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'lists',
        KeySchema: [{ AttributeName: 'listKey' }, { AttributeName: 'listSort' }],
        Projection: { ProjectionType: 'ALL' },
      },
      {
        IndexName: 'persons',
        KeySchema: [{ AttributeName: 'personKey' }, { AttributeName: 'personSort' }],
        Projection: { ProjectionType: 'ALL' },
      },
      {
        IndexName: 'due',
        KeySchema: [{ AttributeName: 'dueKey' }, { AttributeName: 'dueAt' }],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  });
});

test('a route is open by decision only: everything under /api but its description asks who you are', () => {
  const routes = template
    .ofType('AWS::ApiGatewayV2::Route')
    .map(([, { Properties }]) => [Properties.RouteKey, Properties.AuthorizationType]);
  expect(Object.fromEntries(routes)).toEqual({
    'GET /webhooks/messenger': 'NONE',
    'POST /webhooks/messenger': 'NONE',
    'POST /webhooks/messenger/data-deletion': 'NONE',
    'GET /webhooks/messenger/data-deletion/{code}': 'NONE',
    'GET /api/openapi.json': 'NONE',
    'ANY /api/{proxy+}': 'JWT',
    'POST /api/understand': 'JWT',
    'GET /api/member/{proxy+}': 'NONE',
    'POST /api/member/{proxy+}': 'NONE',
    'PUT /api/member/{proxy+}': 'NONE',
    'GET /chat/page': 'NONE',
    'GET /chat/messages': 'NONE',
    'POST /chat/messages': 'NONE',
    'POST /chat/photos': 'NONE',
    ...Object.fromEntries(
      [EVENTS_PATH, GRANTS_PATH, '/deklaracja-dostepnosci'].flatMap((room) =>
        [`GET ${room}`, `HEAD ${room}`, `GET ${room}/{proxy+}`, `HEAD ${room}/{proxy+}`, `POST ${room}/{proxy+}`].map((route) => [
          route,
          'NONE',
        ]),
      ),
    ),
  });
});

test('the site sends its API paths to the API and everything else to the pages, with a strict policy on both', () => {
  const [[, distribution] = []] = template.ofType('AWS::CloudFront::Distribution');
  const { DistributionConfig } = z
    .object({ DistributionConfig: z.object({ CacheBehaviors: z.array(z.object({ PathPattern: z.string() })) }) })
    .parse(distribution?.Properties);
  expect(DistributionConfig.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
    '/api/*',
    '/webhooks/*',
    '/chat/*',
    '/open311/*',
    EVENTS_PATH,
    `${EVENTS_PATH}/*`,
    GRANTS_PATH,
    `${GRANTS_PATH}/*`,
    '/deklaracja-dostepnosci',
    '/deklaracja-dostepnosci/*',
    '/console/assets/*',
    '/organizacje/assets/*',
  ]);
  for (const [, headers] of template.ofType('AWS::CloudFront::ResponseHeadersPolicy')) {
    const policy = JSON.stringify(headers.Properties);
    for (const part of ["default-src 'self'", "frame-ancestors 'none'", "object-src 'none'"]) expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe-');
  }
});

test('the console is told where to sign in, and comes back to its own address', () => {
  const [[, upload] = []] = template.ofType('Custom::CDKBucketDeployment');
  expect(JSON.stringify(upload?.Properties.SourceMarkers)).toMatch(/ProviderURL.*"Ref":"StaffConsole/);
  const [[, client] = []] = template.ofType('AWS::Cognito::UserPoolClient');
  expect(JSON.stringify(client?.Properties.CallbackURLs)).toContain('/console');
  expect(client?.Properties).toMatchObject({ GenerateSecret: false, AllowedOAuthFlows: ['code'] });
});

/** One function of functions/: code, log, role with exact actions, alarms, and what wakes it. */
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  EventSourceMapping,
  FilterCriteria,
  Function as LambdaFunctionResource,
  LoggingFormat,
  Runtime,
  StartingPosition,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { FilterPattern, LogGroup, MetricFilter, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../functions.ts';
import { inFindings } from './findings.ts';
import type { Grantee } from './grantee.ts';
import type { Operations } from './operations.ts';
import type { DeadLetters, WorkQueue } from './work-queue.ts';

export interface HandlerProps {
  readonly name: FunctionName;
  readonly prefix: string;
  readonly code: Code;
  readonly operations: Operations;
  readonly logRetention: RetentionDays;
  /** What its errors mean for residents or staff, one sentence. */
  readonly means: string;
  /** @default 15 s */
  readonly timeout?: Duration;
  /** CPU comes with memory: 1,769 MB is one core. @default 512 */
  readonly memoryMb?: number;
}

export class Handler extends Construct implements Grantee {
  readonly function: LambdaFunctionResource;
  readonly name: FunctionName;
  private readonly timeout: Duration;
  private readonly role: Role;
  private readonly log: LogGroup;
  private readonly prefix: string;
  private readonly operations: Operations;
  private readonly means: string;

  constructor(scope: Construct, id: string, props: HandlerProps) {
    super(scope, id);
    this.name = props.name;
    this.prefix = props.prefix;
    this.operations = props.operations;
    this.means = props.means;
    this.timeout = props.timeout ?? Duration.seconds(15);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log = new LogGroup(this, 'Log', { retention: props.logRetention, removalPolicy: RemovalPolicy.DESTROY });
    this.log.grantWrite(this.role);
    this.function = new LambdaFunctionResource(this, 'Function', {
      functionName: `${props.prefix}-${props.name}`,
      description: `functions/${props.name}.ts. When it fails: ${props.means}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: props.code,
      role: this.role,
      timeout: this.timeout,
      memorySize: props.memoryMb ?? 512,
      tracing: Tracing.ACTIVE,
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: props.name,
        POWERTOOLS_METRICS_NAMESPACE: props.prefix,
      },
    });
    Validations.of(this.role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray knows no resources: PutTraceSegments and PutTelemetryRecords can only be allowed on *. No other statement of this role has it.',
    });
  }

  allow(actions: readonly string[], resources: readonly string[], reason?: string): void {
    for (const resource of resources) {
      const finding = inFindings(Stack.of(this).resolve(resource));
      if (!finding.includes('*')) continue;
      if (reason === undefined)
        throw new Error(`${this.name} asks for ${actions.join(', ')} on ${finding}: name the resource, or say why not`);
      Validations.of(this.role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${finding}]`, reason });
    }
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }

  setEnvironment(name: string, value: string): void {
    this.function.addEnvironment(name, value);
  }

  /** Woken by a queue. A FIFO queue gives one message at a time: a failure then holds back nobody but its own person. */
  consumes(
    work: WorkQueue,
    { batchSize, maxConcurrency }: { readonly batchSize: number; readonly maxConcurrency: number },
  ): void {
    if (work.visibility.toSeconds() < 6 * this.timeout.toSeconds()) {
      throw new Error(
        `${work.node.path} hides a message ${work.visibility.toSeconds()} s, ${this.name} may run ${this.timeout.toSeconds()} s: make it at least six times as long, or a message is worked on twice at once`,
      );
    }
    if (work.fifo && batchSize !== 1)
      throw new Error(
        `${this.name} takes ${batchSize} messages of a FIFO queue at once: one failure would hold back other people`,
      );
    this.function.addEventSource(new SqsEventSource(work.queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }));
  }

  /** Woken by INSERTs of items of this kind in the table. After five tries the position of the batch goes to `failed`. */
  followsInserts(table: TableV2, { kind, failed }: { readonly kind: string; readonly failed: DeadLetters }): void {
    const streamArn = table.tableStreamArn;
    if (streamArn === undefined) throw new Error(`${table.node.path} has no stream to follow`);
    this.ringsWhenFailing();
    this.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [streamArn]);
    this.allow(
      ['dynamodb:ListStreams'],
      [`${table.tableArn}/stream/*`],
      'Only the streams of our own table; Lambda lists them to find the open one.',
    );
    new EventSourceMapping(this, 'Stream', {
      target: this.function,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 5,
      onFailure: new SqsDlq(failed.queue),
      filters: [FilterCriteria.filter({ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: [kind] } } } })],
    });
  }

  /** Woken every minute and never twice for one minute: a failed run is not repeated, the next minute does its work. */
  runsEveryMinute(): void {
    this.runsEvery(Duration.minutes(1), 'EveryMinute');
  }

  /** Woken every quarter of an hour; a failed run is not repeated, the next one does its work. */
  runsEveryQuarter(): void {
    this.runsEvery(Duration.minutes(15), 'EveryQuarter');
  }

  private runsEvery(distance: Duration, id: string): void {
    if (this.timeout.toSeconds() >= distance.toSeconds())
      throw new Error(`${this.name} may run ${this.timeout.toSeconds()} s: two runs could overlap`);
    this.ringsWhenFailing();
    const once = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };
    this.function.configureAsyncInvoke(once);
    const target = new LambdaFunction(this.function, { ...once, event: RuleTargetInput.fromObject({}) });
    new Rule(this, id, { schedule: Schedule.rate(distance), targets: [target] });
  }

  /** A metric of how often the function logs this message; the same name in several functions adds up. */
  counts(metricName: string, message: string): Metric {
    const filter = new MetricFilter(this, metricName, {
      logGroup: this.log,
      metricNamespace: this.prefix,
      metricName,
      filterPattern: FilterPattern.stringValue('$.message', '=', message),
      metricValue: '1',
    });
    return filter.metric({ statistic: 'Sum', period: Duration.minutes(5) });
  }

  /**
   * Rings when it fails. For what nobody waits for: what fails behind a queue comes back and rings there as late or dead, and what fails
   * before a caller rings at the front door.
   */
  private ringsWhenFailing(): void {
    this.operations.alarm(`${this.name}-errors`, {
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      above: 5,
      means: `${this.name} failed more than 5 times in 5 minutes. ${this.means}`,
      runbook: 'function-errors',
    });
  }
}

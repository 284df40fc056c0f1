/** A queue with somebody waiting behind it: its dead letters, its alarms and the way back from them. */
import { Duration, Validations } from 'aws-cdk-lib';
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Grantee } from './grantee.ts';
import type { Operations } from './operations.ts';

/** SQS keeps a message at most 14 days; we always use all of them, so that a long weekend loses nothing. */
const KEPT = Duration.days(14);

/** Tries before a message is a dead letter. */
const MAX_RECEIVE_COUNT = 5;

export interface WorkQueueProps {
  /** Name without prefix and `.fifo`; the runbook's heading is `queue-<name>`. */
  readonly name: string;
  readonly prefix: string;
  readonly operations: Operations;
  /** What a late or dead message means for residents, one sentence. */
  readonly means: string;
  /** Keeps the order of each group (a person) and works on many groups at once. @default false */
  readonly fifo?: boolean;
  /** At least six times the timeout of the function that consumes it, as AWS asks. @default 90 s */
  readonly visibility?: Duration;
  /** Age of the oldest message that wakes somebody. @default 5 minutes */
  readonly lateAfter?: Duration;
  /** Environment variable that senders read the address from. @default nobody sends by address */
  readonly urlVariable?: string;
  /** Another work queue that takes the dead letters, because somebody works on them. @default an own one that waits for a redrive */
  readonly deadLetters?: WorkQueue;
}

export class WorkQueue extends Construct {
  readonly name: string;
  readonly queue: Queue;
  readonly visibility: Duration;
  readonly fifo: boolean;
  private readonly urlVariable: string | undefined;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.visibility = props.visibility ?? Duration.seconds(90);
    this.fifo = props.fifo ?? false;
    this.urlVariable = props.urlVariable;
    this.name = queueName(`${props.prefix}-${props.name}`, this.fifo);
    const deadName = props.deadLetters?.name ?? queueName(`${props.prefix}-${props.name}-dead`, this.fifo);
    const dead = props.deadLetters?.queue ?? new Queue(this, 'DeadLetters', sealed(deadName));
    this.queue = new Queue(this, 'Queue', {
      ...sealed(this.name),
      visibilityTimeout: this.visibility,
      deadLetterQueue: { queue: dead, maxReceiveCount: MAX_RECEIVE_COUNT },
    });
    this.watch(props, dead, deadName);
  }

  /** Leave to send, and the address in the environment. */
  grantSend(grantee: Grantee): void {
    if (this.urlVariable === undefined) throw new Error(`Nobody sends to ${this.node.path} by address: it has no urlVariable`);
    grantee.setEnvironment(this.urlVariable, this.queue.queueUrl);
    grantee.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  private watch(
    { name, operations, means, lateAfter = Duration.minutes(5) }: WorkQueueProps,
    dead: Queue,
    deadName: string,
  ): void {
    const minute = { period: Duration.minutes(1), statistic: 'Maximum' };
    const depth = dead.metricApproximateNumberOfMessagesVisible(minute);
    const age = this.queue.metricApproximateAgeOfOldestMessage(minute);
    const runbook = `queue-${name}`;
    operations.alarm(`${name}-dead-letters`, {
      metric: depth,
      above: 0,
      means: `A message on ${name} failed ${MAX_RECEIVE_COUNT} times. ${means}`,
      runbook,
      redrive: deadName,
    });
    operations.alarm(`${name}-late`, {
      metric: age,
      above: lateAfter.toSeconds(),
      periods: 2,
      means: `The oldest message on ${name} waits longer than ${lateAfter.toMinutes()} minutes. ${means}`,
      runbook,
    });
    operations.show(`Queue ${name}`, {
      'waiting and dead': [this.queue.metricApproximateNumberOfMessagesVisible(minute), depth],
      'age of the oldest (s)': [age],
    });
  }
}

/** Messages that no queue could take: waits for a person, rings at the first. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly name: string; readonly prefix: string; readonly operations: Operations; readonly means: string },
  ) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', sealed(`${props.prefix}-${props.name}`));
    Validations.of(this.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It holds dead letters of a topic or a stream, which the rule does not follow.',
    });
    const depth = this.queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' });
    props.operations.alarm(props.name, { metric: depth, above: 0, means: props.means, runbook: props.name });
  }
}

const queueName = (name: string, fifo: boolean): string => (fifo ? `${name}.fifo` : name);

const sealed = (name: string) => ({
  queueName: name,
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  retentionPeriod: KEPT,
  ...(name.endsWith('.fifo') && {
    fifo: true,
    fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
    deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  }),
});

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
  /** What it means for residents when it stands still, one sentence. */
  readonly means: string;
  /** Keeps the order of each group (a person) and works on many groups at once. @default false */
  readonly fifo?: boolean;
  /** At least six times the timeout of the function that consumes it, as AWS asks. @default 90 s */
  readonly visibility?: Duration;
  /** Age of the oldest message that wakes somebody. @default none: nobody waits for it by the minute, what fails five times rings */
  readonly lateAfter?: Duration;
  /** Environment variable that senders read the address from. @default nobody sends by address */
  readonly urlVariable?: string;
  /** Where its dead letters go: to others' that are redriven alike, or to a work queue, because somebody works on them. @default to its own */
  readonly deadLetters?: WorkQueue | DeadLetters;
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
    const dead = props.deadLetters ?? this.ownDeadLetters(props);
    this.queue = new Queue(this, 'Queue', {
      ...sealed(this.name),
      visibilityTimeout: this.visibility,
      deadLetterQueue: { queue: dead.queue, maxReceiveCount: MAX_RECEIVE_COUNT },
    });
    this.watch(props);
  }

  /** Leave to send, and the address in the environment. */
  grantSend(grantee: Grantee): void {
    if (this.urlVariable === undefined) throw new Error(`Nobody sends to ${this.node.path} by address: it has no urlVariable`);
    grantee.setEnvironment(this.urlVariable, this.queue.queueUrl);
    grantee.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  private ownDeadLetters({ name, prefix, operations, means }: WorkQueueProps): DeadLetters {
    return new DeadLetters(this, 'DeadLetters', {
      name: queueName(`${name}-dead`, this.fifo),
      alarm: `${name}-dead-letters`,
      prefix,
      operations,
      means: `A message on ${name} failed ${MAX_RECEIVE_COUNT} times. ${means}`,
      runbook: `queue-${name}`,
      redriven: true,
    });
  }

  private watch({ name, operations, means, lateAfter }: WorkQueueProps): void {
    const age = this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' });
    operations.plot('Age of the oldest message (s)', age);
    operations.explain(name, means);
    if (lateAfter === undefined) return;
    operations.alarm(`${name}-late`, {
      metric: age,
      above: lateAfter.toSeconds(),
      periods: 2,
      means: `The oldest message on ${name} waits longer than ${lateAfter.toMinutes()} minutes. ${means}`,
      runbook: `queue-${name}`,
    });
  }
}

export interface DeadLettersProps {
  /** Name of the queue without prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly operations: Operations;
  /** What it means for people that something lies in it, one sentence. */
  readonly means: string;
  /** @default its name */
  readonly alarm?: string;
  /** Anchor of the heading in docs/runbook.md. @default its name */
  readonly runbook?: string;
  /** Whether `npm run redrive` brings back what lies in it. */
  readonly redriven: boolean;
}

/** Messages that were given up: wait for a person, ring at the first. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { name, prefix, operations, means, alarm, runbook, redriven }: DeadLettersProps) {
    super(scope, id);
    const queueName = `${prefix}-${name}`;
    this.queue = new Queue(this, 'Default', sealed(queueName));
    Validations.of(this.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It holds dead letters itself, of a topic, a stream or queues, which the rule does not follow.',
    });
    const depth = this.queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' });
    operations.plot('Dead letters', depth);
    operations.alarm(alarm ?? name, {
      metric: depth,
      above: 0,
      means,
      runbook: runbook ?? name,
      ...(redriven && { redrive: queueName }),
    });
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

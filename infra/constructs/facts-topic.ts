/** Facts go out once; who hears which is the table FACT_CONSUMERS. */
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { ENV, FACT_ATTRIBUTE, FACT_CONSUMERS, type FactConsumer } from '../../shared/platform/config.ts';
import type { Grantee } from './grantee.ts';
import type { Operations } from './operations.ts';
import { DeadLetters, type WorkQueue } from './work-queue.ts';

export class FactsTopic extends Construct {
  readonly topic: Topic;
  private readonly key: IKey;
  /** Facts that somebody who should act on them could not be given, or could not act on. Heard again by all, whoever has acted passes over it. */
  readonly dead: DeadLetters;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly prefix: string; readonly key: IKey; readonly operations: Operations },
  ) {
    super(scope, id);
    this.key = props.key;
    this.topic = new Topic(this, 'Topic', { topicName: `${props.prefix}-facts`, masterKey: props.key, enforceSSL: true });
    this.dead = new DeadLetters(this, 'Dead', {
      name: 'facts-dead',
      prefix: props.prefix,
      operations: props.operations,
      means: 'What happened was not acted on: an issue may be on nobody’s list, a resident not told, a letter not sent.',
      redriven: true,
    });
  }

  /** The queue gets the facts that its consumer is named for, as they are, without an envelope. */
  feeds(work: WorkQueue, consumer: FactConsumer): void {
    this.topic.addSubscription(
      new SqsSubscription(work.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: this.dead.queue,
        filterPolicy: { [FACT_ATTRIBUTE]: SubscriptionFilter.stringFilter({ allowlist: [...FACT_CONSUMERS[consumer]] }) },
      }),
    );
  }

  grantPublish(grantee: Grantee): void {
    grantee.setEnvironment(ENV.factsTopicArn, this.topic.topicArn);
    grantee.allow(['sns:Publish'], [this.topic.topicArn]);
    grantee.allow(['kms:Decrypt', 'kms:GenerateDataKey'], [this.key.keyArn]);
  }
}

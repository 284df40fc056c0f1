/** Wakes the person on duty when somebody wrote of danger in the chat. */
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { ENV } from '../../shared/platform/config.ts';
import type { Grantee } from './grantee.ts';

export class DutyAlarm extends Construct {
  private readonly topic: Topic;
  private readonly key: IKey;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly prefix: string; readonly key: IKey; readonly addresses: readonly string[] },
  ) {
    super(scope, id);
    this.key = props.key;
    this.topic = new Topic(this, 'Topic', { topicName: `${props.prefix}-duty-alarm`, masterKey: props.key, enforceSSL: true });
    for (const address of props.addresses) this.topic.addSubscription(new EmailSubscription(address));
  }

  grantPublish(grantee: Grantee): void {
    grantee.setEnvironment(ENV.alarmTopicArn, this.topic.topicArn);
    grantee.allow(['sns:Publish'], [this.topic.topicArn]);
    grantee.allow(['kms:Decrypt', 'kms:GenerateDataKey'], [this.key.keyArn]);
  }
}

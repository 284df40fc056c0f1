import { QueueSchema, SubscriptionSchema } from '../assembly/resources.ts';
import { REGION, type Stack } from '../assembly/stack.ts';
import type { Messaging } from './fauxqs.ts';

/** Someone outside who would be written to: shown on the outbox page. */
export type OutsideSubscription = { topicArn: string; protocol: string; endpoint: string };

const nameOf = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);

const createQueues = (stack: Stack, { queues }: Messaging) => {
  for (const { id, properties } of stack.ofType('AWS::SQS::Queue')) {
    const { RedrivePolicy, ...settings } = QueueSchema.parse(properties);
    const attributes = Object.fromEntries(
      Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    if (RedrivePolicy) attributes.RedrivePolicy = JSON.stringify(RedrivePolicy);
    const arn = stack.arn(id);
    const existing = queues.getQueueByName(nameOf(arn));
    if (existing) {
      existing.url = stack.ref(id);
      existing.setAttributes({ RedrivePolicy: '', ...attributes });
    } else queues.createQueue(nameOf(arn), stack.ref(id), arn, attributes);
  }
};

/** Topics hold nothing, so they are made anew: a subscription that has left the template is gone. */
const createTopics = (stack: Stack, { topics }: Messaging): OutsideSubscription[] => {
  for (const arn of [...topics.topics.keys()]) topics.deleteTopic(arn);
  for (const { id } of stack.ofType('AWS::SNS::Topic')) topics.createTopic(nameOf(stack.arn(id)), undefined, undefined, REGION);
  const outside: OutsideSubscription[] = [];
  for (const { properties } of stack.ofType('AWS::SNS::Subscription')) {
    const { TopicArn, Protocol, Endpoint, FilterPolicy, FilterPolicyScope, RawMessageDelivery } =
      SubscriptionSchema.parse(properties);
    if (Protocol !== 'sqs') outside.push({ topicArn: TopicArn, protocol: Protocol, endpoint: Endpoint });
    topics.subscribe(TopicArn, Protocol, Endpoint, {
      ...(FilterPolicy && { FilterPolicy: JSON.stringify(FilterPolicy) }),
      ...(FilterPolicyScope && { FilterPolicyScope }),
      ...(RawMessageDelivery && { RawMessageDelivery }),
    });
  }
  return outside;
};

const createBuckets = (stack: Stack, { buckets }: Messaging) => {
  for (const { id } of stack.ofType('AWS::S3::Bucket'))
    if (!buckets.hasBucket(stack.ref(id))) buckets.createBucket(stack.ref(id));
};

/** Queues, topics and buckets of the template, with what was kept in them. Returns the subscriptions that lead out of the machine. */
export const createMessagingResources = (stack: Stack, messaging: Messaging): OutsideSubscription[] => {
  createQueues(stack, messaging);
  createBuckets(stack, messaging);
  return createTopics(stack, messaging);
};

import { QueueSchema, SubscriptionSchema } from '../assembly/resources.ts';
import { REGION, type Stack } from '../assembly/stack.ts';
import { BucketCorsSchema } from './bucket-cors.ts';
import type { Messaging } from './fauxqs.ts';

/** A topic that people would be written from, as mail or SMS. */
export type PeoplesTopic = { arn: string; subscribers: string[] };

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
const createTopics = (stack: Stack, { topics }: Messaging): PeoplesTopic[] => {
  for (const arn of [...topics.topics.keys()]) topics.deleteTopic(arn);
  const arns = stack.ofType('AWS::SNS::Topic').map(({ id }) => stack.arn(id));
  for (const arn of arns) topics.createTopic(nameOf(arn), undefined, undefined, REGION);
  const subscriptions = stack.ofType('AWS::SNS::Subscription').map(({ properties }) => SubscriptionSchema.parse(properties));
  for (const { TopicArn, Protocol, Endpoint, FilterPolicy, FilterPolicyScope, RawMessageDelivery } of subscriptions) {
    topics.subscribe(TopicArn, Protocol, Endpoint, {
      ...(FilterPolicy && { FilterPolicy: JSON.stringify(FilterPolicy) }),
      ...(FilterPolicyScope && { FilterPolicyScope }),
      ...(RawMessageDelivery && { RawMessageDelivery }),
    });
  }
  // One that no queue reads is meant for people, also where nobody has given an address yet.
  return arns.flatMap((arn) => {
    const own = subscriptions.filter(({ TopicArn }) => TopicArn === arn);
    const people = own.filter(({ Protocol }) => Protocol !== 'sqs');
    if (own.length > 0 && people.length === 0) return [];
    return [{ arn, subscribers: people.map(({ Protocol, Endpoint }) => `${Protocol} ${Endpoint}`) }];
  });
};

const createBuckets = (stack: Stack, { buckets, cors }: Messaging) => {
  for (const { id, properties } of stack.ofType('AWS::S3::Bucket')) {
    const name = stack.ref(id);
    if (!buckets.hasBucket(name)) buckets.createBucket(name);
    cors.set(name, BucketCorsSchema.parse(properties).CorsConfiguration?.CorsRules ?? []);
  }
};

/** Queues, topics and buckets of the template, with what was kept in them. Returns the topics that lead out of the machine. */
export const createMessagingResources = (stack: Stack, messaging: Messaging): PeoplesTopic[] => {
  createQueues(stack, messaging);
  createBuckets(stack, messaging);
  return createTopics(stack, messaging);
};

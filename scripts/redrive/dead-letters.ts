/**
 * Dead letters, and the way back. Those of one queue go back into it. Those that several queues share are facts: they are published once
 * more, and whoever has acted on one passes over it (its marker lives 35 days).
 */
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  paginateListQueues,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { FACT_ATTRIBUTE } from '../../shared/platform/config.ts';

type Queue = { name: string; url: string };
type Topic = { name: string; arn: string };

/** A queue that others give their exhausted messages to; the last part of its name, without `-dead`, names the topic that feeds them if they are several. */
export type DeadLetters = Queue & { depth: number; from: readonly Queue[]; back: Queue | Topic };

export type Clients = { sqs: SQSClient; sns: SNSClient };

const RedrivePolicySchema = z.object({ deadLetterTargetArn: z.string() });

const HIDDEN_WHILE_MOVING_SECONDS = 60;
const nameOf = (address: string) => address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1);

/** Every dead-letter queue in reach whose name begins with `prefix`, with the queues that it belongs to. */
export const deadLetterQueues = async (client: SQSClient, prefix: string): Promise<DeadLetters[]> => {
  const urls: string[] = [];
  const pages = paginateListQueues({ client, pageSize: 1000 }, prefix ? { QueueNamePrefix: prefix } : {});
  for await (const page of pages) urls.push(...(page.QueueUrls ?? []));
  const queues = await Promise.all(
    urls.map(async (QueueUrl) => {
      const { Attributes = {} } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
      return { name: nameOf(QueueUrl), url: QueueUrl, Attributes };
    }),
  );
  const byArn = new Map(queues.map((queue) => [queue.Attributes.QueueArn, queue]));
  const sources = Map.groupBy(queues, ({ Attributes: { RedrivePolicy } }) =>
    RedrivePolicy ? RedrivePolicySchema.parse(JSON.parse(RedrivePolicy)).deadLetterTargetArn : undefined,
  );
  return [...sources]
    .flatMap(([arn, from]) => {
      const dead = byArn.get(arn);
      if (!dead || !arn) return [];
      const [first, ...others] = from.map(({ name, url }) => ({ name, url }));
      if (!first) return [];
      const back = others.length === 0 ? first : topicOf(arn);
      const depth = Number(dead.Attributes.ApproximateNumberOfMessages ?? 0);
      return [{ name: dead.name, url: dead.url, depth, from: [first, ...others], back }];
    })
    .sort((a, b) => b.depth - a.depth || a.name.localeCompare(b.name));
};

/** `…:sqs:<region>:<account>:<name>-dead` → the topic `<name>` there. */
const topicOf = (deadArn: string): Topic => {
  const arn = deadArn.replace(':sqs:', ':sns:').replace(/-dead$/, '');
  return { name: `the topic ${nameOf(arn)}`, arn };
};

export const describe = (queues: readonly DeadLetters[]): string => {
  if (queues.length === 0) return 'There are no dead-letter queues here.';
  const width = Math.max(...queues.map(({ name }) => name.length));
  return queues
    .map(({ name, depth, from }) => {
      const [first = { name: '' }, ...others] = from;
      const sources = others.length === 0 ? first.name : `${first.name} and ${others.length} others`;
      return `${String(depth).padStart(6)}  ${name.padEnd(width)}  from ${sources}`;
    })
    .join('\n');
};

/** The dead-letter queue of this name, or of this last part of it; or that of the working queue of this name. */
export const chooseDeadLetters = (queues: readonly DeadLetters[], wanted: string): DeadLetters => {
  const fits = (name: string) => name === wanted || name.endsWith(`-${wanted}`);
  const dead = queues.filter(({ name }) => fits(name));
  const found = dead.length > 0 ? dead : queues.filter(({ from }) => from.some(({ name }) => fits(name)));
  const [chosen, ...others] = found;
  if (!chosen) throw new Error(`There is no dead-letter queue "${wanted}". There are:\n${describe(queues)}`);
  if (others.length > 0) throw new Error(`"${wanted}" may be each of these; write the whole name:\n${describe(found)}`);
  return chosen;
};

/** What a message is sent back as: same body, attributes and group. */
export const asNewMessage = (message: Message, QueueUrl: string) => ({
  QueueUrl,
  MessageBody: message.Body ?? '',
  ...(message.MessageAttributes && { MessageAttributes: message.MessageAttributes }),
  ...(message.Attributes?.MessageGroupId && {
    MessageGroupId: message.Attributes.MessageGroupId,
    // Fresh, or the queue would take it for the message that it refused; from the message's id, so that a broken-off redrive sends it once.
    ...(QueueUrl.endsWith('.fifo') && { MessageDeduplicationId: `redrive-${message.MessageId}` }),
  }),
});

/** A fact is published as it was; its kind, by which the topic knows who hears it, stands in the body as well. */
const asFact = (message: Message, TopicArn: string) => ({
  TopicArn,
  Message: message.Body ?? '',
  MessageAttributes: { [FACT_ATTRIBUTE]: message.MessageAttributes?.[FACT_ATTRIBUTE] ?? kindIn(message.Body) },
});

const FactSchema = z.object({ type: z.string() });
const kindIn = (body = '') => ({ DataType: 'String', StringValue: FactSchema.parse(JSON.parse(body)).type });

/**
 * Moves everything, oldest first; in a FIFO queue each group keeps its order. A message is deleted only after its copy was accepted:
 * if this process dies in between it comes a second time, which consumers bear. Returns how many.
 */
export const moveBack = async ({ sqs, sns }: Clients, { url: QueueUrl, back }: DeadLetters): Promise<number> => {
  const send = async (message: Message): Promise<void> => {
    if ('arn' in back) await sns.send(new PublishCommand(asFact(message, back.arn)));
    else await sqs.send(new SendMessageCommand(asNewMessage(message, back.url)));
  };
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: HIDDEN_WHILE_MOVING_SECONDS,
        WaitTimeSeconds: 1,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    );
    if (Messages.length === 0) return moved;
    for (const message of Messages) {
      await send(message);
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
      moved += 1;
    }
  }
};

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

type Queue = { name: string; url: string };

/** A queue that another one gives its exhausted messages to. */
export type DeadLetters = Queue & { depth: number; source: Queue };

const RedrivePolicySchema = z.object({ deadLetterTargetArn: z.string() });

const HIDDEN_WHILE_MOVING_SECONDS = 60;
const nameOf = (address: string) => address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1);

/** Every dead-letter queue in reach whose name begins with `prefix`, with the queue it belongs to. */
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
  return queues
    .flatMap(({ name, url, Attributes }) => {
      if (!Attributes.RedrivePolicy) return [];
      const { deadLetterTargetArn } = RedrivePolicySchema.parse(JSON.parse(Attributes.RedrivePolicy));
      const target = byArn.get(deadLetterTargetArn);
      if (!target) return [];
      const depth = Number(target.Attributes.ApproximateNumberOfMessages ?? 0);
      return [{ name: target.name, url: target.url, depth, source: { name, url } }];
    })
    .sort((a, b) => b.depth - a.depth || a.name.localeCompare(b.name));
};

export const describe = (queues: readonly DeadLetters[]): string => {
  if (queues.length === 0) return 'There are no dead-letter queues here.';
  const width = Math.max(...queues.map(({ name }) => name.length));
  return queues
    .map(({ name, depth, source }) => `${String(depth).padStart(6)}  ${name.padEnd(width)}  from ${source.name}`)
    .join('\n');
};

/** The dead-letter queue of this name, or of this last part of it; or that of the working queue of this name. */
export const chooseDeadLetters = (queues: readonly DeadLetters[], wanted: string): DeadLetters => {
  const fits = (name: string) => name === wanted || name.endsWith(`-${wanted}`);
  const dead = queues.filter(({ name }) => fits(name));
  const found = dead.length > 0 ? dead : queues.filter(({ source }) => fits(source.name));
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

/**
 * Moves everything, oldest first; in a FIFO queue each group keeps its order. A message is deleted only after its copy was accepted:
 * if this process dies in between it comes a second time, which consumers bear. Returns how many.
 */
export const moveBack = async (client: SQSClient, from: DeadLetters): Promise<number> => {
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: from.url,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: HIDDEN_WHILE_MOVING_SECONDS,
        WaitTimeSeconds: 1,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    );
    if (Messages.length === 0) return moved;
    for (const message of Messages) {
      await client.send(new SendMessageCommand(asNewMessage(message, from.source.url)));
      await client.send(new DeleteMessageCommand({ QueueUrl: from.url, ReceiptHandle: message.ReceiptHandle }));
      moved += 1;
    }
  }
};

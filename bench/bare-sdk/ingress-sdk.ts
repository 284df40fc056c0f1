/** The calls of the ingress by the SDK alone: the secret read, one message queued. What a cold start of it cannot go below. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const secrets = new SecretsManagerClient({});
const sqs = new SQSClient({});

export const handler = async () => {
  await secrets.send(new GetSecretValueCommand({ SecretId: 'x' }));
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: `${process.env.AWS_ENDPOINT_URL_SQS}/0/x.fifo`,
      MessageBody: '{}',
      MessageGroupId: 'x',
      MessageDeduplicationId: 'x',
    }),
  );
};

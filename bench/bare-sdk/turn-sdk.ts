/** The kinds of calls of a turn by the SDK alone, each once: read, listed, committed, marked; the secret. What a cold start of it cannot go below. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const secrets = new SecretsManagerClient({});
const TableName = 'x';
const Key = { pk: 'x', sk: 'x' };

export const handler = async () => {
  await table.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [Key] } } }));
  await table.send(
    new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': Key.pk } }),
  );
  await table.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item: { ...Key, said: 'x' } } }] }));
  await secrets.send(new GetSecretValueCommand({ SecretId: 'x' }));
  await table.send(
    new UpdateCommand({ TableName, Key, UpdateExpression: 'SET sent = :at', ExpressionAttributeValues: { ':at': 'x' } }),
  );
};

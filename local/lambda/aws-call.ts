/** A signed request to AWS, read as IAM reads it: which actions on which resources. */
import { ACCOUNT, REGION } from '../assembly/stack.ts';

/** `dynamodb:PutItem` on the ARN of a table. */
export type AwsCall = { action: string; resource: string };

export type AwsRequest = {
  /** As in the signature's scope: `dynamodb`, `sqs`. */
  service: string;
  method: string;
  /** With its query. */
  path: string;
  /** The header `x-amz-target`: `DynamoDB_20120810.PutItem`. */
  target: string | undefined;
  body: string;
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (body: string): Fields => {
  const parsed: unknown = body === '' ? {} : JSON.parse(body);
  return isFields(parsed) ? parsed : {};
};

const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
const tableArn = (name: unknown) => arn('dynamodb', `table/${name}`);

/** What IAM asks for each kind of item of a transaction. */
const TRANSACTED: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

const dynamodb = (operation: string, { TableName, IndexName, TransactItems, RequestItems }: Fields): AwsCall[] => {
  if (Array.isArray(TransactItems))
    return TransactItems.flatMap((item: Fields) =>
      Object.entries(item).map(([kind, of]) => ({
        action: `dynamodb:${TRANSACTED[kind] ?? kind}`,
        resource: tableArn(isFields(of) ? of.TableName : undefined),
      })),
    );
  const tables = isFields(RequestItems) ? Object.keys(RequestItems).map(tableArn) : [tableArn(TableName)];
  return tables.map((table) => ({
    action: `dynamodb:${operation}`,
    resource: IndexName === undefined ? table : `${table}/index/${IndexName}`,
  }));
};

/** Batches of messages have no action of their own. */
const withoutBatch = (operation: string) => operation.replace(/Batch$/, '');

/** Many objects go with one request, which names them in its body. */
const deletedTogether = (bucket: string, body: string): AwsCall[] =>
  [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => ({
    action: 's3:DeleteObject',
    resource: `arn:aws:s3:::${bucket}/${key}`,
  }));

const s3 = ({ method, path, body }: AwsRequest): AwsCall[] => {
  const [key = '', query = ''] = path.slice(1).split('?');
  if (method === 'POST' && /^delete\b/.test(query)) return deletedTogether(key.replace(/\/$/, ''), body);
  const verb = { GET: 'Get', HEAD: 'Get', PUT: 'Put', DELETE: 'Delete' }[method] ?? method;
  const action = key.includes('/') ? `s3:${verb}Object` : `s3:${verb}Bucket`;
  return [{ action, resource: `arn:aws:s3:::${decodeURIComponent(key)}` }];
};

/** Every action that the request needs. What is not known here needs an action of its own name on `*`, which nobody is granted by chance. */
export const callsOf = (request: AwsRequest): AwsCall[] => {
  const { service, method, path, target, body } = request;
  const operation = target?.split('.').at(-1) ?? '';
  switch (service) {
    case 'dynamodb':
      return dynamodb(operation, fieldsOf(body));
    case 'sqs': {
      const queue = String(fieldsOf(body).QueueUrl).split('/').at(-1);
      return [{ action: `sqs:${withoutBatch(operation)}`, resource: arn('sqs', String(queue)) }];
    }
    case 'sns': {
      const form = new URLSearchParams(body);
      return [{ action: `sns:${withoutBatch(form.get('Action') ?? '')}`, resource: form.get('TopicArn') ?? '*' }];
    }
    case 'secretsmanager':
      return [{ action: `secretsmanager:${operation}`, resource: String(fieldsOf(body).SecretId) }];
    case 's3':
      return s3(request);
    case 'ses':
      return path.endsWith('/v2/email/outbound-emails')
        ? [{ action: 'ses:SendEmail', resource: arn('ses', `identity/${fieldsOf(body).FromEmailAddress}`) }]
        : [{ action: `ses:${method} ${path}`, resource: '*' }];
    default:
      return [{ action: `${service}:${operation || `${method} ${path}`}`, resource: '*' }];
  }
};

/** The scope of a signature, from the header `authorization` or the query `X-Amz-Credential`; undefined when it is none. */
export const signedAs = (signature: string): { accessKey: string; service: string } | undefined => {
  const [, accessKey, service] = /Credential=([^/]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(signature) ?? [];
  return accessKey && service ? { accessKey, service } : undefined;
};

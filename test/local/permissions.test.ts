import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { callsOf, signedAs } from '../../local/lambda/aws-call.ts';
import { grants, refused, withItsKey } from '../../local/lambda/permissions.ts';

const TABLE = 'arn:aws:dynamodb:eu-central-1:000000000000:table/community';
const KEY = 'arn:aws:kms:eu-central-1:000000000000:Key';
const request = (service: string, target: string, body: object) =>
  callsOf({ service, method: 'POST', path: '/', target, body: JSON.stringify(body) });

describe('a request to AWS is read as IAM reads it', () => {
  test('each item of a transaction needs its own action', () => {
    const of = { TableName: 'community' };
    const TransactItems = [{ Put: of }, { Update: of }, { Delete: of }, { ConditionCheck: of }];
    expect(request('dynamodb', 'DynamoDB_20120810.TransactWriteItems', { TransactItems })).toEqual(
      ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map((name) => ({
        action: `dynamodb:${name}`,
        resource: TABLE,
      })),
    );
  });

  test('a query of an index is a call on the index', () => {
    expect(request('dynamodb', 'DynamoDB_20120810.Query', { TableName: 'community', IndexName: 'due' })).toEqual([
      { action: 'dynamodb:Query', resource: `${TABLE}/index/due` },
    ]);
  });

  test('a batch of reads names its tables, a batch of messages its queue', () => {
    expect(request('dynamodb', 'DynamoDB_20120810.BatchGetItem', { RequestItems: { community: {} } })).toEqual([
      { action: 'dynamodb:BatchGetItem', resource: TABLE },
    ]);
    expect(request('sqs', 'AmazonSQS.SendMessageBatch', { QueueUrl: 'http://127.0.0.1:1/000000000000/due' })).toEqual([
      { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:eu-central-1:000000000000:due' },
    ]);
  });

  test.each([
    ['GET', 's3:GetObject'],
    ['HEAD', 's3:GetObject'],
    ['PUT', 's3:PutObject'],
    ['DELETE', 's3:DeleteObject'],
  ])('%s of an object is %s', (method, action) => {
    expect(callsOf({ service: 's3', method, path: '/bucket/a%20b/c.jpg?x-id=1', target: undefined, body: '' })).toEqual([
      { action, resource: 'arn:aws:s3:::bucket/a b/c.jpg' },
    ]);
  });

  test('objects that are deleted together are each named', () => {
    const body = '<Delete><Object><Key>a/1.jpg</Key></Object><Object><Key>a/2.jpg</Key></Object><Quiet>true</Quiet></Delete>';
    expect(callsOf({ service: 's3', method: 'POST', path: '/bucket?delete=', target: undefined, body })).toEqual(
      ['a/1.jpg', 'a/2.jpg'].map((key) => ({ action: 's3:DeleteObject', resource: `arn:aws:s3:::bucket/${key}` })),
    );
  });

  test('a service that no function uses needs a grant that none has', () => {
    expect(request('ssm', 'AmazonSSM.GetParameter', {})).toEqual([{ action: 'ssm:GetParameter', resource: '*' }]);
  });

  test('a signature says who signed, and for which service', () => {
    expect(signedAs('AWS4-HMAC-SHA256 Credential=staff-api/20261121/eu-central-1/s3/aws4_request, Signature=0')).toEqual({
      accessKey: 'staff-api',
      service: 's3',
    });
    expect(signedAs('Bearer x')).toBeUndefined();
  });
});

describe('what a role allows', () => {
  it('a pattern allows exactly what it covers: its own text, and anything for a star', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('*')),
        fc.string(),
        fc.string().filter((text) => !text.includes('*')),
        (before, between, after) => {
          const statement = { actions: ['s3:GetObject'], resources: [`>${before}/*${after}`] };
          const call = (resource: string) => ({ action: 's3:GetObject', resource });
          expect(grants(statement, call(`>${before}/${between}${after}`))).toBe(true);
          expect(grants(statement, call(`<${before}/${between}${after}`))).toBe(false);
        },
      ),
    );
  });

  test('a call on what our key encrypts needs the key as well', () => {
    const call = { action: 'dynamodb:Query', resource: `${TABLE}/index/due` };
    const keys = { [TABLE]: KEY };
    expect(withItsKey(call, keys).map(({ action }) => action)).toEqual(['dynamodb:Query', 'kms:Decrypt', 'kms:DescribeKey']);
    const granted = [{ actions: ['dynamodb:Query'], resources: [`${TABLE}/index/due`] }];
    expect(refused({ granted, keys }, [call])).toEqual({ action: 'kms:Decrypt', resource: KEY });
    expect(refused({ granted, keys: {} }, [call])).toBeUndefined();
  });
});

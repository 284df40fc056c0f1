import { describe, expect, test } from 'vitest';
import { httpAnswer, httpEvent } from '../../local/http/http-event.ts';
import { routeTable } from '../../local/http/route-table.ts';

const at = new Date('2026-11-21T09:05:07Z');
const request = {
  method: 'GET',
  url: '/api/issues',
  headers: { host: 'localhost' },
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
};
const matched = { routeKey: 'GET /api/issues', pathParameters: {} };

describe('the event', () => {
  test('of a request without query, cookies, body or token has none of their fields', () => {
    const event = httpEvent(request, matched, undefined, at);
    for (const field of ['queryStringParameters', 'cookies', 'body', 'pathParameters']) expect(event).not.toHaveProperty(field);
    expect(event.requestContext).not.toHaveProperty('authorizer');
    expect(event.requestContext).toMatchObject({ time: '21/Nov/2026:09:05:07 +0000', timeEpoch: at.getTime() });
  });

  test('joins repeated headers by a comma', () => {
    const event = httpEvent({ ...request, headers: { 'x-a': ['1', '2'], accept: 'text/html' } }, matched, undefined, at);
    expect(event.headers).toEqual({ 'x-a': '1,2', accept: 'text/html' });
  });

  test('keeps bytes that are no text', () => {
    const body = Buffer.from([0xff, 0x00, 0xc5]);
    const event = httpEvent({ ...request, body, headers: { 'content-type': 'image/jpeg' } }, matched, undefined, at);
    expect([event.isBase64Encoded, Buffer.from(event.body ?? '', 'base64')]).toEqual([true, body]);
  });
});

describe('the answer', () => {
  test.each<[string, unknown, number, string, string]>([
    ['of a whole answer', { statusCode: 201, headers: { 'Content-Type': 'text/html' }, body: '<p>' }, 201, 'text/html', '<p>'],
    ['of an answer without type', { statusCode: '200', body: 'ż' }, 200, 'text/plain;charset=UTF-8', 'ż'],
    [
      'of base64',
      { statusCode: 200, headers: { 'content-type': 'image/png' }, body: 'xbw=', isBase64Encoded: true },
      200,
      'image/png',
      'ż',
    ],
    ['of an object without status', { items: [] }, 200, 'application/json', '{"items":[]}'],
    ['of a text', 'hello', 200, 'application/json', 'hello'],
    ['of nothing', undefined, 200, 'application/json', 'null'],
  ])('%s', (_name, result, statusCode, type, body) => {
    const answer = httpAnswer(result);
    expect([answer.statusCode, answer.headers['content-type'], answer.body.toString()]).toEqual([statusCode, type, body]);
  });
});

describe('routes', () => {
  const find = routeTable([
    '$default',
    'ANY /api/{proxy+}',
    'GET /api/openapi.json',
    'POST /webhooks/messenger',
    'GET /webhooks/messenger/data-deletion/{code}',
    'GET /webhooks/messenger/data-deletion/form',
    'POST /api/{proxy+}',
  ]);
  test.each([
    ['GET', '/api/openapi.json', 'GET /api/openapi.json', {}],
    ['PUT', '/api/openapi.json', 'ANY /api/{proxy+}', { proxy: 'openapi.json' }],
    ['GET', '/api/issues/1/accept', 'ANY /api/{proxy+}', { proxy: 'issues/1/accept' }],
    ['POST', '/api/issues', 'POST /api/{proxy+}', { proxy: 'issues' }],
    ['GET', '/webhooks/messenger/data-deletion/a%20b', 'GET /webhooks/messenger/data-deletion/{code}', { code: 'a b' }],
    ['GET', '/webhooks/messenger/data-deletion/form', 'GET /webhooks/messenger/data-deletion/form', {}],
    ['GET', '/webhooks/messenger', '$default', {}],
    ['GET', '/api', '$default', {}],
  ])('%s %s', (method, path, routeKey, pathParameters) => {
    expect(find(method, path)).toEqual({ routeKey, pathParameters });
  });

  test('nothing fits without a default route', () => {
    expect(routeTable(['GET /a'])('GET', '/b')).toBeUndefined();
  });
});

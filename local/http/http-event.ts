import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { ACCOUNT } from '../assembly/stack.ts';

export type HttpRequest = {
  method: string;
  /** Path and query as received. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  sourceIp: string;
};

export type JwtContext = { claims: Readonly<Record<string, string>>; scopes: readonly string[] | null };

export type Matched = { routeKey: string; pathParameters: Readonly<Record<string, string>> };

/** API Gateway decides by the content type, not by the bytes: JSON, XML, JavaScript and text go as text, all else (forms too) as base64. */
const isText = (contentType: string | undefined): boolean => {
  if (contentType === undefined) return true;
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return type.startsWith('text/') || ['application/json', 'application/xml', 'application/javascript'].includes(type);
};

const joined = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === 'cookie' ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );

const query = (rawQueryString: string): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString))
    values[name] = name in values ? `${values[name]},${value}` : value;
  return values;
};

/** `21/Nov/2026:12:06:29 +0000` */
const clfTime = (now: Date): string => {
  const [, date, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+) GMT$/.exec(now.toUTCString()) ?? [];
  return `${date}/${month}/${year}:${time} +0000`;
};

/** The event of payload format 2.0. Header names are lower case, repeated headers and query parameters joined by commas. */
export const httpEvent = (
  request: HttpRequest,
  { routeKey, pathParameters }: Matched,
  jwt: JwtContext | undefined,
  now: Date,
) => {
  const mark = request.url.indexOf('?');
  const rawPath = mark < 0 ? request.url : request.url.slice(0, mark);
  const rawQueryString = mark < 0 ? '' : request.url.slice(mark + 1);
  const headers = joined(request.headers);
  const cookies = request.headers.cookie?.split(/;\s*/).filter(Boolean);
  const text = isText(headers['content-type']);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookies && { cookies }),
    headers,
    ...(rawQueryString && { queryStringParameters: query(rawQueryString) }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      ...(jwt && { authorizer: { jwt } }),
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: clfTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(request.body.length > 0 && { body: request.body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !text,
  };
};

export type HttpAnswer = { statusCode: number; headers: OutgoingHttpHeaders; body: Buffer };

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the caller gets for a function's result. Anything without a `statusCode` is the body of a 200, as in API Gateway. */
export const httpAnswer = (result: unknown): HttpAnswer => {
  if (!isNode(result) || result.statusCode === undefined) {
    const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = result;
  const given = isNode(headers)
    ? Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    : [];
  const text = typeof body === 'string' ? body : '';
  return {
    statusCode: Number(statusCode),
    headers: {
      ...(text && { 'content-type': 'text/plain;charset=UTF-8' }),
      ...Object.fromEntries(given),
      ...(Array.isArray(cookies) && { 'set-cookie': cookies.map(String) }),
    },
    body: Buffer.from(text, isBase64Encoded === true ? 'base64' : 'utf8'),
  };
};

/** The gateway's own refusals. */
export const gatewayAnswer = (statusCode: number, message: string, headers: OutgoingHttpHeaders = {}): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify({ message })),
});

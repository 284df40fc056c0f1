/** A browser without scripts, as the function of the public pages sees it: requests as API Gateway hands them over, forms as they are sent. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import * as z from 'zod';
import { handler } from '../../functions/public-pages.ts';

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Where it leads; '' = nowhere. */
  readonly location: string;
}

export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  /** Network address of the reader. */
  readonly from?: string;
}

const READER = '203.0.113.5';
const CDN = '198.51.100.9';

const EventSchema = z.custom<APIGatewayProxyEventV2>((value) => typeof value === 'object');
const CONTEXT = z.custom<Context>().parse({});
const ResultSchema = z.custom<APIGatewayProxyStructuredResultV2>((value) => typeof value === 'object');

export const ask = async (
  method: string,
  address: string,
  { headers = {}, from = READER, body }: Asked & { readonly body?: string } = {},
): Promise<Page> => {
  const { pathname, searchParams } = new URL(address, 'https://example.org');
  const result = ResultSchema.parse(
    await handler(
      EventSchema.parse({
        rawPath: pathname,
        rawQueryString: searchParams.toString(),
        headers: { 'x-forwarded-for': `${from}, ${CDN}`, ...headers },
        requestContext: { http: { method, sourceIp: CDN } },
        ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
      }),
      CONTEXT,
    ),
  );
  const given = Object.fromEntries(Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]));
  return { status: result.statusCode ?? 200, headers: given, body: result.body ?? '', location: given.location ?? '' };
};

export const get = (address: string, asked: Asked = {}): Promise<Page> => ask('GET', address, asked);

export const send = (address: string, fields: Readonly<Record<string, string>>, asked: Asked = {}): Promise<Page> =>
  ask('POST', address, {
    ...asked,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...asked.headers },
    body: new URLSearchParams(fields).toString(),
  });

/** Where a request comes from, for counting how often somebody may do something. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Network address of the reader, and of whoever handed the request to us. */
export interface Network {
  readonly reader: string;
  readonly peer: string;
}

/**
 * CloudFront appends the reader's address to X-Forwarded-For, API Gateway that of CloudFront: the reader is the last but one. Who calls
 * the API past CloudFront can invent a reader, but not the peer.
 */
export const networkOf = ({ headers, requestContext }: Pick<APIGatewayProxyEventV2, 'headers' | 'requestContext'>): Network => {
  const peer = requestContext.http.sourceIp;
  const chain = (headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  return { reader: networkPart(chain.at(-2) ?? peer), peer: networkPart(peer) };
};

/** Of IPv6 the first 64 bits: a household has all the others. */
export const networkPart = (address: string): string => {
  if (!address.includes(':')) return address;
  const [before = '', after] = address.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const groups =
    after === undefined ? head : [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
};

/** The bytes of a webhook request and their signature, as Meta makes them; and the ways to make them wrong. */
import { createHmac } from 'node:crypto';
import type { Entry } from './webhook-events.ts';

/** escaped: as Meta sends, pure ASCII with \uXXXX and \/. utf8: legal JSON too, and harder on whoever decodes before verifying. */
export const ENCODINGS = ['escaped', 'utf8'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const SIGNATURES = ['valid', 'wrong', 'missing', 'sha1', 'truncated', 'altered-body'] as const;
export type SignatureKind = (typeof SIGNATURES)[number];

const escaped = (json: string): string =>
  json.replaceAll('/', '\\/').replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const webhookBody = (entries: readonly Entry[], encoding: Encoding): Buffer => {
  const json = JSON.stringify({ object: 'page', entry: entries });
  return Buffer.from(encoding === 'escaped' ? escaped(json) : json, 'utf8');
};

const hmac = (algorithm: 'sha256' | 'sha1', secret: string, body: Buffer): string =>
  `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;

/** Headers and bytes of one request. `altered-body` signs rightly and then changes one byte. */
export const signed = (
  body: Buffer,
  appSecret: string,
  kind: SignatureKind,
): { headers: Record<string, string>; body: Buffer } => {
  const headers = { 'content-type': 'application/json', 'user-agent': 'facebookexternalua' };
  const valid = hmac('sha256', appSecret, body);
  switch (kind) {
    case 'valid':
      return { headers: { ...headers, 'x-hub-signature': hmac('sha1', appSecret, body), 'x-hub-signature-256': valid }, body };
    case 'wrong':
      return { headers: { ...headers, 'x-hub-signature-256': hmac('sha256', `not ${appSecret}`, body) }, body };
    case 'missing':
      return { headers, body };
    case 'sha1':
      return { headers: { ...headers, 'x-hub-signature': hmac('sha1', appSecret, body) }, body };
    case 'truncated':
      return { headers: { ...headers, 'x-hub-signature-256': valid.slice(0, -2) }, body };
    case 'altered-body': {
      const altered = Buffer.from(body);
      altered[altered.length - 1] = ' '.charCodeAt(0);
      return { headers: { ...headers, 'x-hub-signature-256': valid }, body: altered };
    }
  }
};

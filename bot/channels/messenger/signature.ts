import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Is `header` (`X-Hub-Signature-256: sha256=<hex>`) the HMAC-SHA256 of the raw body bytes with the app secret? Constant time.
 * Source: Meta, Messenger Platform webhooks, "Validate payloads". The older SHA-1 header is not accepted.
 */
export const signatureIsValid = (body: Buffer, header: string | undefined, appSecret: string): boolean => {
  if (header === undefined || !/^sha256=[0-9a-f]{64}$/.test(header)) return false;
  const expected = createHmac('sha256', appSecret).update(body).digest();
  return timingSafeEqual(Buffer.from(header.slice(7), 'hex'), expected);
};

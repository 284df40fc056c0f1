/** Meta's signed_request: base64url(signature).base64url(payload), HMAC-SHA256 with the app secret. Source: Meta, Data Deletion Request Callback. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

const Payload = z.object({ algorithm: z.literal('HMAC-SHA256'), user_id: z.string(), issued_at: z.number() });

/** The app-scoped id of who asks; null when the request is not Meta's. In Europe it cannot be matched to a page-scoped id. */
export const verifySignedRequest = (signedRequest: string, appSecret: string): { readonly userId: string } | null => {
  const [signature, payload] = signedRequest.split('.');
  if (signature === undefined || payload === undefined) return null;
  const expected = createHmac('sha256', appSecret).update(payload).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  try {
    const parsed = Payload.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    return parsed.success ? { userId: parsed.data.user_id } : null;
  } catch {
    return null;
  }
};

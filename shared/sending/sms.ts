/**
 * SMS through a provider's HTTP API. In Poland senders with a name are regulated (act of 28 July 2023 on combating abuse in electronic
 * communication): the provider must be registered with UKE, so it is a setting and not a library.
 */
import * as z from 'zod';
import { environment } from '../platform/environment.ts';
import { messengerSecret } from '../platform/secrets.ts';
import type { Posted } from './posted.ts';

const TIMEOUT_MS = 5000;
/** Two parts in Polish letters (UCS-2: 67 characters a part) are read; ten are a bill. */
export const SMS_MAX_CHARACTERS = 670;

const Answer = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

export interface Sms {
  /** E.164, such as +48600100200. */
  readonly to: string;
  readonly text: string;
  /** The same for each try, so that the provider may drop a second copy. */
  readonly id: string;
}

/**
 * `POST <url>` with `{ to, from, text, id }` and the token as bearer; a 2xx answer with `{ id }` is accepted, 4xx other than 408 and 429
 * refused for good. Never throws.
 */
export const sendSms = async ({ to, text, id }: Sms): Promise<Posted> => {
  try {
    const { smsToken } = await messengerSecret();
    const response = await fetch(environment('smsApiUrl'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${smsToken}`, 'idempotency-key': id },
      body: JSON.stringify({ to, from: environment('smsSender'), text: text.slice(0, SMS_MAX_CHARACTERS), id }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return { sent: true, externalId: Answer.safeParse(await response.json()).data?.id ?? null };
    const ours = response.status === 401 || response.status === 403;
    const refused = response.status < 500 && response.status !== 408 && response.status !== 429 && !ours;
    return { sent: false, outcome: refused ? 'fail' : 'retry', code: refused ? 'sms.refused' : 'sms.unreachable' };
  } catch {
    return { sent: false, outcome: 'retry', code: 'sms.unreachable' };
  }
};

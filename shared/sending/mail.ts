/** Mail through Amazon SES. */
import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { environment } from '../platform/environment.ts';
import type { Posted } from './posted.ts';

const TIMEOUT_MS = 5000;

/** SES refuses these for good; everything else (throttling, an outage, a paused account) may pass. */
const FOR_GOOD = new Set(['MessageRejected', 'BadRequestException', 'MailFromDomainNotVerifiedException', 'NotFoundException']);

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

let client: SESv2Client | undefined;

/** Never throws. At least once: SES knows no idempotency, so a timeout after acceptance may mean a second copy. */
export const sendMail = async ({ to, subject, text }: Mail): Promise<Posted> => {
  client ??= new SESv2Client({});
  try {
    const { MessageId } = await client.send(
      new SendEmailCommand({
        FromEmailAddress: environment('mailFrom'),
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: { Subject: { Data: subject, Charset: 'UTF-8' }, Body: { Text: { Data: text, Charset: 'UTF-8' } } },
        },
      }),
      { abortSignal: AbortSignal.timeout(TIMEOUT_MS) },
    );
    return { sent: true, externalId: MessageId ?? null };
  } catch (error) {
    const refused = error instanceof SESv2ServiceException && FOR_GOOD.has(error.name);
    return { sent: false, outcome: refused ? 'fail' : 'retry', code: refused ? 'mail.refused' : 'mail.unreachable' };
  }
};

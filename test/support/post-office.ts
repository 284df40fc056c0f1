/** Every way out at once, for tests of what is sent by which: Graph, the SMS provider, SES and the secret they need. Notes what it takes. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ENV } from '../../shared/platform/config.ts';

export interface Posted {
  readonly via: 'messenger' | 'sms' | 'email';
  /** Page-scoped id, number or address. */
  readonly to: string;
  readonly text: string;
  readonly subject: string | null;
  readonly quickReplies: readonly { readonly title: string; readonly payload: string }[];
}

export interface PostOffice {
  readonly posted: readonly Posted[];
  /** Graph refuses this resident for good from now on. */
  blocks(psid: string): void;
  /** sms: the provider is down; page: the page's token is dead; none: all is well again. */
  trouble(which: 'sms' | 'page' | 'none'): void;
  close(): void;
}

const SECRET = {
  MESSENGER_APP_SECRET: 'local-app-secret',
  MESSENGER_VERIFY_TOKEN: 'local-verify-token',
  MESSENGER_PAGE_TOKEN: 'local-page-token',
  SMS_API_TOKEN: 'local-sms-token',
};

interface Reply {
  readonly status?: number;
  readonly body: object;
}

/** Also sets the environment, so that functions under test find it. */
export const startPostOffice = async (): Promise<PostOffice> => {
  const posted: Posted[] = [];
  const blocked = new Set<string>();
  let broken: 'sms' | 'page' | 'none' = 'none';
  const take = (path: string, body: ReturnType<typeof JSON.parse>): Reply => {
    if (path === '/') return { body: { ARN: 'secret', Name: 'secret', SecretString: JSON.stringify(SECRET) } };
    if (path === '/sms' && broken === 'sms') return { status: 503, body: {} };
    if (path === '/sms') {
      posted.push({ via: 'sms', to: body.to, text: body.text, subject: null, quickReplies: [] });
      return { body: { id: body.id } };
    }
    if (path === '/v2/email/outbound-emails') {
      const { Subject, Body } = body.Content.Simple;
      const [to = ''] = body.Destination.ToAddresses;
      posted.push({ via: 'email', to, text: Body.Text.Data, subject: Subject.Data, quickReplies: [] });
      return { body: { MessageId: `mail-${posted.length}` } };
    }
    const { recipient, message } = body;
    if (broken === 'page') return { status: 400, body: { error: { code: 190 } } };
    if (blocked.has(recipient.id)) return { status: 400, body: { error: { code: 551 } } };
    const quickReplies = (message.quick_replies ?? []).map(({ title, payload }: Posted['quickReplies'][number]) => ({
      title,
      payload,
    }));
    posted.push({ via: 'messenger', to: recipient.id, text: message.text, subject: null, quickReplies });
    return { body: { recipient_id: recipient.id, message_id: `m_${posted.length}` } };
  };
  const trouble = (which: typeof broken): void => {
    broken = which;
  };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const { status = 200, body } = take(path, JSON.parse(Buffer.concat(chunks).toString('utf8')));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
    AWS_ENDPOINT_URL_SESV2: url,
    [ENV.messengerSecretArn]: 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:messenger',
    [ENV.graphApiUrl]: url,
    [ENV.graphApiVersion]: 'v24.0',
    [ENV.humanAgent]: 'off',
    [ENV.smsApiUrl]: `${url}/sms`,
    [ENV.smsSender]: 'TEST',
    [ENV.mailFrom]: 'program@example.org',
    [ENV.publicUrl]: 'https://example.org',
  });
  return { posted, blocks: (psid) => void blocked.add(psid), trouble, close: () => void server.close() };
};

/** AWS and Graph that have nothing and take everything. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APP_SECRET } from '../test/support/signed-webhook.ts';

/** What the emptiest AWS would say to any call, and Graph to any message. */
const ANSWER = JSON.stringify({
  SecretString: JSON.stringify({
    MESSENGER_APP_SECRET: APP_SECRET,
    MESSENGER_VERIFY_TOKEN: 'x',
    MESSENGER_PAGE_TOKEN: 'x',
  }),
  message_id: 'm_x',
});

export const startEmptyAws = async (): Promise<{ readonly url: string; close(): void }> => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(ANSWER));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
};

import type { RawHandler } from './http/server.ts';
import { createSimulator } from './messenger/index.ts';
import { messengerSecrets } from './secrets.ts';

/** The Messenger simulator under /simulator and its Graph API under /local/graph. */
export const mountSimulator = (options: {
  publicUrl: string;
  dataDir: string;
  now: () => number;
}): { handle: RawHandler; stop(): Promise<void> } => {
  const simulator = createSimulator({ ...options, ...messengerSecrets(), webhookUrl: `${options.publicUrl}/webhooks/messenger` });
  return { handle: (request, response) => simulator.handle(request, response), stop: () => simulator.close() };
};

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RawHandler } from './http/server.ts';
import { messengerSecrets } from './secrets.ts';

type Simulator = { handle: RawHandler };
type SimulatorOptions = {
  publicUrl: string;
  webhookUrl: string;
  appSecret: string;
  verifyToken: string;
  pageToken: string;
  dataDir: string;
  now: () => number;
};

/** The Messenger simulator under /simulator and its Graph API under /local/graph. */
export const mountSimulator = async ({
  publicUrl,
  dataDir,
  now,
}: Pick<SimulatorOptions, 'publicUrl' | 'dataDir' | 'now'>): Promise<RawHandler> => {
  const file = join(import.meta.dirname, 'messenger/index.ts');
  if (!existsSync(file)) return async () => false;
  const { createSimulator }: { createSimulator(options: SimulatorOptions): Simulator } = await import(pathToFileURL(file).href);
  const simulator = createSimulator({
    publicUrl,
    webhookUrl: `${publicUrl}/webhooks/messenger`,
    ...messengerSecrets(),
    dataDir,
    now,
  });
  return (request, response) => simulator.handle(request, response);
};

/** The product, and the product with another function in one place, each running in a process of its own on a fresh data folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Status } from '../../local/status.ts';
import { city } from '../../shared/city/current.ts';
import { until } from '../../test/support/until.ts';
import { startChild } from './child.ts';

interface Ready {
  readonly url: string;
  readonly tableName: string;
  readonly databaseUrl: string;
  readonly messagingUrl: string;
  readonly pid: number;
}

export interface ChildRun extends Ready {
  readonly dataDir: string;
  status(): Promise<Status>;
  /** Resolves when nothing runs or waits. */
  idle(seconds?: number): Promise<void>;
  stop(): Promise<void>;
}

export const startChildRun = async (options: {
  readonly environment: Readonly<Record<string, string>>;
  /** @default the product as it is */
  readonly assembly?: string;
}): Promise<ChildRun> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-run-'));
  const clear = () => rmSync(dataDir, { recursive: true, force: true });
  const child = await startChild<Ready>('run-command.ts', { port: 0, dataDir, city: city.id, quiet: true, ...options }).catch(
    (error: unknown) => {
      clear();
      throw error;
    },
  );
  const status = async () => (await (await fetch(`${child.ready.url}/local/status`)).json()) as Status;
  return {
    ...child.ready,
    dataDir,
    status,
    idle: async (seconds = 60) => {
      await until('the run to be idle', async () => (await status()).idle, { seconds });
    },
    stop: () => child.stop().finally(clear),
  };
};

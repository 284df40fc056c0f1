import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeAtomically } from './data-folder.ts';

const RuntimeSchema = z.object({
  pid: z.number(),
  url: z.string(),
  /** Origin of SQS, SNS and S3. */
  messagingUrl: z.string(),
  databaseUrl: z.string(),
});

/** Where a run can be reached: for the commands `token` and `redrive`. */
export type Runtime = z.infer<typeof RuntimeSchema>;

const fileIn = (dataDir: string) => join(dataDir, 'runtime.json');

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const answers = async ({ url }: Runtime): Promise<boolean> =>
  (await fetch(`${url}/local/status`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined))?.ok === true;

const announced = (dataDir: string): Runtime | undefined => {
  const parsed = RuntimeSchema.safeParse(readJson(fileIn(dataDir)));
  return parsed.success && alive(parsed.data.pid) ? parsed.data : undefined;
};

/** The run over this data folder, or undefined when none answers. A file left behind by kill -9 counts as none. */
export const runningOver = async (dataDir: string): Promise<Runtime | undefined> => {
  const runtime = announced(dataDir);
  return runtime && (await answers(runtime)) ? runtime : undefined;
};

/** How long a start waits for the run before it to end. */
const PATIENCE_MS = 3_000;

/** Two runs over one folder would take each other's messages. One that is just stopping is waited for; throws when it stays. */
export const claim = async (dataDir: string): Promise<void> => {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const other = announced(dataDir);
    if (!other || (other.pid === process.pid && !(await answers(other)))) return;
    if (performance.now() > end || other.pid === process.pid) {
      if (await answers(other)) throw new Error(`already running over ${dataDir}: ${other.url} (process ${other.pid})`);
      return; // its number belongs to somebody else now
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

export const announce = (dataDir: string, runtime: Runtime): void => writeAtomically(fileIn(dataDir), JSON.stringify(runtime));

export const withdraw = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });

/** `LOCAL_DATA_DIR`, else `.local/`. */
export const dataDirFromEnvironment = (): string => process.env.LOCAL_DATA_DIR || '.local';

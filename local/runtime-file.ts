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

/** The run over this data folder, or undefined when none answers. A file left behind by kill -9 counts as none. */
export const runningOver = async (dataDir: string): Promise<Runtime | undefined> => {
  const parsed = RuntimeSchema.safeParse(readJson(fileIn(dataDir)));
  if (!parsed.success || !alive(parsed.data.pid)) return undefined;
  const answer = await fetch(`${parsed.data.url}/local/status`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  return answer?.ok ? parsed.data : undefined;
};

export const announce = (dataDir: string, runtime: Runtime): void => writeAtomically(fileIn(dataDir), JSON.stringify(runtime));

export const withdraw = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });

/** `LOCAL_DATA_DIR`, else `.local/`. */
export const dataDirFromEnvironment = (): string => process.env.LOCAL_DATA_DIR || '.local';

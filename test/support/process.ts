/** The product as a process of its own, so that it can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');

export interface ProductProcess {
  readonly url: string;
  /** kill -9: no handler runs, nothing is flushed. Comes back when the process is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const gone = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

/** Comes back when it prints `ready`. */
export const startProcess = async (
  dataDir: string,
  port: number,
  environment: Readonly<Record<string, string>>,
): Promise<ProductProcess> => {
  const child = spawn(process.execPath, [join(root, 'local/main.ts')], {
    cwd: root,
    env: { ...process.env, ...environment, PORT: String(port), LOCAL_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      output.push(line);
      const ready = /^ready (\S+)/.exec(line)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) =>
      reject(new Error(`the product ended with ${code} before it was ready:\n${output.slice(-20).join('\n')}`)),
    );
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone(child);
  };
  return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
};

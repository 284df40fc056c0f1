/** A script of the bench in a process of its own. It tells once that it is ready, and ends when its parent lets go of it. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

export interface Child<Ready> {
  readonly ready: Ready;
  stop(): Promise<void>;
}

/** What has not ended by then is killed. */
const STOP_SECONDS = 20;

export const startChild = async <Ready>(
  file: string,
  options: unknown,
  { execArgv = [], readySeconds = 120 }: { readonly execArgv?: readonly string[]; readonly readySeconds?: number } = {},
): Promise<Child<Ready>> => {
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...execArgv],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    if (child.connected) child.disconnect();
    const hard = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000);
    await ended;
    clearTimeout(hard);
  };
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`${file} was not ready within ${readySeconds} s`)), readySeconds * 1000);
  try {
    const ready = await Promise.race([
      new Promise<Ready>((resolve) => child.once('message', (message) => resolve(message as Ready))),
      ended.then(() => Promise.reject(new Error(`${file} ended before it was ready`))),
      late.promise,
    ]);
    return { ready, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

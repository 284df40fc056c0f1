/** A Lambda execution environment in a worker thread: loads one function and runs one event at a time. */

import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { shiftDate } from '../clock/shift-date.ts';
import type { Answer, Invocation, Loaded, Outcome, WorkerSettings } from './protocol.ts';
import { watchSteps } from './steps.ts';

process.setSourceMapsEnabled(true);
const settings: WorkerSettings = workerData;
shiftDate(new BigInt64Array(settings.clock));
enableCompileCache(settings.compileCache);
const steps = watchSteps(settings.permissions);

const port = parentPort;
if (!port) throw new Error('runs only as a worker');

type Handler = (event: unknown, context: unknown) => unknown;

const load = async (): Promise<Handler> => {
  const [file, name] = settings.handler;
  const module: Record<string, unknown> = await import(pathToFileURL(file).href);
  const handler = module[name];
  if (typeof handler !== 'function') throw new Error(`${file} exports no function "${name}"`);
  return (event, context) => handler(event, context);
};

const loading = load();
loading
  .catch(() => {}) // told with the first invocation
  .finally(() => port.postMessage({ loaded: true } satisfies Loaded));

const context = ({ requestId, deadline }: Invocation) => ({
  functionName: settings.functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: settings.functionArn,
  memoryLimitInMB: settings.memory,
  awsRequestId: requestId,
  logGroupName: `/aws/lambda/${settings.functionName}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: false,
  // By a clock that no jump moves.
  getRemainingTimeInMillis: () => Math.max(0, deadline - (performance.timeOrigin + performance.now())),
});

const described = (error: unknown): Outcome =>
  error instanceof Error
    ? { ok: false, errorType: error.name, errorMessage: error.message, stack: error.stack ?? String(error) }
    : { ok: false, errorType: 'Error', errorMessage: String(error), stack: String(error) };

port.on('message', async (invocation: Invocation) => {
  const answer = (outcome: Outcome) => port.postMessage({ ...outcome, steps: steps.taken() } satisfies Answer);
  try {
    const handler = await loading;
    steps.begin(invocation.fault);
    const result = await handler(JSON.parse(invocation.event), context(invocation));
    answer({ ok: true, result: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    answer(described(error));
  }
});

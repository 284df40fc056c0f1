import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { StreamRecord } from '../table/stream-reader.ts';
import type { AwsCall } from './aws-call.ts';
import { refused } from './permissions.ts';
import type { Answer, Invocation, Loaded, WorkerSettings } from './protocol.ts';
import type { Fault, Step } from './steps.ts';

/** An invocation failed: the handler threw, ran out of time, or its worker died. `kind` is what Lambda's service would report. */
export class InvocationError extends Error {
  readonly kind: 'Unhandled' | 'Timeout' | 'Crash';
  constructor(kind: InvocationError['kind'], functionName: string, details: string) {
    super(`${functionName}: ${details}`);
    this.name = 'InvocationError';
    this.kind = kind;
  }
}

export type FunctionSettings = WorkerSettings & { env: Readonly<Record<string, string>>; timeoutSeconds: number };

export type FunctionCounts = { invocations: number; errors: number; running: number; idle: number; waiting: number };

type Job = { event: string; resolve(result: unknown): void; reject(error: Error): void };
type Busy = { job: Job; timer: NodeJS.Timeout | undefined; since: number };

/** Where the lines that a function writes go. */
export type Log = (functionName: string, stream: 'stdout' | 'stderr', text: string) => void;

/** What the run hears of invocations, and how it makes them fail. */
export type Watch = {
  /** An invocation has ended, well or with an error; one that died or ran out of time says nothing. */
  ended(functionName: string, invocation: { steps: readonly Step[]; milliseconds: number }): void;
  /** What is to go wrong in the invocation that now begins. */
  fault(functionName: string): Fault | undefined;
  /** Stream records as a function gets them: a stream repeats, and keeps no order between items. @default as they came */
  streamed?(records: StreamRecord[]): StreamRecord[];
};

/**
 * The execution environments of one function: at most `size` worker threads, started on demand, one event at a time each.
 * A worker that crashed, ran out of time or was terminated is not used again; the next event gets a new one.
 */
export class FunctionPool {
  readonly settings: FunctionSettings;
  readonly size: number;
  readonly #log: Log;
  readonly #watch: Watch;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Busy>();
  readonly #waiting: Job[] = [];
  readonly #loaded = new WeakSet<Worker>();
  #invocations = 0;
  #errors = 0;
  #closed = false;

  constructor(settings: FunctionSettings, size: number, log: Log, watch: Watch) {
    this.settings = settings;
    this.size = size;
    this.#log = log;
    this.#watch = watch;
  }

  /** Runs the handler on the event; waits for a free worker. Rejects with InvocationError. */
  invoke(event: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event: JSON.stringify(event), resolve, reject });
      this.#assign();
    });
  }

  /** Whether its role allows the call: asked of a signed link, which carries the rights of who signed it. */
  may(call: AwsCall): boolean {
    return refused(this.settings.permissions, [call]) === undefined;
  }

  counts(): FunctionCounts {
    return {
      invocations: this.#invocations,
      errors: this.#errors,
      running: this.#busy.size,
      idle: this.#idle.length,
      waiting: this.#waiting.length,
    };
  }

  /** Starts one worker ahead of the first event; resolves when its code is loaded. */
  async warm(): Promise<void> {
    if (this.#idle.length + this.#busy.size > 0 || this.#closed) return;
    const worker = this.#start();
    this.#idle.push(worker);
    await new Promise((resolve) => worker.once('message', resolve).once('exit', resolve));
  }

  /** Kills a worker as a crash would: one in the middle of an event if there is, else an idle one. */
  terminate(): 'busy' | 'idle' | 'none' {
    const [busy] = this.#busy.keys();
    const victim = busy ?? this.#idle[0];
    if (!victim) return 'none';
    this.#bury(victim, 'Crash', 'worker terminated');
    return busy ? 'busy' : 'idle';
  }

  /** Takes nothing new, waits for running events, at most for so long. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0))
      job.reject(new InvocationError('Crash', this.settings.functionName, 'the local run is stopping'));
    const end = performance.now() + graceMs;
    while (this.#busy.size > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const worker of [...this.#busy.keys()]) this.#bury(worker, 'Crash', 'still running when the local run stopped');
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      const worker = this.#idle.pop() ?? (this.#busy.size < this.size ? this.#start() : undefined);
      if (!worker) return;
      const job = this.#waiting.shift();
      if (!job) return;
      this.#busy.set(worker, { job, timer: undefined, since: 0 });
      this.#invocations += 1;
      if (this.#loaded.has(worker)) this.#begin(worker);
    }
  }

  /** The function's time runs from here: loading its code is not part of it. */
  #begin(worker: Worker): void {
    const busy = this.#busy.get(worker);
    if (!busy) return;
    const { timeoutSeconds } = this.settings;
    const tooLate = `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`;
    busy.timer = setTimeout(() => this.#bury(worker, 'Timeout', tooLate), timeoutSeconds * 1000);
    busy.since = performance.now();
    const deadline = performance.timeOrigin + busy.since + timeoutSeconds * 1000;
    const fault = this.#watch.fault(this.settings.functionName);
    worker.postMessage({
      requestId: randomUUID(),
      event: busy.job.event,
      deadline,
      ...(fault && { fault }),
    } satisfies Invocation);
  }

  #start(): Worker {
    const { env, timeoutSeconds, ...workerData } = this.settings;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData,
      env: { ...env },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const copy = (from: Readable, name: 'stdout' | 'stderr') =>
      from.setEncoding('utf8').on('data', (text: string) => this.#log(this.settings.functionName, name, text));
    copy(worker.stdout, 'stdout');
    copy(worker.stderr, 'stderr');
    worker.on('message', (message: Answer | Loaded) => {
      if ('ok' in message) this.#answered(worker, message);
      else {
        this.#loaded.add(worker);
        this.#begin(worker);
      }
    });
    worker.on('error', (error) =>
      this.#bury(worker, 'Crash', error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    worker.on('exit', (code) => this.#bury(worker, 'Crash', `worker exited with code ${code}`));
    worker.unref();
    return worker;
  }

  #answered(worker: Worker, answer: Answer): void {
    const busy = this.#release(worker);
    if (!busy) return;
    const milliseconds = performance.now() - busy.since;
    this.#watch.ended(this.settings.functionName, { steps: answer.steps, milliseconds });
    if (this.#closed) void worker.terminate();
    else this.#idle.push(worker);
    if (answer.ok) busy.job.resolve(JSON.parse(answer.result));
    else {
      this.#errors += 1;
      busy.job.reject(new InvocationError('Unhandled', this.settings.functionName, answer.stack));
    }
    this.#assign();
  }

  #release(worker: Worker): Busy | undefined {
    const busy = this.#busy.get(worker);
    if (busy) clearTimeout(busy.timer);
    this.#busy.delete(worker);
    return busy;
  }

  #bury(worker: Worker, kind: InvocationError['kind'], details: string): void {
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
    const busy = this.#release(worker);
    void worker.terminate();
    if (busy) {
      this.#errors += 1;
      busy.job.reject(new InvocationError(kind, this.settings.functionName, details));
    }
    this.#assign();
  }
}

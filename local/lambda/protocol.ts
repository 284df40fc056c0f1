/** What main thread and workers tell each other. */
import type { Permissions } from './permissions.ts';
import type { Fault, Step } from './steps.ts';

export type WorkerSettings = {
  functionName: string;
  functionArn: string;
  memory: string;
  /** File and name of the exported handler. */
  handler: [file: string, name: string];
  clock: SharedArrayBuffer;
  /** Folder for compiled code: the second start of a function takes half the time. */
  compileCache: string;
  /** Of the function's role: a call to AWS that it does not allow is refused, as in AWS. */
  permissions: Permissions;
};

export type Invocation = {
  requestId: string;
  /** JSON */
  event: string;
  /** Machine time, milliseconds since 1970. */
  deadline: number;
  /** What goes wrong in this one. */
  fault?: Fault;
};

/** Sent once, when the function's code is loaded or has failed to load. */
export type Loaded = { loaded: true };

export type Outcome = { ok: true; result: string } | { ok: false; errorType: string; errorMessage: string; stack: string };

/** The outcome, and every step out of the process that led there. */
export type Answer = Outcome & { steps: readonly Step[] };

/** What main thread and workers tell each other. */

export type WorkerSettings = {
  functionName: string;
  functionArn: string;
  memory: string;
  /** File and name of the exported handler. */
  handler: [file: string, name: string];
  clock: SharedArrayBuffer;
  /** Folder for compiled code: the second start of a function takes half the time. */
  compileCache: string;
};

export type Invocation = {
  requestId: string;
  /** JSON */
  event: string;
  /** Machine time, milliseconds since 1970. */
  deadline: number;
};

/** Sent once, when the function's code is loaded or has failed to load. */
export type Loaded = { loaded: true };

export type Answer = { ok: true; result: string } | { ok: false; errorType: string; errorMessage: string; stack: string };

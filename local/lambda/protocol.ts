/** What main thread and workers tell each other. */

export type WorkerSettings = {
  functionName: string;
  functionArn: string;
  memory: string;
  /** File and name of the exported handler. */
  handler: [file: string, name: string];
  clock: SharedArrayBuffer;
};

export type Invocation = {
  requestId: string;
  /** JSON */
  event: string;
  /** Machine time, milliseconds since 1970. */
  deadline: number;
};

export type Answer = { ok: true; result: string } | { ok: false; errorType: string; errorMessage: string; stack: string };

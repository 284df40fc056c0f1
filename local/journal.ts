import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const KEPT_ERRORS = 200;

export type Journal = {
  /** Tells on the terminal what was done and how long it took. The work returns its result and a word about it. */
  step<Result>(name: string, work: () => Promise<[Result, string]>): Promise<Result>;
  /** An error of a function or of the run itself: on the terminal with its stack, and kept. */
  failed(error: unknown): void;
  /** All that functions write goes to `functions.log`; what they write to stderr also to the terminal. */
  functionSaid(functionName: string, stream: 'stdout' | 'stderr', text: string): void;
  errors(): readonly string[];
  close(): Promise<void>;
};

const described = (error: unknown) => {
  if (!(error instanceof Error)) return String(error);
  // An InvocationError carries the stack of the function; its own says nothing.
  return error.name === 'InvocationError' ? error.message : (error.stack ?? error.message);
};

export const openJournal = (dataDir: string, quiet: boolean): Journal => {
  mkdirSync(dataDir, { recursive: true });
  const file = createWriteStream(join(dataDir, 'functions.log'), { flags: 'a' });
  const errors: string[] = [];
  return {
    step: async (name, work) => {
      const began = performance.now();
      const [result, detail] = await work();
      if (!quiet) console.log(`• ${name}: ${detail} (${Math.round(performance.now() - began)} ms)`);
      return result;
    },
    failed: (error) => {
      const text = described(error);
      errors.push(text);
      if (errors.length > KEPT_ERRORS) errors.shift();
      file.write(`ERROR ${text}\n`);
      if (!quiet) console.error(`✗ ${text}`);
    },
    functionSaid: (functionName, stream, text) => {
      file.write(text);
      if (stream === 'stderr' && !quiet) process.stderr.write(`${functionName}: ${text}`);
    },
    errors: () => errors,
    close: () => new Promise((resolve) => file.end(() => resolve())),
  };
};

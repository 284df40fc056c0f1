import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../data-folder.ts';
import { shiftDate } from './shift-date.ts';

/** The clock of the local run: the machine's time plus an offset that only grows. */
export type Clock = {
  /** Milliseconds since 1970, offset included. */
  now(): number;
  /** The machine's own time: for tokens, which outside parties check too. */
  realNow(): number;
  offsetMs(): number;
  advance(milliseconds: number): void;
  /** Handed to the workers. */
  shared: SharedArrayBuffer;
  restore(): void;
};

/** Shifts `Date` of the main thread. The offset is kept in the data folder: stored times must not lie in the future after a restart. */
export const startClock = (dataDir: string): Clock => {
  const file = join(dataDir, 'clock.json');
  const shared = new SharedArrayBuffer(8);
  const offset = new BigInt64Array(shared);
  if (existsSync(file)) offset[0] = BigInt(Number(JSON.parse(readFileSync(file, 'utf8')).offsetMs));
  const realNow = Date.now;
  const restore = shiftDate(offset);
  const offsetMs = () => Number(Atomics.load(offset, 0));
  return {
    now: () => realNow() + offsetMs(),
    realNow: () => realNow(),
    offsetMs,
    advance: (milliseconds) => {
      if (!Number.isFinite(milliseconds) || milliseconds < 0) throw new Error('the clock only goes forward');
      Atomics.add(offset, 0, BigInt(Math.round(milliseconds)));
      writeAtomically(file, JSON.stringify({ offsetMs: offsetMs() }));
    },
    shared,
    restore,
  };
};

/** Whose the processor was: the emulators' (database process, and queues, topics and HTTP on the main thread) or the functions' threads. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of Linux on every machine that this runs on; only ratios are made of it. */
const TICKS_PER_SECOND = 100;

export interface ProcessorTime {
  /** Seconds since the process began. */
  readonly database: number;
  readonly mainThread: number;
  readonly functions: number;
}

/** Fields 14 and 15 of `stat`: time in user and kernel mode. The name before them may hold spaces. */
const secondsIn = (file: string): number => {
  const [, rest = ''] = readFileSync(file, 'utf8').split(/\) /);
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
};

const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => {
      try {
        return Number(readFileSync(`/proc/${child}/stat`, 'utf8').split(/\) /)[1]?.split(' ')[1]) === pid;
      } catch {
        return false;
      }
    });

/** Null where the system does not tell. */
export const processorTime = (pid: number): ProcessorTime | null => {
  try {
    const mainThread = secondsIn(`/proc/${pid}/task/${pid}/stat`);
    return {
      database: childrenOf(pid).reduce((sum, child) => sum + secondsIn(`/proc/${child}/stat`), 0),
      mainThread,
      functions: secondsIn(`/proc/${pid}/stat`) - mainThread,
    };
  } catch {
    return null;
  }
};

/** MB that the process holds in memory. */
export const residentMb = (pid: number): number | null => {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return null;
  }
};

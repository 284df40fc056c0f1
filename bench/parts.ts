/** Runs the parts of a bench one after another. One that fails is told as a figure of its own, and the others go on. */
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { city } from '../shared/city/current.ts';
import { type Figure, figure } from './figures.ts';

/** Streets whose subarea is known: a report there needs one confirmation. */
export const STREETS: readonly string[] = city.streets
  .filter(({ subarea, kind }) => subarea !== null && kind === 'ulica')
  .map(({ short }) => short);

/** A part that hangs is given up after so long; its processes end with ours. */
const PART_SECONDS = 5 * 60;

const inTime = async <Result>(work: Promise<Result>, seconds: number): Promise<Result> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`not done within ${seconds} s`)), seconds * 1000);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
};

/** Engines and runs that a part has left behind, because it hung or was broken off, end with this process. Linux only. */
const endChildren = (): void => {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(list)) return;
  for (const pid of readFileSync(list, 'utf8').trim().split(' ').map(Number)) if (pid > 1) process.kill(pid, 'SIGTERM');
};
process.once('exit', endChildren);
process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));

export type Parts = Readonly<Record<string, () => Promise<readonly Figure[]>>>;

/** What the figures of a machine are worth: a load near the number of cores means that others were at work, too. */
const machine = (): Figure =>
  figure('machine.load', loadavg()[0] ?? 0, 'count', null, `${cpus().length} cores, ${cpus()[0]?.model}`);

export const runParts = async (parts: Parts, partSeconds = PART_SECONDS): Promise<readonly Figure[]> => {
  const figures: Figure[] = [machine()];
  for (const [name, measure] of Object.entries(parts)) {
    const from = performance.now();
    const environment = { ...process.env };
    try {
      figures.push(...(await inTime(measure(), partSeconds)));
    } catch (error) {
      const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      figures.push(figure(`failed.${name}`, null, 'count', '= 0', why));
      console.error(error);
      process.exitCode = 1;
    } finally {
      // A part tells functions by the environment where their table is; the next one must not look for it there.
      for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
      Object.assign(process.env, environment);
    }
    console.log(`• ${name} (${Math.round((performance.now() - from) / 1000)} s)`);
  }
  return figures;
};

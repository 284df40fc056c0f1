/**
 * What loading the understanding costs, code and model, as a bundle with nothing else in it, each time in a fresh process:
 * `node bench/understanding-load.ts`. Beside it the floor: reading files of the same size.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../infra/bundle.ts';
import { city } from '../shared/city/current.ts';
import { type Figure, figure, median, printFigures } from './figures.ts';

const LOADS = 21;

/** Milliseconds of the processor, so that a busy machine counts less than on the clock. */
const cost = (work: string): number => {
  const script = `const from=process.cpuUsage();${work}.then(()=>{const{user,system}=process.cpuUsage(from);console.log((user+system)/1000);process.exit(0)})`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  const ms = Number(stdout.trim().split('\n').at(-1));
  if (stdout === '' || Number.isNaN(ms)) throw new Error(`${work} failed: ${stderr}`);
  return ms;
};

export const understandingLoad = async (): Promise<readonly Figure[]> => {
  const outdir = mkdtempSync(join(tmpdir(), 'understanding-'));
  try {
    await bundle({ names: ['understanding-alone'], city, outdir, for: 'this-machine', handlers: import.meta.dirname });
    const folder = join(outdir, 'understanding-alone');
    const read = (file: string) => `readFileSync(${JSON.stringify(join(folder, file))})`;
    const works = {
      load: `import(${JSON.stringify(join(folder, 'index.mjs'))})`,
      floor: `import('node:fs').then(({readFileSync})=>[${read('index.mjs')}.toString(),${read('model.bin')}])`,
    };
    // In turns: both meet the same neighbours on the machine.
    const times = Array.from({ length: LOADS }, () => ({ load: cost(works.load), floor: cost(works.floor) }));
    return [
      figure('understanding.loadMs', median(times.map(({ load }) => load)), 'ms', '≤ 15', 'of the processor'),
      figure('understanding.loadFloorMs', median(times.map(({ floor }) => floor)), 'ms', null, 'reading files of that size'),
    ];
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

if (import.meta.main) printFigures(await understandingLoad());

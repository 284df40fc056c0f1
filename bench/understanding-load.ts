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

/** Milliseconds. The processor's also count what other threads do meanwhile, and depend less on how busy the machine is. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

const cost = (work: string): Cost => {
  const script = `const cpu=process.cpuUsage(),from=performance.now();${work}.then(()=>{const clock=performance.now()-from,{user,system}=process.cpuUsage(cpu);console.log(JSON.stringify({clock,processor:(user+system)/1000}));process.exit(0)})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${work} failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

const SAID = JSON.stringify('nie świeci latarnia przy 5');

export const understandingLoad = async (): Promise<readonly Figure[]> => {
  const outdir = mkdtempSync(join(tmpdir(), 'understanding-'));
  try {
    await bundle({ names: ['understanding-alone'], city, outdir, for: 'this-machine', handlers: import.meta.dirname });
    const folder = join(outdir, 'understanding-alone');
    const read = (file: string) => `readFileSync(${JSON.stringify(join(folder, file))})`;
    const load = `import(${JSON.stringify(join(folder, 'index.mjs'))})`;
    const works = {
      load,
      first: `${load}.then(({understand})=>understand(${SAID}))`,
      floor: `import('node:fs').then(({readFileSync})=>[${read('index.mjs')}.toString(),${read('model.bin')}])`,
    };
    // In turns: both meet the same neighbours on the machine.
    const times = Array.from({ length: LOADS }, () => ({
      load: cost(works.load),
      first: cost(works.first),
      floor: cost(works.floor),
    }));
    const clock = (of: keyof typeof works) => median(times.map((time) => time[of].clock));
    return [
      figure('understanding.loadMs', clock('load'), 'ms', '≤ 15', 'on the clock'),
      figure(
        'understanding.loadCpuMs',
        median(times.map(({ load: { processor } }) => processor)),
        'ms',
        null,
        'of all its threads',
      ),
      figure('understanding.firstMessageMs', clock('first'), 'ms', null, 'loaded, and one message read'),
      figure('understanding.loadFloorMs', clock('floor'), 'ms', null, 'reading files of that size'),
    ];
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

if (import.meta.main) printFigures(await understandingLoad());

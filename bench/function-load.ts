/** Size of each function's bundle and how long a fresh process needs to load it: the part of a cold start that is ours. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../infra/bundle.ts';
import { FUNCTION_NAMES } from '../infra/functions.ts';
import { city } from '../shared/city/current.ts';
import { type Figure, figure } from './figures.ts';

const LOADS = 7;
const ENVIRONMENT = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
  TABLE_NAME: 'x',
  PUBLIC_URL: 'http://x',
};

const loadMs = (file: string): number => {
  const script = `const t=performance.now();import(${JSON.stringify(file)}).then(()=>{console.log(performance.now()-t);process.exit(0)})`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...ENVIRONMENT },
  });
  const ms = Number(stdout.trim().split('\n').at(-1));
  if (Number.isNaN(ms)) throw new Error(`${file} does not load: ${stderr}`);
  return ms;
};

export const functionLoad = async (): Promise<readonly Figure[]> => {
  const outdir = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    await bundle({ names: FUNCTION_NAMES, city, outdir, for: 'this-machine' });
    return FUNCTION_NAMES.flatMap((name) => {
      const file = join(outdir, name, 'index.mjs');
      const times = Array.from({ length: LOADS }, () => loadMs(file));
      return [
        figure(`${name}: packed`, 'kB', [gzipSync(readFileSync(file), { level: 9 }).length / 1024]),
        figure(`${name}: load`, 'ms', times),
      ];
    });
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

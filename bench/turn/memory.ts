/** Whether turns leave anything behind in the process of the function. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle.ts';
import { city } from '../../shared/city/current.ts';
import { ENV } from '../../shared/platform/config.ts';
import { startDynamo } from '../../test/support/dynamo.ts';
import { startEmptyAws } from '../empty-aws.ts';
import { type Figure, figure } from '../figures.ts';
import { startChild } from './child.ts';
import type { MemoryMeasured, MemoryOptions } from './memory-command.ts';

/** Noise of a heap that has been collected. */
const GOAL = '≤ 2';
/** Of fewer turns the noise, taken times ten thousand, would be all there is. */
const FEWEST = 2000;

export const memory = async (
  options: Pick<MemoryOptions, 'streets' | 'turns' | 'warmUp' | 'seconds'>,
): Promise<readonly Figure[]> => {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-memory-'));
  const dynamo = await startDynamo();
  const aws = await startEmptyAws();
  try {
    await bundle({ names: ['take-turn'], city, outdir, for: 'this-machine' });
    const environment = {
      ...Object.fromEntries(Object.values(ENV).map((name) => [name, aws.url])),
      ...{ AWS_ENDPOINT_URL: aws.url, AWS_ENDPOINT_URL_DYNAMODB: dynamo.url },
      [ENV.tableName]: dynamo.table.name,
    };
    const child = await startChild<MemoryMeasured>(
      'memory-command.ts',
      { ...options, bundle: join(outdir, 'take-turn/index.mjs'), environment } satisfies MemoryOptions,
      { execArgv: ['--expose-gc'], readySeconds: options.seconds * 2 + 120 },
    );
    await child.stop();
    const { turns, bytes } = child.ready;
    const growth = turns < FEWEST ? null : (bytes / 1e6) * (10_000 / turns);
    const few = growth === null ? `${turns} turns in the time given are too few` : undefined;
    return [
      figure('memory.growthMbPer10kTurns', growth, 'MB', GOAL, few),
      figure('memory.turns', turns, 'count', null, 'after which it was measured'),
    ];
  } finally {
    aws.close();
    await dynamo.stop();
    rmSync(outdir, { recursive: true, force: true });
  }
};

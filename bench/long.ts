/**
 * `npm run bench:long`, by hand, at most an hour: growth to a million issues and memory over a hundred thousand turns. Its figures go
 * into bench/results.json with their date. `-- memory` or `-- growth` runs that part alone.
 */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { printFigures } from './figures.ts';
import { growth } from './growth/growth.ts';
import { runParts, STREETS } from './parts.ts';
import { keepDated } from './results.ts';
import { memory } from './turn/memory.ts';

/** A million issues with their lists and indexes, the copy of the log that SQLite keeps meanwhile, and room to spare. */
const NEEDED_GB = 45;

const parts = {
  growth: () => growth({ sizes: [1000, 1_000_000], rounds: 200, warmUp: 30, seconds: 60 }),
  memory: () => memory({ streets: STREETS, warmUp: 5000, turns: 100_000, seconds: 1000 }),
};
const asked = process.argv.slice(2);
const wanted = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));

const { bavail, bsize } = statfsSync(tmpdir());
const freeGb = (bavail * bsize) / 1e9;
if (wanted.some(([name]) => name === 'growth') && freeGb < NEEDED_GB) {
  console.error(
    `✗ ${tmpdir()} has ${freeGb.toFixed(0)} GB free; a million issues need ${NEEDED_GB}: set TMPDIR to a larger disk`,
  );
  process.exit(1);
}

const at = new Date().toISOString();
/** Both parts together stay below the hour. */
const PART_SECONDS = 28 * 60;

const figures = await runParts(Object.fromEntries(wanted), PART_SECONDS);
// The short run has memory of its own; here it is told over ten times as many turns.
const long = figures.map((one) => (one.figure.startsWith('memory.') ? { ...one, figure: `${one.figure}.long` } : one));
const own = long.filter(({ figure }) => figure.includes('1kTo1M') || figure.endsWith('.long') || figure.startsWith('failed.'));
printFigures(keepDated(own, at));
process.exit();

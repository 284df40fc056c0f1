/** `npm run bench`: measures turns, functions, growth, cost and understanding, prints a table, writes bench/results.json. `BENCH=quick` only tries whether it runs. */
import { coldStart } from './cold-start.ts';
import { consoleFigures } from './console/console.ts';
import { cost } from './cost/cost.ts';
import { documents } from './documents.ts';
import { printFigures } from './figures.ts';
import { growth } from './growth/growth.ts';
import { runParts, STREETS } from './parts.ts';
import { keepFigures } from './results.ts';
import { turnInProcess } from './turn/in-process.ts';
import { memory } from './turn/memory.ts';
import { throughput } from './turn/throughput.ts';
import { wholePath } from './turn/whole-path.ts';
import { understandingFigures } from './understanding-figures.ts';

const quick = process.env.BENCH === 'quick';
const streets = STREETS;

/** Few of everything: only to see whether it runs. */
const few = { rounds: 5, warmUp: 2, seconds: 20 };

const figures = await runParts({
  turn: () => turnInProcess({ streets, ...(quick ? few : { rounds: 150, warmUp: 60, seconds: 60 }) }),
  'whole path': () => wholePath({ streets, ...(quick ? few : { rounds: 40, warmUp: 10, seconds: 100 }) }),
  throughput: () => throughput({ streets, seconds: quick ? 4 : 20 }),
  memory: () =>
    memory({ streets, ...(quick ? { warmUp: 100, turns: 200, seconds: 20 } : { warmUp: 2000, turns: 10_000, seconds: 90 }) }),
  'cold start': () => coldStart({ rounds: quick ? 1 : 7, warmUp: 0, seconds: quick ? 0 : 120 }),
  growth: () =>
    growth(quick ? { sizes: [1000, 10_000], ...few } : { sizes: [1000, 10_000, 100_000], rounds: 60, warmUp: 20, seconds: 15 }),
  console: () =>
    consoleFigures(
      quick ? { issues: 1000, cases: 250, rounds: 5, pages: 2 } : { issues: 10_000, cases: 2000, rounds: 40, pages: 5 },
    ),
  cost,
  understanding: understandingFigures,
  documents,
});
const all = quick ? figures : keepFigures(figures);
printFigures(all);
// What a child or a socket has left behind must not keep an unattended run waiting.
process.exit();

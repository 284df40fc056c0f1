/** `npm run bench`: measures the running product and its functions, prints a table, writes bench/results.json. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocal } from '../local/start.ts';
import { city } from '../shared/city/current.ts';
import { startGraphSink } from '../test/support/graph-sink.ts';
import { answerLatency } from './answer-latency.ts';
import { documents } from './documents.ts';
import { emulatorFloor } from './emulators.ts';
import { printTable } from './figures.ts';
import { functionLoad } from './function-load.ts';
import { understandingFigures } from './understanding-figures.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
const sink = await startGraphSink();
const run = await startLocal({ port: 0, dataDir, city: city.id, quiet: true, environment: { GRAPH_API_URL: sink.url } });
try {
  const streets = city.streets.filter(({ subarea, kind }) => subarea !== null && kind === 'ulica').map(({ short }) => short);
  const figures = [
    ...(await answerLatency(run, sink, streets)),
    ...(await emulatorFloor(run)),
    ...(await functionLoad()),
    ...(await understandingFigures()),
    ...(await documents()),
  ];
  printTable(figures);
  const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? '' };
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
} finally {
  await run.stop();
  sink.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** How many turns a second this machine sustains with many residents writing at once, and how much of its work is the emulators'. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGraphSink } from '../../test/support/graph-sink.ts';
import { type Figure, figure } from '../figures.ts';
import { ask } from './ask.ts';
import { startChildRun } from './child-run.ts';
import { midOf, newTag, reportStory } from './story.ts';

const RESIDENTS = 16;
/** The last facts may take their time, but not for ever. */
const DRAIN_SECONDS = 60;

/** Clock ticks of the processor that a thread has had, in user mode and in the kernel. Linux only. */
const ticksOf = (stat: string): number => {
  const fields = readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
};

/** The run's first thread holds HTTP, queues, topics and sources; its other threads are the functions; the table is a process of its own. */
const ticks = (pid: number, tablePid: number) => {
  const threads = readdirSync(`/proc/${pid}/task`).map((tid) => ({
    tid: Number(tid),
    ticks: ticksOf(`/proc/${pid}/task/${tid}/stat`),
  }));
  const sum = (list: typeof threads) => list.reduce((total, thread) => total + thread.ticks, 0);
  return {
    functions: sum(threads.filter(({ tid }) => tid !== pid)),
    emulators: sum(threads.filter(({ tid }) => tid === pid)) + ticksOf(`/proc/${tablePid}/stat`),
  };
};

export const throughput = async (options: {
  readonly streets: readonly string[];
  readonly seconds: number;
}): Promise<readonly Figure[]> => {
  const sink = await startGraphSink();
  const run = await startChildRun({ environment: { GRAPH_API_URL: sink.url } });
  try {
    const tablePid = Number(readFileSync(join(run.dataDir, 'dynamodb.pid'), 'utf8'));
    let [turns, house] = [0, 0];
    const resident = async (until: number) => {
      while (performance.now() < until) {
        const street = options.streets[house++ % options.streets.length] ?? '';
        const [psid, tag] = [randomUUID(), newTag()];
        for (const [turn, [said]] of reportStory(street, house).entries()) {
          await ask(sink, run.url, psid, midOf(tag, turn), said);
          turns += 1;
        }
      }
    };
    const all = (until: number) => Promise.all(Array.from({ length: RESIDENTS }, () => resident(until)));
    await all(performance.now() + (options.seconds * 1000) / 4);
    await run.idle(DRAIN_SECONDS);
    turns = 0;
    const before = process.platform === 'linux' ? ticks(run.pid, tablePid) : null;
    const from = performance.now();
    await all(from + options.seconds * 1000);
    await run.idle(DRAIN_SECONDS);
    const seconds = (performance.now() - from) / 1000;
    const after = before === null ? null : ticks(run.pid, tablePid);
    const emulators = before === null || after === null ? null : after.emulators - before.emulators;
    const functions = before === null || after === null ? null : after.functions - before.functions;
    return [
      figure(
        'throughput.turnsPerSecond',
        turns / seconds,
        '1/s',
        null,
        `${RESIDENTS} residents at once, until the last fact was heard`,
      ),
      figure(
        'throughput.emulatorShare',
        emulators === null || functions === null ? null : emulators / (emulators + functions),
        'share',
        null,
        'of the processor time of the run',
      ),
    ];
  } finally {
    await run.stop();
    sink.close();
  }
};

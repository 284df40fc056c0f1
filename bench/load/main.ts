/**
 * `npm run bench:load`: a thousand residents in conversation for ten minutes; then the power goes: the product is killed with -9 as it
 * stands, started again, and five thousand messages come within a minute. Nothing may be lost or doubled, each person's order stays, the
 * queues drain. Takes about fifteen minutes, writes bench/load/results.json; ends with 1 when a goal is not met.
 * `npm run bench:load -- --short`: fifty residents, thirty seconds; writes nothing. `--residents` and `--seconds` change either.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { city } from '../../shared/city/current.ts';
import { type GraphSink, startGraphSink } from '../../test/support/graph-sink.ts';
import { type Figure, figure, isMet, printFigures, quantile } from '../figures.ts';
import { answeredAt, check, type Talk } from './check.ts';
import { type Accepted, postAll } from './meta.ts';
import { conversations, FULL, type LoadSize, SHORT, storm, warmUp } from './plan.ts';
import { type ProcessorTime, processorTime, residentMb } from './processor-time.ts';
import {
  advance,
  deadLettersIn,
  drained,
  keptOfResident,
  makeDay,
  type ProductUnderLoad,
  startUnderLoad,
} from './product-under-load.ts';

/** Longer, and the queue is said not to drain. */
const DRAIN_SECONDS = 400;
const SETTLE_SECONDS = 60;
/** What eight workers had in hand when the power went may go out twice (docs/architecture.md, "What is promised"). */
const IN_HAND = 8;

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, residents: { type: 'string' }, seconds: { type: 'string' } },
});
const whole = values.short ? SHORT : FULL;
const size: LoadSize = {
  ...whole,
  residents: Number(values.residents ?? whole.residents),
  conversationMs: Number(values.seconds ?? whole.conversationMs / 1000) * 1000,
};
const say = (text: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

const talksOf = async (product: ProductUnderLoad, sink: GraphSink, accepted: readonly Accepted[]): Promise<readonly Talk[]> => {
  const heard = Map.groupBy(sink.sent, ({ psid }) => psid);
  const said = Map.groupBy(accepted, (one) => one.said.psid);
  const talks: Talk[] = [];
  for (const [psid, all] of said)
    talks.push({
      said: all.map((one) => one.said.mid),
      kept: await keptOfResident(product, psid),
      heard: heard.get(psid) ?? [],
    });
  return talks;
};

const timesOf = (phase: string, accepted: readonly Accepted[], answers: ReadonlyMap<string, number>): readonly Figure[] => {
  const taken = accepted.map(({ postedAt, acceptedAt }) => acceptedAt - postedAt);
  const answered = accepted.flatMap(({ said, postedAt }) => {
    const at = answers.get(said.mid);
    return at === undefined ? [] : [at - postedAt];
  });
  const name = `load.${phase}`;
  return [
    figure(`${name}.messages`, accepted.length, 'count'),
    figure(`${name}.webhookP50Ms`, quantile(taken, 0.5), 'ms'),
    figure(`${name}.webhookP99Ms`, quantile(taken, 0.99), 'ms', phase === 'conversation' ? '≤ 5000' : null, 'posted → 200'),
    figure(`${name}.answerP50Ms`, quantile(answered, 0.5), 'ms'),
    figure(
      `${name}.answerP99Ms`,
      quantile(answered, 0.99),
      'ms',
      null,
      `posted → first reply at Graph, ${answered.length} answered`,
    ),
  ];
};

const total = ({ database, mainThread, functions }: ProcessorTime): number => database + mainThread + functions;

/** Of the time that the product had the processor, over all starts of it. */
const emulators = (times: readonly (ProcessorTime | null)[]): Figure => {
  const known = times.filter((time) => time !== null);
  const sum = (pick: (time: ProcessorTime) => number) => known.reduce((total, time) => total + pick(time), 0);
  const [database, mainThread, functions] = [sum((t) => t.database), sum((t) => t.mainThread), sum((t) => t.functions)];
  const all = total({ database, mainThread, functions });
  return figure(
    'load.emulatorsShare',
    all === 0 ? null : (database + mainThread) / all,
    'share',
    null,
    `processor seconds: database ${Math.round(database)}, queues, topics and HTTP ${Math.round(mainThread)}, functions ${Math.round(functions)}`,
  );
};

const dataDir = mkdtempSync(join(tmpdir(), 'load-'));
const sink = await startGraphSink();
let product = await startUnderLoad(dataDir, sink.url);
try {
  await makeDay(product);
  const { offsetMs: aheadMs } = await product.status();
  const meta = { url: () => product.url, aheadMs };
  const streets = city.streets.filter(({ subarea, kind }) => subarea !== null && kind === 'ulica').map(({ short }) => short);

  say('warming up');
  await postAll(meta, warmUp(streets));
  await drained(product, DRAIN_SECONDS);
  say(`${size.residents} residents in conversation for ${size.conversationMs / 1000} s`);
  const warm = processorTime(product.pid);
  const talked = await postAll(meta, conversations(size, streets));
  const first = processorTime(product.pid);
  const memory = residentMb(product.pid);
  const waiting = (await product.status()).queues;
  say(`${talked.length} messages; waiting in queues: ${Object.values(waiting).reduce((sum, { visible }) => sum + visible, 0)}`);

  say('the power goes');
  await product.process.kill();
  const dark = performance.now();
  const [stormed] = await Promise.all([
    postAll(meta, storm(size, streets)),
    startUnderLoad(dataDir, sink.url).then((started) => {
      product = started;
      say(
        `back after ${((performance.now() - dark) / 1000).toFixed(1)} s; ${size.stormMessages} messages in ${size.stormMs / 1000} s`,
      );
    }),
  ]);
  const drainSeconds = await drained(product, DRAIN_SECONDS);
  say(drainSeconds === null ? 'the queues do not drain' : `drained ${drainSeconds.toFixed(1)} s after the last message`);

  // What a worker had in hand when the power went is taken up when its claim ends.
  await advance(product, 'PT2M');
  const settled = await drained(product, SETTLE_SECONDS);
  if (settled === null) say('what was in hand when the power went is not taken up');

  const accepted = [...talked, ...stormed];
  const talks = await talksOf(product, sink, accepted);
  const faults = check(talks);
  const answers = new Map(talks.flatMap((talk) => [...answeredAt(talk)]));
  const nothing = '= 0';
  const figures = [
    ...timesOf('conversation', talked, answers),
    ...timesOf('storm', stormed, answers),
    figure('load.storm.drainSeconds', drainSeconds, 'count', `≤ ${DRAIN_SECONDS}`, 'seconds after the last message'),
    figure('load.messagesLost', faults.lost, 'count', nothing),
    figure('load.messagesDoubled', faults.doubled, 'count', nothing),
    figure('load.residentsOutOfOrder', faults.outOfOrder, 'count', nothing),
    figure('load.repliesLost', faults.repliesLost, 'count', nothing),
    figure('load.repliesDoubled', faults.repliesDoubled, 'count', `≤ ${IN_HAND}`, 'in the hands of a worker when the power went'),
    figure('load.repliesOutOfOrder', faults.repliesOutOfOrder, 'count', nothing),
    figure('load.deadLetters', deadLettersIn(await product.status()), 'count', nothing),
    figure('load.memoryMb', memory, 'MB', null, 'of the process after the conversations'),
    figure(
      'load.processorMsPerMessage',
      warm === null || first === null ? null : (1000 * (total(first) - total(warm))) / talked.length,
      'ms',
      null,
      'in conversation, everything that a message sets off and the emulators',
    ),
    emulators([first, processorTime(product.pid)]),
  ];
  printFigures(figures);
  const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? '' };
  if (!values.short)
    writeFileSync(
      join(import.meta.dirname, 'results.json'),
      `${JSON.stringify({ at: new Date().toISOString(), machine, size, figures }, null, 2)}\n`,
    );
  if (figures.some((one) => isMet(one) === false)) process.exitCode = 1;
} finally {
  await product.process.stop();
  sink.close();
  rmSync(dataDir, { recursive: true, force: true });
}

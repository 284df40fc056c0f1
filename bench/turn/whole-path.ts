/**
 * From a signed webhook to the first reply at Graph, one turn at a time: the product, the bare path and the stock bot take the same talk
 * in the same minute, turn by turn, each while nothing else of its run is underway.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphSink, startGraphSink } from '../../test/support/graph-sink.ts';
import { APP_SECRET } from '../../test/support/signed-webhook.ts';
import { type Figure, figure, median, quantile } from '../figures.ts';
import { type Rounds, roundsOf } from '../rounds.ts';
import { ask } from './ask.ts';
import { startChild } from './child.ts';
import { startChildRun } from './child-run.ts';
import { recordTalk } from './record-talk.ts';
import { assemblyWith, bundleStockBot } from './stock-bot.ts';
import { midOf, newTag, reportStory } from './story.ts';

/** A way that a message can take to the sink. */
interface Way {
  readonly url: string;
  readonly prepare?: (tag: string) => Promise<unknown>;
  /** After each turn: what it started has ended. */
  readonly settle: () => Promise<void>;
  /** Milliseconds of each turn, and of each talk. */
  readonly turns: number[];
  readonly talks: number[];
}

/** One talk, turn by turn on every way in turns. */
const talkOnAll = async (
  sink: GraphSink,
  ways: readonly Way[],
  street: string,
  house: number,
  counts: boolean,
): Promise<void> => {
  const tag = newTag();
  for (const way of ways) await way.prepare?.(tag);
  const talks = ways.map((way) => ({ way, psid: randomUUID(), ms: 0 }));
  for (const [turn, [said]] of reportStory(street, house).entries()) {
    for (const talk of talks) {
      const ms = await ask(sink, talk.way.url, talk.psid, midOf(tag, turn), said);
      await talk.way.settle();
      talk.ms += ms;
      if (counts) talk.way.turns.push(ms);
    }
  }
  if (counts) for (const { way, ms } of talks) way.talks.push(ms);
};

const ratio = (above: Way, below: Way): number => median(above.talks.map((ms, i) => ms / (below.talks[i] ?? Number.NaN)));

/** Ways that could not be set up are told as not measured, with the reason. */
export const wholePath = async (options: Rounds & { readonly streets: readonly string[] }): Promise<readonly Figure[]> => {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-path-'));
  const owned: (() => unknown)[] = [() => rmSync(scratch, { recursive: true, force: true })];
  try {
    const sink = await startGraphSink();
    owned.push(sink.close);
    const talkFile = join(scratch, 'talk.json');
    writeFileSync(talkFile, JSON.stringify(await recordTalk(options.streets[0] ?? '')));
    const environment = { GRAPH_API_URL: sink.url, RECORDED_TALK: talkFile };
    const run = async (assembly?: string, more: Readonly<Record<string, string>> = {}): Promise<Way> => {
      const started = await startChildRun({
        environment: { ...environment, ...more },
        ...(assembly === undefined ? {} : { assembly }),
      });
      owned.push(started.stop);
      return { url: started.url, settle: () => started.idle(), turns: [], talks: [] };
    };

    const main = await startChildRun({ environment });
    owned.push(main.stop);
    const product: Way = { url: main.url, settle: () => main.idle(), turns: [], talks: [] };
    const { databaseUrl, messagingUrl } = main;
    const child = await startChild<{ url: string }>('bare-path.ts', {
      ...{ databaseUrl, messagingUrl, talkFile },
      ...{ graphUrl: sink.url, appSecret: APP_SECRET },
    });
    owned.push(child.stop);
    const bare: Way = {
      url: child.ready.url,
      prepare: (tag) => fetch(`${child.ready.url}/prepare/${tag}`),
      settle: () => main.idle(),
      ...{ turns: [], talks: [] },
    };
    const peers = await bundleStockBot(scratch)
      .then(assemblyWith)
      .then(async (assembly) => {
        owned.push(() => rmSync(assembly, { recursive: true, force: true }));
        return { stock: await run(assembly), plain: await run(assembly, { RECORDS: 'off' }) };
      })
      .catch((error: unknown) => ({ missing: error instanceof Error ? error.message : String(error) }));
    const ways = 'missing' in peers ? [product, bare] : [product, bare, peers.stock, peers.plain];

    for (const { round, counts } of roundsOf(options))
      await talkOnAll(sink, ways, options.streets[round % options.streets.length] ?? '', round + 1, counts);
    const missing = 'missing' in peers ? peers.missing : undefined;
    const ofStock = (
      name: string,
      value: (stock: Way, plain: Way) => number,
      unit: 'ms' | 'ratio',
      goal: string | null = null,
    ) =>
      'missing' in peers ? figure(name, null, unit, goal, missing) : figure(name, value(peers.stock, peers.plain), unit, goal);
    return [
      figure('turn.p50Ms', median(product.turns), 'ms', '≤ 60'),
      figure('turn.p99Ms', quantile(product.turns, 0.99), 'ms', '≤ 250'),
      figure('turn.wholeRatioToBarePath', ratio(product, bare), 'ratio', '≤ 1.3'),
      figure('turn.barePathMs', median(bare.turns), 'ms'),
      ofStock('turn.ratioToStockBot', (stock) => ratio(stock, product), 'ratio', '> 1'),
      ofStock('turn.stockBotMs', (stock) => median(stock.turns), 'ms'),
      ofStock('turn.stockBotWithoutRecordsMs', (_, plain) => median(plain.turns), 'ms'),
    ];
  } finally {
    for (const end of owned.reverse()) await end();
  }
};

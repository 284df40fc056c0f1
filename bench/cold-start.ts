/**
 * What a cold start has of ours: each function's bundle loaded by a fresh Node process and asked once, over what an empty handler takes in
 * the same minute. AWS and Graph are one server that has nothing and takes everything, so that the first answer is a real one.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundle } from '../infra/bundle.ts';
import { BESIDE } from '../infra/bundle-plugins.ts';
import { FUNCTION_NAMES } from '../infra/functions.ts';
import { city } from '../shared/city/current.ts';
import { ENV } from '../shared/platform/config.ts';
import { signatureOf, textBody } from '../test/support/signed-webhook.ts';
import { startEmptyAws } from './empty-aws.ts';
import { type Figure, figure, median } from './figures.ts';
import { type Rounds, roundsOf } from './rounds.ts';
import { bundleStockBot } from './turn/stock-bot.ts';
import { inboundText } from './turn/story.ts';

const run = promisify(execFile);
const SAID = 'nie świeci latarnia';
const TIMEOUT_MS = 60_000;

const environmentOf = (url: string): Record<string, string> => ({
  ...Object.fromEntries(Object.values(ENV).map((name) => [name, url])),
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
  AWS_ENDPOINT_URL: url,
  AWS_ENDPOINT_URL_SQS: url,
  POWERTOOLS_DEV: 'false',
});

const http = (routeKey: string, method: string, path: string, body?: string) => ({
  version: '2.0',
  routeKey,
  rawPath: path,
  rawQueryString: '',
  headers: { 'content-type': 'application/json', ...(body === undefined ? {} : { 'x-hub-signature-256': signatureOf(body) }) },
  requestContext: {
    http: { method, path, sourceIp: '127.0.0.1', protocol: 'HTTP/1.1', userAgent: 'bench' },
    domainName: 'localhost',
    requestId: 'bench',
    routeKey,
    authorizer: { jwt: { claims: {}, scopes: null } },
  },
  ...(body === undefined ? {} : { body }),
  isBase64Encoded: false,
});

/** A resident's message for the two functions on its way; for the others a request that nobody asked for, and no record. */
const eventFor = (name: string): unknown => {
  const at = new Date().toISOString();
  if (name === 'messenger-webhook')
    return http('POST /webhooks/messenger', 'POST', '/webhooks/messenger', textBody('1', 'm_1', SAID));
  if (name === 'take-turn' || name === 'stock-bot')
    return { Records: [{ messageId: '1', body: JSON.stringify(inboundText('1', 'm_00000000_0', SAID, at)), attributes: {} }] };
  return { ...http('GET /none', 'GET', '/none'), Records: [] };
};

/** Milliseconds from the first line of the script to the answer; one that throws has answered, too. */
const SCRIPT = `const from = performance.now();
const { handler } = await import(process.argv[1]);
await Promise.resolve().then(() => handler(JSON.parse(process.argv[2]), { getRemainingTimeInMillis: () => 10000 })).catch(() => {});
process.stdout.write('\\n' + (performance.now() - from));
process.exit(0);`;

const once = async (file: string, event: unknown, env: Record<string, string>): Promise<number> => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', SCRIPT, file, JSON.stringify(event)], {
    env: { PATH: process.env.PATH ?? '', ...env },
    timeout: TIMEOUT_MS,
  });
  const ms = Number(stdout.trim().split('\n').at(-1));
  if (Number.isNaN(ms)) throw new Error(`${file} did not answer: ${stdout.slice(-300)}`);
  return ms;
};

interface Started {
  readonly name: string;
  readonly file: string;
  readonly goals: { readonly ms: string | null; readonly gzipKb: string | null };
  readonly times: number[];
}

const GOALS: Readonly<Record<string, Started['goals']>> = {
  'messenger-webhook': { ms: '≤ 45', gzipKb: '≤ 80' },
  'take-turn': { ms: '≤ 90', gzipKb: '≤ 350' },
};

/** Nothing of ours: the clients that the two functions need, and their kinds of calls. */
const SDK_ALONE = ['ingress-sdk', 'turn-sdk'];

export const coldStart = async (options: Rounds): Promise<readonly Figure[]> => {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-cold-'));
  const aws = await startEmptyAws();
  try {
    await bundle({ names: FUNCTION_NAMES, city, outdir, for: 'this-machine' });
    await bundle({ names: SDK_ALONE, city, outdir, for: 'this-machine', handlers: join(import.meta.dirname, 'bare-sdk') });
    mkdirSync(join(outdir, 'empty'));
    writeFileSync(join(outdir, 'empty/index.mjs'), 'export const handler = async () => ({});');
    const failure = await bundleStockBot(outdir).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const names = [...FUNCTION_NAMES, ...SDK_ALONE, ...(failure === undefined ? ['stock-bot'] : [])];
    const of = (name: string): Started => ({
      name,
      file: join(outdir, name, 'index.mjs'),
      goals: GOALS[name] ?? { ms: null, gzipKb: null },
      times: [],
    });
    const empty = of('empty');
    const functions = names.map(of);
    for (const _ of roundsOf(options))
      for (const one of [empty, ...functions]) one.times.push(await once(one.file, eventFor(one.name), environmentOf(aws.url)));
    const floor = median(empty.times);
    return [
      figure('coldStart.empty.ms', floor, 'ms', null, 'in full; the others are over it'),
      ...functions.flatMap(({ name, file, goals, times }) => [
        figure(`coldStart.${name}.ms`, median(times) - floor, 'ms', goals.ms),
        figure(`coldStart.${name}.gzipKb`, gzipSync(readFileSync(file), { level: 9 }).length / 1000, 'kB', goals.gzipKb),
        figure(`coldStart.${name}.kb`, statSync(file).size / 1000, 'kB'),
      ]),
      // Compressed, as they travel.
      ...Object.entries(BESIDE).map(([name, { file }]) =>
        figure(
          `coldStart.take-turn.${name}Kb`,
          gzipSync(readFileSync(join(outdir, 'take-turn', file)), { level: 9 }).length / 1000,
          'kB',
          name === 'model' ? '≤ 2000' : null,
        ),
      ),
      ...(failure === undefined
        ? []
        : [
            figure('coldStart.stock-bot.ms', null, 'ms', null, failure),
            figure('coldStart.stock-bot.gzipKb', null, 'kB', null, failure),
          ]),
    ];
  } finally {
    aws.close();
    rmSync(outdir, { recursive: true, force: true });
  }
};

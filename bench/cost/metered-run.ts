/** The product running with a meter on everything that AWS would write on its bill. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { makeExamples } from '../../local/examples.ts';
import type { Step } from '../../local/lambda/steps.ts';
import { type LocalRun, startLocal } from '../../local/start.ts';
import { city } from '../../shared/city/current.ts';
import { until } from '../../test/support/until.ts';
import { startCountingTable } from './counting-table.ts';
import type { Priced } from './prices.ts';
import type { PaidFunction, Template } from './template.ts';
import { invocation, minus, NOTHING, plus, type Usage } from './usage.ts';

export interface MeteredRun {
  readonly run: LocalRun;
  /** What it takes, until everything that it started has ended. */
  metered(act: () => Promise<unknown>): Promise<Usage>;
  /** Names of our own metrics that it writes into the log (CloudWatch embedded metric format). */
  metricsWritten(act: () => Promise<unknown>): Promise<ReadonlySet<string>>;
  /** What an invocation of the function has taken on average since the start. */
  perInvocation(functionName: string): Usage;
  stop(): Promise<void>;
}

/** How each request to a service is paid for; DynamoDB is counted at the table. */
const pricedAs = ({ operation, calls }: Step): Priced | null => {
  const [service, name = ''] = operation.split(':');
  const fifo = calls.some(({ resource }) => resource.endsWith('.fifo'));
  switch (service) {
    case 'sqs':
      return fifo ? 'sqsFifoRequest' : 'sqsStandardRequest';
    case 'sns':
      return 'snsPublish';
    case 'secretsmanager':
      return 'secretRead';
    case 's3':
      return /^(Get|Head)/.test(name) ? 's3Read' : 's3Write';
    case 'ses':
      return 'mail';
    default:
      return null;
  }
};

/** Taking a batch from its queue and deleting it there; API Gateway's request; a trace of what is not the consequence of another. */
const wakingOf = ({ woken, traced }: PaidFunction): Partial<Usage> => ({
  ...(woken.has('queue') ? { sqsStandardRequest: 2 } : {}),
  ...(woken.has('fifo') ? { sqsFifoRequest: 2 } : {}),
  ...(woken.has('http') ? { httpApiRequest: 1 } : {}),
  ...(traced && (woken.has('http') || woken.has('schedule')) ? { trace: 1 } : {}),
});

const usageOf = (paid: PaidFunction, steps: readonly Step[], milliseconds: number): Usage => {
  const graphCalls = steps.filter(({ operation }) => operation.startsWith('fetch:')).length;
  const secrets = steps.filter((step) => pricedAs(step) === 'secretRead').length;
  const start = plus(plus(NOTHING, invocation(paid.memoryMb, milliseconds, graphCalls)), wakingOf(paid));
  return steps.reduce(
    (usage, step) => {
      const priced = pricedAs(step);
      return priced === null ? usage : plus(usage, { [priced]: 1 });
    },
    plus(start, { kmsRequest: secrets }),
  );
};

const EmbeddedSchema = z.object({
  _aws: z.object({ CloudWatchMetrics: z.array(z.object({ Metrics: z.array(z.object({ Name: z.string() })) })) }),
});

const metricsIn = (line: string): readonly string[] => {
  const json = line.slice(line.indexOf('{'));
  if (!json.includes('CloudWatchMetrics')) return [];
  return EmbeddedSchema.parse(JSON.parse(json))._aws.CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name));
};

export const startMeteredRun = async (template: Template): Promise<MeteredRun> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-cost-'));
  const counting = await startCountingTable();
  let calls: Usage = NOTHING;
  const byFunction = new Map<string, { invocations: number; usage: Usage }>();
  const run = await startLocal({
    ...{ port: 0, dataDir, city: city.id, quiet: true },
    environment: { AWS_ENDPOINT_URL_DYNAMODB: counting.url },
    watch: {
      ended: (functionName, { steps, milliseconds }) => {
        const paid = template.functions.get(functionName);
        if (paid === undefined) throw new Error(`the template does not name ${functionName}`);
        const usage = usageOf(paid, steps, milliseconds);
        calls = plus(calls, usage);
        const known = byFunction.get(functionName) ?? { invocations: 0, usage: NOTHING };
        byFunction.set(functionName, { invocations: known.invocations + 1, usage: plus(known.usage, usage) });
      },
    },
  });
  counting.leadTo(run.databaseUrl);
  const log = join(dataDir, 'functions.log');
  const total = (): Usage =>
    plus(calls, {
      dynamodbReadUnit: counting.units.read,
      dynamodbWriteUnit: counting.units.write,
      logByte: statSync(log).size,
    });
  const idle = () => until('the run to be idle', async () => run.status().idle);
  await makeExamples({ databaseUrl: run.databaseUrl, tableName: run.tableName, city: city.id });
  await idle();
  return {
    run,
    metered: async (act) => {
      await idle();
      const before = total();
      await act();
      await idle();
      return minus(total(), before);
    },
    metricsWritten: async (act) => {
      const before = readFileSync(log).length;
      await act();
      await idle();
      const lines = readFileSync(log).subarray(before).toString().split('\n');
      return new Set(lines.flatMap(metricsIn));
    },
    perInvocation: (functionName) => {
      const known = byFunction.get(functionName);
      if (known === undefined) throw new Error(`${functionName} has not run`);
      return Object.fromEntries(Object.entries(known.usage).map(([name, n]) => [name, n / known.invocations])) as Usage;
    },
    stop: async () => {
      await run.stop();
      counting.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

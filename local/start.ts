/** Runs the synthesised CDK app on this machine: reads its template and puts an emulator or a thread behind each resource. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SQSClient } from '@aws-sdk/client-sqs';
import { ENV } from '../shared/platform/config.ts';
import { readAssembly } from './assembly/assembly.ts';
import { deploy, REGION } from './assembly/stack.ts';
import { synthesised } from './assembly/synthesise.ts';
import { startClock } from './clock/clock.ts';
import { durationMs } from './clock/duration.ts';
import { jwtAuthorizer } from './http/authorizer.ts';
import { createHttpApi } from './http/http-api.ts';
import { createLocalRoutes } from './http/local-routes.ts';
import { startServer } from './http/server.ts';
import { createSite } from './http/site.ts';
import { type Journal, openJournal } from './journal.ts';
import { followers, startEventSources } from './lambda/event-sources.ts';
import { createFunctions } from './lambda/functions.ts';
import { startMessaging } from './messaging/fauxqs.ts';
import { createMessagingResources } from './messaging/resources.ts';
import { type Account, findAccount, staffAccounts } from './oidc/accounts.ts';
import { createIssuer, ISSUER_PATH } from './oidc/issuer.ts';
import { createOutbox } from './outbox.ts';
import { announce, runningOver, withdraw } from './runtime-file.ts';
import { startSchedules } from './schedule/schedules.ts';
import { createSecrets } from './secrets.ts';
import { mountSimulator } from './simulator.ts';
import { type Status, statusOf } from './status.ts';
import { mendStream, startDatabase } from './table/dynoxide.ts';
import { checkpointOf, forgetCheckpoint } from './table/stream-reader.ts';
import { createTables } from './table/tables.ts';
import { sweepExpired } from './table/ttl-sweeper.ts';

export type LocalOptions = {
  /** 0 = any free port. */
  port: number;
  dataDir: string;
  /** Id of a folder in cities/. */
  city: string;
  /** Nothing on the terminal; everything is in the log files of the data folder. @default false */
  quiet?: boolean;
  /** Folder of a synthesised app. @default synthesised from the sources when they have changed */
  assembly?: string;
  /** Environment variables of the functions; win over the template and over what the run sets. */
  environment?: Readonly<Record<string, string>>;
  /** Who can sign in. @default the invented staff of the city profile */
  accounts?: Account[];
  /** Worker threads per function. @default 4 */
  workers?: number;
};

export type LocalRun = {
  /** `http://localhost:<port>` */
  url: string;
  /** Origin of SQS, SNS and S3. */
  messagingUrl: string;
  databaseUrl: string;
  /** The template's outputs. */
  outputs: Readonly<Record<string, unknown>>;
  /** URL of a queue by its name or the last part of it (`inbound.fifo`). */
  queueUrl(name: string): string;
  /** Name of the template's only table. */
  tableName: string;
  bucketNames: readonly string[];
  /** Access token of an account id, or of the first account with a role. */
  token(idOrRole: string): Promise<string>;
  /** Moves the clock: an ISO 8601 duration, or milliseconds. Comes back when schedules and the TTL sweep that were due have run. */
  advance(by: string | number): Promise<void>;
  status(): Status;
  /** Kills a worker of the function, a busy one if there is. Throws when there is no such function. */
  terminate(functionName: string): 'busy' | 'idle' | 'none';
  /** Errors of functions and of the run itself since the start, newest last. */
  errors(): readonly string[];
  stop(): Promise<void>;
};

const SWEEP_EVERY_MS = 10 * 60_000;
/** How long a stop or a jump of the clock waits for what is underway. */
const GRACE_MS = 5_000;
const PRODUCT_SIGN_IN = /https:\/\/[a-z0-9-]+\.auth\.[a-z0-9-]+\.amazoncognito\.com/g;

const ended = (name: string, suffix: string) => name === suffix || name.endsWith(`-${suffix}`);

export const startLocal = async (options: LocalOptions): Promise<LocalRun> => {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const running = await runningOver(dataDir);
  if (running) throw new Error(`already running over ${dataDir}: ${running.url} (process ${running.pid})`);
  const journal: Journal = openJournal(dataDir, options.quiet ?? false);
  const { step, failed } = journal;
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    for (const each of undo.splice(0).reverse()) await each();
  };
  try {
    return await start();
  } catch (error) {
    await stop();
    throw error;
  }

  async function start(): Promise<LocalRun> {
    const clock = startClock(dataDir);
    undo.push(
      () => journal.close(),
      () => clock.restore(),
    );

    const [server, assembly, database, messaging] = await Promise.all([
      startServer(options.port, failed),
      step('app from infra/', async () => {
        const { folder, fresh } = options.assembly
          ? { folder: options.assembly, fresh: false }
          : await synthesised({ city: options.city, environment: 'local' });
        return [readAssembly(folder), fresh ? 'synthesised' : 'unchanged'];
      }),
      step('table', async () => {
        const started = await startDatabase(dataDir);
        undo.push(started.stop);
        return [started, started.file ? 'dynoxide' : started.url];
      }),
      step('queues, topics, files', async () => {
        const started = await startMessaging(dataDir, REGION);
        undo.push(started.stop);
        return [started, 'fauxqs'];
      }),
    ]);
    undo.push(server.close);
    const publicUrl = server.url;

    const stack = deploy(assembly.template, {
      stackName: assembly.stackName,
      publicUrl,
      messagingUrl: messaging.url,
      issuer: `${publicUrl}${ISSUER_PATH}`,
    });

    const clientSettings = { region: REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
    const dynamo = new DynamoDBClient({ ...clientSettings, endpoint: database.url });
    const streamsClient = new DynamoDBStreamsClient({ ...clientSettings, endpoint: database.url });
    const queueClient = new SQSClient({ ...clientSettings, endpoint: messaging.url });
    undo.push(() => {
      for (const client of [dynamo, streamsClient, queueClient]) client.destroy();
    });

    const outside = createMessagingResources(stack, messaging);
    const tables = await step('tables and indexes', async () => {
      const created = await createTables(stack, dynamo);
      for (const { id, table } of followers(stack))
        if (created.some(({ name, fresh }) => fresh && name === table)) forgetCheckpoint(dataDir, id);
      if (database.file) mendStream(database.file, passedByAll());
      return [created, created.map(({ name }) => name).join(', ')];
    });

    const functions = createFunctions({
      stack,
      asset: assembly.asset,
      clock: clock.shared,
      workers: options.workers ?? 4,
      log: journal.functionSaid,
      environment: {
        [ENV.publicUrl]: publicUrl,
        [ENV.graphApiUrl]: process.env[ENV.graphApiUrl] || `${publicUrl.replace('localhost', '127.0.0.1')}/local/graph`,
        AWS_ENDPOINT_URL_DYNAMODB: database.url,
        AWS_ENDPOINT_URL_SQS: messaging.url,
        AWS_ENDPOINT_URL_SNS: messaging.url,
        AWS_ENDPOINT_URL_S3: messaging.url,
        AWS_ENDPOINT_URL_SECRETS_MANAGER: `${publicUrl.replace('localhost', '127.0.0.1')}/local/secrets`,
        ...options.environment,
      },
    });
    undo.push(() => Promise.all(functions.all().map((pool) => pool.close(GRACE_MS))));
    const invoke = (arn: string, event: unknown) => functions.byArn(arn).invoke(event);

    const accounts = options.accounts ?? staffAccounts(options.city);
    const issuer = await createIssuer({ stack, publicUrl, dataDir, accounts, realNow: clock.realNow });
    undo.push(issuer.stop);
    const token = async (idOrRole: string) => {
      const account = findAccount(accounts, idOrRole);
      return account && issuer.token(account);
    };

    const api = createHttpApi({
      stack,
      invoke,
      authorizer: ({ audience }) => jwtAuthorizer({ keys: issuer.keys, issuer: issuer.url, audience, now: clock.realNow }),
      now: clock.now,
      failed,
    });
    const bucketNames = stack.ofType('AWS::S3::Bucket').map(({ id }) => stack.ref(id));
    const site = createSite({
      stack,
      asset: assembly.asset,
      api,
      // Buckets and the sign-in page have other addresses here; what the policy allows stays the same.
      rewrite: (header) =>
        stack
          .ofType('AWS::S3::Bucket')
          .reduce(
            (text, { id }) => text.replaceAll(`https://${stack.attribute(id, 'RegionalDomainName')}`, messaging.url),
            header,
          )
          .replace(PRODUCT_SIGN_IN, publicUrl),
    });
    const outbox = createOutbox(messaging, outside);
    const secrets = createSecrets(stack);
    const simulator = await mountSimulator({ publicUrl, dataDir, now: clock.now });

    const sources = await step('functions and their sources', async () => {
      const started = await startEventSources({
        stack,
        functions,
        messaging,
        streamsClient,
        queueClient,
        dataDir,
        databaseFile: database.file,
        now: clock.now,
        failed,
      });
      return [started, `${functions.all().length} functions, ${started.queues.length} queues, ${started.streams.length} streams`];
    });
    undo.push(() => sources.stop(GRACE_MS));
    const schedules = startSchedules({ stack, invoke, now: clock.now, failed });
    undo.push(schedules.stop);
    const sweep = () => sweepExpired(dynamo, tables, clock.now);
    const sweeper = setInterval(() => sweep().catch(failed), SWEEP_EVERY_MS).unref();
    undo.push(() => clearInterval(sweeper));

    const advance = async (by: string | number) => {
      const milliseconds = typeof by === 'number' ? by : durationMs(by);
      // What is underway ends in its own time: no message may become visible a second time under the hands of a function.
      await Promise.all(sources.queues.map((queue) => queue.pause(GRACE_MS)));
      clock.advance(milliseconds);
      messaging.queues.processAllTimers();
      for (const queue of sources.queues) queue.resume();
      await schedules.jumped();
      await sweep();
    };
    const status = () =>
      statusOf({ functions, messaging, sources, databaseFile: database.file, now: clock.now(), offsetMs: clock.offsetMs() });
    const local = createLocalRoutes(
      {
        status,
        clock: () => ({ now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs() }),
        advance,
        terminate: (name) => functions.named(name)?.terminate(),
        token,
        accounts: () => accounts,
        outboxPage: outbox.page,
        secrets,
      },
      publicUrl,
    );
    server.serve(
      [
        async (request, response) => {
          if (!request.url?.startsWith(`${ISSUER_PATH}/`)) return false;
          await issuer.handle(request, response);
          return true;
        },
        simulator,
      ],
      async (request) => (await local(request)) ?? site(request),
    );
    announce(dataDir, { pid: process.pid, url: publicUrl, messagingUrl: messaging.url, databaseUrl: database.url });
    undo.push(() => withdraw(dataDir));
    void functions.warm();

    return {
      url: publicUrl,
      messagingUrl: messaging.url,
      databaseUrl: database.url,
      outputs: stack.outputs,
      queueUrl: (name) => {
        const queue = [...messaging.queues.allQueues()].find((one) => ended(one.name, name));
        if (!queue)
          throw new Error(`no queue ${name}; there are ${[...messaging.queues.allQueues()].map((one) => one.name).join(', ')}`);
        return queue.url;
      },
      tableName: tables[0]?.name ?? '',
      bucketNames,
      token: async (idOrRole) => {
        const made = await token(idOrRole);
        if (!made) throw new Error(`no account or role "${idOrRole}"; there are ${accounts.map(({ id }) => id).join(', ')}`);
        return made;
      },
      advance,
      status,
      terminate: (name) => {
        const pool = functions.named(name);
        if (!pool)
          throw new Error(
            `no function ${name}; there are ${functions
              .all()
              .map(({ settings }) => settings.functionName)
              .join(', ')}`,
          );
        return pool.terminate();
      },
      errors: journal.errors,
      stop,
    };

    /** Per table the lowest checkpoint of its readers. */
    function passedByAll(): Record<string, string> {
      const passed: Record<string, string> = {};
      const readers = followers(stack);
      for (const table of new Set(readers.map((reader) => reader.table))) {
        const numbers = readers
          .filter((reader) => reader.table === table)
          .map(({ id }) => BigInt(checkpointOf(dataDir, id)?.sequenceNumber ?? 0));
        const lowest = numbers.reduce((least, one) => (one < least ? one : least));
        if (lowest > 0n) passed[table] = String(lowest);
      }
      return passed;
    }
  }
};

/** Runs the synthesised CDK app on this machine: reads its template and puts an emulator or a thread behind each resource. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ENV, INDEX } from '../shared/platform/config.ts';
import { readAssembly } from './assembly/assembly.ts';
import { deploy } from './assembly/stack.ts';
import { synthesised } from './assembly/synthesise.ts';
import { startClock } from './clock/clock.ts';
import { durationMs } from './clock/duration.ts';
import { createClients, functionEndpoints, startDatabaseStep, startMessagingStep } from './emulators.ts';
import { createFront } from './front.ts';
import type { Controls } from './http/local-routes.ts';
import { loopback } from './http/loopback.ts';
import { startServer } from './http/server.ts';
import { openJournal } from './journal.ts';
import { createCallRecord, type RecordedCall } from './lambda/call-record.ts';
import { followers, startEventSources } from './lambda/event-sources.ts';
import type { Watch } from './lambda/function-pool.ts';
import { createFunctions } from './lambda/functions.ts';
import { keysOf } from './lambda/permissions.ts';
import { type Lifetime, lifetime } from './lifetime.ts';
import { createMemberSessions } from './member-sessions.ts';
import { createMessagingResources } from './messaging/resources.ts';
import { type Account, findAccount, staffAccounts } from './oidc/accounts.ts';
import { createIssuer, ISSUER_PATH } from './oidc/issuer.ts';
import { createOutbox } from './outbox.ts';
import { announce, claim, withdraw } from './runtime-file.ts';
import { startSchedules } from './schedule/schedules.ts';
import { createSecrets } from './secrets.ts';
import { mountSimulator } from './simulator.ts';
import { type Status, statusOf } from './status.ts';
import { forgetCheckpoint, passedByAll } from './table/checkpoints.ts';
import { mendStream } from './table/dynoxide.ts';
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
  /** Hears of each invocation with its requests to AWS, and may make one fail. */
  watch?: Partial<Watch>;
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
  /** Access token of an account id, or of the first account with a role; a session of a person of an organisation by their id. */
  token(idOrRole: string): Promise<string>;
  /** Moves the clock: an ISO 8601 duration, or milliseconds. Comes back when schedules and the TTL sweep that were due have run. */
  advance(by: string | number): Promise<void>;
  status(): Status;
  /** Kills a worker of the function, a busy one if there is. Throws when there is no such function. */
  terminate(functionName: string): 'busy' | 'idle' | 'none';
  /** What functions have asked AWS for since the start, permissions of keys included. */
  calls(): readonly RecordedCall[];
  /** Errors of functions and of the run itself since the start, newest last. */
  errors(): readonly string[];
  stop(): Promise<void>;
};

const SWEEP_EVERY_MS = 10 * 60_000;
/** How long a stop or a jump of the clock waits for what is underway. */
const GRACE_MS = 5_000;

export const startLocal = async (options: LocalOptions): Promise<LocalRun> => {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  await claim(dataDir);
  const life = lifetime();
  try {
    return await run({ ...options, dataDir }, life);
  } catch (error) {
    await life.end();
    throw error;
  }
};

const run = async (options: LocalOptions, life: Lifetime): Promise<LocalRun> => {
  const { dataDir } = options;
  const journal = openJournal(dataDir, options.quiet ?? false);
  const { step, failed } = journal;
  const clock = startClock(dataDir);
  life.owns(() => withdraw(dataDir), journal.close, clock.restore);

  const starting = [
    startServer(options.port, failed).then((started) => {
      life.owns(started.close);
      return started;
    }),
    step('app from infra/', async () => {
      if (options.assembly) return [readAssembly(options.assembly), 'as given'];
      const { folder, fresh } = await synthesised({ city: options.city, environment: 'local' });
      return [readAssembly(folder), fresh ? 'synthesised' : 'unchanged'];
    }),
    startDatabaseStep(journal, life, dataDir),
    startMessagingStep(journal, life, dataDir),
  ] as const;
  await Promise.allSettled(starting); // when one fails, the others have to be there to be stopped
  const [server, assembly, database, messaging] = await Promise.all(starting);
  const publicUrl = server.url;
  const { stackName } = assembly;
  const stack = deploy(assembly.template, {
    stackName,
    publicUrl,
    messagingUrl: messaging.url,
    issuer: `${publicUrl}${ISSUER_PATH}`,
  });
  const clients = createClients(life, database.url, messaging.url);

  const peoplesTopics = createMessagingResources(stack, messaging);
  const tables = await step('tables and indexes', async () => {
    const created = await createTables(stack, clients.dynamo);
    const fresh = new Set(created.filter((table) => table.fresh).map(({ name }) => name));
    for (const { id, table } of followers(stack)) if (fresh.has(table)) forgetCheckpoint(dataDir, id);
    if (database.file) mendStream(database.file, passedByAll(dataDir, followers(stack)));
    return [created, created.map(({ name }) => name).join(', ')];
  });

  const simulator = mountSimulator({ publicUrl, dataDir, now: clock.now });
  const record = createCallRecord(keysOf(stack));
  const { RECORD_CALLS } = process.env;
  life.owns(() => {
    if (RECORD_CALLS) record.keepIn(RECORD_CALLS);
  });
  const functions = createFunctions({
    stack,
    watch: {
      ended: (name, invocation) => {
        record.take(name, invocation.steps);
        options.watch?.ended?.(name, invocation);
      },
      fault: (name) => options.watch?.fault?.(name),
    },
    asset: assembly.asset,
    clock: clock.shared,
    compileCache: join(assembly.folder, 'compiled'),
    workers: options.workers ?? 4,
    log: journal.functionSaid,
    environment: {
      ...functionEndpoints(publicUrl, database.url, messaging.url),
      // Behind a tunnel for the real Messenger the addresses in messages are the tunnel's.
      [ENV.publicUrl]: process.env[ENV.publicUrl] || publicUrl,
      [ENV.graphApiUrl]: process.env[ENV.graphApiUrl] || `${loopback(publicUrl)}/local/graph`,
      [ENV.smsApiUrl]: process.env[ENV.smsApiUrl] || `${loopback(publicUrl)}/local/sms`,
      ...options.environment,
    },
  });
  messaging.linksMay((accessKey, call) => functions.named(accessKey)?.may(call) ?? true);
  const accounts = options.accounts ?? staffAccounts(options.city);
  const members = createMemberSessions({
    dynamo: clients.dynamo,
    tableName: tables.find(({ indexes }) => indexes.includes(INDEX.lists))?.name,
    city: options.city,
    now: clock.now,
  });
  const issuer = await createIssuer({ stack, publicUrl, dataDir, accounts, realNow: clock.realNow });
  life.owns(
    simulator.stop,
    () => functions.close(GRACE_MS),
    issuer.stop,
    () => server.drain(GRACE_MS),
  );

  const invoke = (arn: string, event: unknown) => functions.byArn(arn).invoke(event);
  const sources = await step('functions and their sources', async () => {
    const started = await startEventSources({
      stack,
      functions,
      messaging,
      clients,
      dataDir,
      databaseFile: database.file,
      now: clock.now,
      streamed: options.watch?.streamed,
      failed,
    });
    life.owns(() => started.stop(GRACE_MS));
    return [started, `${functions.all().length} functions, ${started.queues.length} queues, ${started.streams.length} streams`];
  });
  const schedules = startSchedules({ stack, invoke, now: clock.now, failed });
  const sweep = () => sweepExpired(clients.dynamo, tables, clock.now);
  const sweeper = setInterval(() => sweep().catch(failed), SWEEP_EVERY_MS).unref();
  life.owns(schedules.stop, () => clearInterval(sweeper));

  const jump = async (milliseconds: number) => {
    // What is underway ends in its own time: no message may become visible a second time under the hands of a function.
    await Promise.all(sources.queues.map((queue) => queue.pause(GRACE_MS)));
    clock.advance(milliseconds);
    messaging.queues.processAllTimers();
    for (const queue of sources.queues) queue.resume();
    await schedules.jumped();
    await sweep();
  };
  let jumps: Promise<void> = Promise.resolve();
  const advance = (milliseconds: number) => {
    const jumped = jumps.then(() => jump(milliseconds));
    jumps = jumped.catch(() => {});
    return jumped;
  };
  const status = () =>
    statusOf({ functions, messaging, sources, databaseFile: database.file, now: clock.now(), offsetMs: clock.offsetMs() });
  const controls: Controls = {
    status,
    clock: () => ({ now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs() }),
    advance,
    terminate: (name) => functions.named(name)?.terminate(),
    token: async (idOrRole) => {
      const account = findAccount(accounts, idOrRole);
      return account ? issuer.token(account) : members.session(idOrRole);
    },
    accounts: async () => [...accounts, ...(await members.accounts())],
    outbox: createOutbox(messaging, peoplesTopics, clock.now),
    secrets: createSecrets(stack),
  };
  const front = createFront({
    stack,
    assembly,
    publicUrl,
    messagingUrl: messaging.url,
    clock,
    issuer,
    simulator: simulator.handle,
    controls,
    invoke,
    failed,
  });
  server.serve(front.raw, front.answer);
  announce(dataDir, { pid: process.pid, url: publicUrl, messagingUrl: messaging.url, databaseUrl: database.url });
  void functions.warm();

  const oneOf = <Thing>(kind: string, name: string, thing: Thing | undefined, known: readonly string[]): Thing => {
    if (thing === undefined) throw new Error(`no ${kind} "${name}"; there are ${known.join(', ')}`);
    return thing;
  };
  const queues = () => [...messaging.queues.allQueues()];
  return {
    url: publicUrl,
    messagingUrl: messaging.url,
    databaseUrl: database.url,
    outputs: stack.outputs,
    tableName: tables[0]?.name ?? '',
    bucketNames: stack.ofType('AWS::S3::Bucket').map(({ id }) => stack.ref(id)),
    queueUrl: (name) => {
      const names = queues().map((queue) => queue.name);
      const found = queues().find((queue) => queue.name === name || queue.name.endsWith(`-${name}`));
      return oneOf('queue', name, found?.url, names);
    },
    token: async (idOrRole) => {
      const ids = accounts.map(({ id }) => id);
      return oneOf('account or role', idOrRole, await controls.token(idOrRole), ids);
    },
    advance: (by) => advance(typeof by === 'number' ? by : durationMs(by)),
    status,
    terminate: (name) => {
      const names = functions.all().map(({ settings }) => settings.functionName);
      return oneOf('function', name, functions.named(name), names).terminate();
    },
    calls: record.calls,
    errors: journal.errors,
    stop: life.end,
  };
};

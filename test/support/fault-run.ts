/**
 * A running product of which single steps are made to fail while a story is told to it. Whoever stands outside does what they do in life:
 * Meta sends again what was not answered 200, staff press again, time passes.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Watch } from '../../local/lambda/function-pool.ts';
import type { Fault, Step } from '../../local/lambda/steps.ts';
import { type LocalRun, startLocal } from '../../local/start.ts';
import { localTime } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import type { Item } from '../../shared/platform/table.ts';
import { drawnBy } from './drawn.ts';
import { type GraphSink, startGraphSink } from './graph-sink.ts';
import { nextTime } from './local-time.ts';
import { type Staff, staffWith } from './product.ts';
import { messageBody, postWebhook } from './signed-webhook.ts';
import { until } from './until.ts';
import { breaches, tableOfRun } from './whole-table.ts';

/** The nth invocation of a function since it was planned, and what goes wrong in it. */
export interface Planned {
  readonly of: string;
  readonly nth: number;
  readonly fault: Fault;
}

/** Somebody with a phone, as Meta tells of them. */
export interface Resident {
  readonly psid: string;
  /** Their words, in order. */
  readonly said: string[];
  /** What reached the phone, in order; the same metadata twice is a second copy. */
  heard(): GraphSink['sent'];
  /** Says it, and waits for an answer with this in it, sent after that. */
  asks(said: string | Readonly<Record<string, unknown>>, part: string | RegExp): Promise<string>;
  hears(part: string | RegExp, since?: number): Promise<string>;
}

const short = (functionName: string) => functionName.replace(`akcja-${city.id}-local-`, '');
const PATIENT = { seconds: 120 } as const;

export interface Disturbed {
  /** Of Graph. @default it takes all */
  readonly mood?: Parameters<typeof startGraphSink>[0];
  /** What becomes of the table's stream. @default nothing */
  readonly streamed?: Watch['streamed'];
}

export const startFaultRun = async ({ mood, streamed }: Disturbed = {}) => {
  const sink = await startGraphSink(mood);
  const dataDir = mkdtempSync(join(tmpdir(), 'faults-'));
  let planned: readonly Planned[] = [];
  let begun = new Map<string, number>();
  const invocations: { name: string; steps: readonly Step[] }[] = [];
  const run: LocalRun = await startLocal({
    port: 0,
    dataDir,
    city: city.id,
    quiet: true,
    environment: { GRAPH_API_URL: sink.url },
    watch: {
      ...(streamed && { streamed }),
      fault: (functionName) => {
        const name = short(functionName);
        const nth = (begun.get(name) ?? 0) + 1;
        begun.set(name, nth);
        return planned.find((plan) => plan.of === name && plan.nth === nth)?.fault;
      },
      ended: (functionName, { steps }) => {
        invocations.push({ name: short(functionName), steps });
      },
    },
  });
  const office = staffWith(run.url, await run.token('office'));
  const { table, everything, close } = tableOfRun(run);

  /** No function runs: what is not done yet waits for time to pass (a message that was being worked on when its function died is hidden). */
  const still = () => Object.values(run.status().functions).every(({ running, waiting }) => running + waiting === 0);
  const settled = () =>
    until(
      'nothing to be left',
      async () => {
        if (run.status().idle) return true;
        if (still()) await run.advance('PT100S');
        return null;
      },
      PATIENT,
    );
  /** Time passes: claims end, what was hidden is seen again, what is due is done. */
  const wait = async () => {
    await run.advance('PT100S');
    await settled();
  };
  /** As long as it is not there, time passes. */
  const comes = <Found>(what: string, look: () => Promise<Found | null | undefined | false>) =>
    until(
      what,
      async () => {
        const found = await look();
        if (found !== null && found !== undefined && found !== false) return found;
        if (still()) await wait();
        return null;
      },
      PATIENT,
    );
  /** Pressed again with the same key until it is done; answers what was answered then. */
  const pressed = async <Answer = unknown>(who: Staff, method: string, path: string, body: unknown = {}): Promise<Answer> => {
    const key = { 'idempotency-key': randomUUID() };
    let refusal = '';
    return until(
      `${path} to be done`,
      async () => {
        const response = await who.call(method, path, body, key).catch(() => null);
        const text = await response?.text();
        if (response?.ok) return JSON.parse(text ?? 'null') as Answer;
        refusal = `${response?.status}: ${text}`;
        return null;
      },
      { everyMs: 1 },
    ).catch((error: unknown) => {
      throw new Error(`${(error as Error).message}; the last answer was ${refusal}`);
    });
  };
  const resident = (): Resident => {
    const psid = `fault-${randomUUID()}`;
    const said: string[] = [];
    const heard = () => sink.sent.filter((message) => message.psid === psid);
    const hears: Resident['hears'] = (part, since = 0) =>
      comes(
        `an answer with ${part}`,
        async () =>
          heard()
            .slice(since)
            .find(({ text }) => (typeof part === 'string' ? text.includes(part) : part.test(text)))?.text,
      );
    return {
      psid,
      said,
      heard,
      hears,
      asks: async (what, part) => {
        const since = heard().length;
        const message: Record<string, unknown> = {
          mid: `m_${randomUUID()}`,
          ...(typeof what === 'string' ? { text: what } : what),
        };
        said.push(String(message.text));
        const body = messageBody(psid, message);
        await until('Meta to be answered 200', async () => (await postWebhook(run.url, body)).status === 200, { everyMs: 1 });
        return hears(part, since);
      },
    };
  };

  const errors = () => new Map(Object.entries(run.status().functions).map(([name, one]) => [short(name), one.errors]));

  return {
    run,
    sink,
    office,
    table,
    everything,
    invocations: invocations as readonly { name: string; steps: readonly Step[] }[],
    settled,
    wait,
    comes,
    pressed,
    resident,
    /** At night news would wait for the morning. */
    byDay: async () => {
      const time = localTime(city, run.status().now).slice(11);
      if (time < '07:15' || time > '17:00') await nextTime({ run }, '08:00');
    },
    /** Comes back when nothing is left to do; with what of the plans came. */
    under: async <Outcome>(plans: readonly Planned[], tell: () => Promise<Outcome>) => {
      const [failedBefore, endedBefore] = [errors(), invocations.length];
      [planned, begun] = [plans, new Map()];
      try {
        const outcome = await tell();
        planned = [];
        await settled();
        const ended = invocations.slice(endedBefore);
        const failed = errors();
        const met = plans.filter(
          ({ of, fault }) =>
            failed.get(of) !== failedBefore.get(of) || ended.some(({ name, steps }) => name === of && steps.length > fault.step),
        );
        return { outcome, met };
      } finally {
        planned = [];
      }
    },
    /** What does not hold of everything stored, and dead letters, once the last timers of the minute have fired. */
    breaches: async (): Promise<{ readonly items: readonly Item[]; readonly found: readonly string[] }> => {
      await wait();
      const items = await everything();
      const now = new Date(new Date(run.status().now).getTime() - 3 * 60_000).toISOString();
      const dead = Object.entries(run.status().queues)
        .filter(([, { deadLetters, visible }]) => deadLetters && visible > 0)
        .map(([name]) => `dead letters in ${name}`);
      return { items, found: [...breaches(items, now), ...dead] };
    },
    stop: async () => {
      close();
      await run.stop();
      sink.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
export type FaultRun = Awaited<ReturnType<typeof startFaultRun>>;

/** Something that somebody wants of the product, from outside. */
export interface Story<Outcome = unknown> {
  readonly name: string;
  /** What has to be there before, undisturbed. */
  prepare(run: FaultRun): Promise<() => Promise<Outcome>>;
  /** What does not hold of it, in everything stored once all work is done. */
  wrong(outcome: Outcome, items: readonly Item[]): readonly string[];
  /** Functions woken by the clock that are part of it. @default none */
  readonly byTheClock?: readonly string[];
}

/** All ways in which a step goes wrong. Dead before a step is dead after the one before it, so it is tried at the first only. */
export const WAYS: readonly Fault['as'][] = ['dies-before', 'dies-after', 'answer-lost', 'throttled', 'conflict', 'partial'];
/** Where a way means nothing else than here. */
const APPLIES: Readonly<Partial<Record<Fault['as'], (operation: string, step: number) => boolean>>> = {
  'dies-before': (_, step) => step === 0,
  throttled: (operation) => !operation.startsWith('fetch:'),
  conflict: (operation) => operation === 'dynamodb:TransactWriteItems',
  partial: (operation) => operation === 'sqs:SendMessageBatch',
};
/** Woken by the clock, not by the story. */
const BY_THE_CLOCK = ['keep-promises', 'check-page'];
/** Functions that may send a copy when they died, or were not answered, between Graph's acceptance and our mark (docs/architecture.md). */
const SENDERS = ['take-turn', 'send-message'];
const mayCopy = ({ of, fault }: Planned) =>
  SENDERS.includes(of) && ['dies-after', 'dies-before', 'answer-lost'].includes(fault.as);

/**
 * The steps of the invocations of one undisturbed story, in every way in which each can go wrong. Invocations of a function that take the
 * same steps in the same order are one: the first of them stands for all. `usual`: how often each function runs in such a story; more often
 * was for timers of other stories that rang meanwhile.
 */
const plansOf = (
  invocations: FaultRun['invocations'],
  ways: readonly Fault['as'][],
  byTheClock: readonly string[],
  usual: ReadonlyMap<string, number> | null,
): readonly Planned[] => {
  const counted = new Map<string, number>();
  const known = new Set<string>();
  return invocations
    .filter(({ name }) => byTheClock.includes(name) || !BY_THE_CLOCK.includes(name))
    .flatMap(({ name, steps }) => {
      const nth = (counted.get(name) ?? 0) + 1;
      counted.set(name, nth);
      const same = `${name}: ${steps.map(({ operation }) => operation)}`;
      if (known.has(same) || (usual !== null && nth > (usual.get(name) ?? 0))) return [];
      known.add(same);
      return steps.flatMap(({ operation }, step) =>
        ways.filter((as) => APPLIES[as]?.(operation, step) ?? true).map((as) => ({ of: name, nth, fault: { step, as } })),
      );
    });
};

const timesOf = (invocations: FaultRun['invocations']): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(invocations, ({ name }) => name)].map(([name, those]) => [name, those.length]));

export interface Sample {
  /** Stories at most, with plans drawn by the seed. @default all, one after another */
  readonly most?: number;
  readonly seed?: string;
}

/** Of the short forms; `FAULT_SEED` draws another sample. */
export const SEED = process.env.FAULT_SEED ?? '8';

/**
 * Tells the story once for each plan of the function that has most; one story has one fault in each function, which know nothing of each
 * other. `wrong` is empty where everything held.
 */
export const toldUnderFaults = async <Outcome>(
  run: FaultRun,
  story: Story<Outcome>,
  ways: readonly Fault['as'][],
  { most = Number.POSITIVE_INFINITY, seed }: Sample = {},
) => {
  const told: { outcome: Outcome; plans: readonly Planned[]; met: number; copies: number }[] = [];
  /** Answers after which invocation it began. */
  const tell = async (plans: readonly Planned[] = []): Promise<number> => {
    await run.byDay();
    const act = await story.prepare(run);
    await run.settled();
    const begins = run.invocations.length;
    const sentBefore = run.sink.sent.length;
    const { outcome, met } = await run.under(plans, act).catch((error: unknown) => {
      throw new Error(`${story.name}: ${(error as Error).message}, under ${JSON.stringify(plans)}`, { cause: error });
    });
    const sent = run.sink.sent.slice(sentBefore).map(({ metadata }) => metadata);
    told.push({ outcome, plans, met: met.length, copies: sent.length - new Set(sent).size });
    return begins;
  };
  // The second time everything is warm: what is read once for the life of a process is not a step of each story. A sample does without.
  const whole = most === Number.POSITIVE_INFINITY;
  if (whole) await tell();
  const usual = whole ? timesOf(run.invocations.slice(await tell())) : null;
  const before = await tell();
  const all = plansOf(run.invocations.slice(before), ways, story.byTheClock ?? [], usual);
  const drawn = seed === undefined ? all : drawnBy(seed, all);
  const byFunction = [...Map.groupBy(drawn, ({ of }) => of).values()];
  const stories = Math.min(most, Math.max(...byFunction.map((plans) => plans.length)));
  for (let i = 0; i < stories; i++) await tell(byFunction.flatMap((plans) => plans[i] ?? []));
  const { items, found } = await run.breaches();
  const plans = told.flatMap((one) => one.plans);
  const met = told.reduce((sum, one) => sum + one.met, 0);
  const copied = told.filter(({ copies }) => copies > 0);
  console.log(
    `${story.name}: ${plans.length} of ${all.length} faults, ${met} met, in ${stories} stories${seed === undefined ? '' : ` (FAULT_SEED=${seed})`}; with a second copy: ${copied.length}`,
  );
  return {
    wrong: [...told.flatMap((one) => story.wrong(one.outcome, items)), ...found],
    /** Second copies outside of the window in which they are allowed. */
    copiedWithoutCause: copied.filter((one) => !one.plans.some(mayCopy)).map((one) => one.plans),
    planned: plans.length,
    met,
  };
};

/**
 * One resident's report from the first word to "it is yours", told to a running product of which single steps are made to fail. Whoever
 * stands outside does what they do in life: Meta sends again what was not answered 200, staff press again, time passes.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, Step } from '../../local/lambda/steps.ts';
import { type LocalRun, startLocal } from '../../local/start.ts';
import { localTime } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { issueIdOfNumber } from '../../shared/issues/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { type GraphSink, startGraphSink } from './graph-sink.ts';
import { nextTime } from './local-time.ts';
import { staffWith } from './product.ts';
import { postWebhook, textBody } from './signed-webhook.ts';
import { until } from './until.ts';
import { breaches, tableOfRun } from './whole-table.ts';

/** The nth invocation of a function since it was planned, and what goes wrong in it. */
export interface Planned {
  readonly of: string;
  readonly nth: number;
  readonly fault: Fault;
}

export interface Told {
  readonly psid: string;
  readonly said: readonly string[];
  /** What reached the phone, in order; the same metadata twice is a second copy. */
  readonly heard: GraphSink['sent'];
  /** What was to go wrong, and of that what came so far. */
  readonly planned: readonly Planned[];
  readonly met: readonly Planned[];
}

const streets = city.streets
  .filter(({ subarea, kind, short }) => subarea !== null && kind === 'ulica' && !/\d/.test(short))
  .map(({ short }) => short);
const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);

export const startFaultStory = async () => {
  const sink = await startGraphSink();
  const dataDir = mkdtempSync(join(tmpdir(), 'faults-'));
  let planned: readonly Planned[] = [];
  let begun = new Map<string, number>();
  const invocations: { name: string; steps: readonly Step[] }[] = [];
  const short = (functionName: string) => functionName.replace(`akcja-${city.id}-local-`, '');
  const run: LocalRun = await startLocal({
    port: 0,
    dataDir,
    city: city.id,
    quiet: true,
    environment: { GRAPH_API_URL: sink.url },
    watch: {
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
  let stories = 0;

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
      { seconds: 120 },
    );
  /** Time passes: claims end, what was hidden is seen again, what is due is done. */
  const wait = async () => {
    await run.advance('PT100S');
    await settled();
  };
  const posted = (body: string) =>
    until('Meta to be answered 200', async () => (await postWebhook(run.url, body)).status === 200, { everyMs: 1 });
  const pressed = async (path: string) => {
    const key = randomUUID();
    await until(`${path} to be done`, async () => (await office.call('POST', path, {}, { 'idempotency-key': key })).ok, {
      everyMs: 1,
    });
  };

  /** Says it all while these things go wrong, at most one in each function; comes back when nothing is left to do. */
  const tell = async (plans: readonly Planned[] = []): Promise<Told> => {
    // At night news would wait for the morning.
    const time = localTime(city, run.status().now).slice(11);
    if (time < '07:15' || time > '17:00') await nextTime({ run }, '08:00');
    const street = streets[stories % streets.length];
    stories += 1;
    const psid = `fault-${randomUUID()}`;
    const said = [`nie świeci latarnia na ${street} ${stories}`, 'tak'];
    const heard = () => sink.sent.filter((message) => message.psid === psid);
    const hears = (part: string | RegExp) =>
      until(
        `an answer with ${part}`,
        async () => {
          const found = heard().find(({ text }) => text.search(part) >= 0);
          if (found !== undefined) return found;
          if (still()) await wait();
          return null;
        },
        { seconds: 120 },
      );
    const errors = () => new Map(Object.entries(run.status().functions).map(([name, one]) => [short(name), one.errors]));
    const [failedBefore, endedBefore] = [errors(), invocations.length];
    [planned, begun] = [plans, new Map()];
    for (const [turn, text] of said.entries()) {
      await posted(textBody(psid, `m_${randomUUID()}`, text));
      await hears(turn === 0 ? 'Wysłać?' : 'Przyjęte');
    }
    const number =
      NUMBER.exec(
        heard()
          .map(({ text }) => text)
          .join('\n'),
      )?.[0] ?? '';
    const id = await until(`${number} to be with somebody`, async () => {
      const id = await issueIdOfNumber(table, number);
      if (id !== null && (await table.get(keys.issue(id)))?.assignee) return id;
      if (still()) await wait();
      return null;
    });
    await pressed(`/api/issues/${id}/accept`);
    await hears('ma już osobę');
    planned = [];
    await settled();
    const ended = invocations.slice(endedBefore);
    const failed = errors();
    const met = plans.filter(
      ({ of, fault }) =>
        failed.get(of) !== failedBefore.get(of) || ended.some(({ name, steps }) => name === of && steps.length > fault.step),
    );
    return { psid, said, heard: heard(), planned: plans, met };
  };

  /** What does not hold of the stories told, once the last timers of the minute have fired. */
  const wrong = async (stories: readonly Told[]): Promise<string[]> => {
    await wait();
    const items = await everything();
    const each = stories.map(({ psid, said, heard }) => {
      const conversation = items.find(({ sk, address }) => sk === 'conversation' && address === psid);
      const words = items
        .filter(({ pk, sk, from }) => pk === conversation?.pk && String(sk).startsWith('message#') && from === 'resident')
        .map(({ text }) => text);
      const first = heard.filter(({ metadata }, i) => heard.findIndex((one) => one.metadata === metadata) === i);
      const told = (part: string) => first.filter(({ text }) => text.includes(part)).length;
      return [
        ...(JSON.stringify(words) === JSON.stringify(said) ? [] : [`${psid} said ${said}, stored is ${words}`]),
        ...['Wysłać?', 'Przyjęte', 'ma już osobę']
          .filter((part) => told(part) !== 1)
          .map((part) => `${psid} was told "${part}" ${told(part)} times`),
      ];
    });
    const now = new Date(new Date(run.status().now).getTime() - 3 * 60_000).toISOString();
    const dead = Object.entries(run.status().queues)
      .filter(([, { deadLetters, visible }]) => deadLetters && visible > 0)
      .map(([name]) => `dead letters in ${name}`);
    return [...each.flat(), ...breaches(items, now), ...dead];
  };

  return {
    run,
    tell,
    wrong,
    /** Copies of replies that were sent already. */
    copies: (told: Told) => told.heard.length - new Set(told.heard.map(({ metadata }) => metadata)).size,
    /** Steps of each invocation of the stories so far, by function. */
    invocations: () => invocations,
    stop: async () => {
      close();
      await run.stop();
      sink.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
export type FaultStory = Awaited<ReturnType<typeof startFaultStory>>;

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

/** The steps of the invocations of one undisturbed story, in every way in which each can go wrong. */
const plansOf = (invocations: ReturnType<FaultStory['invocations']>, ways: readonly Fault['as'][]): readonly Planned[] => {
  const counted = new Map<string, number>();
  return invocations
    .filter(({ name }) => !BY_THE_CLOCK.includes(name))
    .flatMap(({ name, steps }) => {
      const nth = (counted.get(name) ?? 0) + 1;
      counted.set(name, nth);
      return steps.flatMap(({ operation }, step) =>
        ways.filter((as) => APPLIES[as]?.(operation, step) ?? true).map((as) => ({ of: name, nth, fault: { step, as } })),
      );
    });
};

/** Tells the story once for each plan of the function that has most; one story has one fault in each function, which know nothing of each other. */
export const toldUnderFaults = async (story: FaultStory, ways: readonly Fault['as'][], most = Number.POSITIVE_INFINITY) => {
  const undisturbed = await story.wrong([await story.tell()]);
  // The second time everything is warm: what is read once for the life of a process is not a step of each story.
  const before = story.invocations().length;
  await story.tell();
  const byFunction = [...Map.groupBy(plansOf(story.invocations().slice(before), ways), ({ of }) => of).values()];
  const stories = Math.min(most, Math.max(...byFunction.map((plans) => plans.length)));
  const told: Told[] = [];
  for (let i = 0; i < stories; i++) told.push(await story.tell(byFunction.flatMap((plans) => plans[i] ?? [])));
  const copied = told.filter((one) => story.copies(one) > 0);
  return {
    wrong: [...undisturbed, ...(await story.wrong(told))],
    /** Second copies outside of the window in which they are allowed. */
    copiedWithoutCause: copied.filter(({ planned }) => !planned.some(mayCopy)).map(({ planned }) => planned),
    copied: copied.length,
    planned: told.flatMap((one) => one.planned).length,
    met: told.flatMap((one) => one.met).length,
    stories,
  };
};

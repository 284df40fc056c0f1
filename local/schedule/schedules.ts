import { randomUUID } from 'node:crypto';
import { RuleSchema, ScheduleSchema } from '../assembly/resources.ts';
import { ACCOUNT, REGION, type Stack } from '../assembly/stack.ts';
import { dueBetween, parseSchedule, type Schedule } from './expression.ts';

/** How late a schedule may be. */
const LOOK_EVERY_MS = 500;

type Entry = { arn: string; schedule: Schedule; target: string; event(now: Date): unknown; running: Promise<void> | undefined };

export type Schedules = {
  /** After a jump of the clock: runs each schedule once, after a run that is underway, and waits for it. */
  jumped(): Promise<void>;
  stop(): Promise<void>;
};

const scheduledEvent = (resource: string) => (now: Date) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: ACCOUNT,
  time: now.toISOString().replace(/\.\d+Z$/, 'Z'),
  region: REGION,
  resources: [resource],
  detail: {},
});

const entries = (stack: Stack): Entry[] => [
  ...stack.ofType('AWS::Scheduler::Schedule').flatMap(({ id, properties }) => {
    const { ScheduleExpression, State, Target } = ScheduleSchema.parse(properties);
    const { Arn, Input } = Target;
    const event = Input === undefined ? scheduledEvent(stack.arn(id)) : () => JSON.parse(Input);
    return State === 'ENABLED'
      ? [{ arn: stack.arn(id), schedule: parseSchedule(ScheduleExpression), target: Arn, event, running: undefined }]
      : [];
  }),
  ...stack.ofType('AWS::Events::Rule').flatMap(({ id, properties }) => {
    const { ScheduleExpression, State, Targets } = RuleSchema.parse(properties);
    if (ScheduleExpression === undefined || State !== 'ENABLED') return [];
    const schedule = parseSchedule(ScheduleExpression);
    return Targets.map(({ Arn, Input }) => ({
      arn: stack.arn(id),
      schedule,
      target: Arn,
      event: Input === undefined ? scheduledEvent(stack.arn(id)) : () => JSON.parse(Input),
      running: undefined,
    }));
  }),
];

/** Invokes the targets of schedules and rules by the run's clock; never twice at once for one of them. */
export const startSchedules = (options: {
  stack: Stack;
  invoke(functionArn: string, event: unknown): Promise<unknown>;
  now(): number;
  failed(error: unknown): void;
}): Schedules => {
  const all = entries(options.stack);
  let looked = options.now();
  let stopped = false;

  const fire = async (entry: Entry): Promise<void> => {
    try {
      await options.invoke(entry.target, entry.event(new Date(options.now())));
    } catch (error) {
      options.failed(error);
    }
  };
  const run = (entry: Entry): Promise<void> => {
    const running = fire(entry).finally(() => {
      if (entry.running === running) entry.running = undefined;
    });
    entry.running = running;
    return running;
  };
  const look = () => {
    const after = looked;
    looked = options.now();
    for (const entry of all) if (!entry.running && dueBetween(entry.schedule, after, looked)) void run(entry);
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return {
    jumped: async () => {
      looked = options.now();
      await Promise.all(
        all.map(async (entry) => {
          await entry.running;
          if (!stopped) await run(entry);
        }),
      );
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await Promise.all(all.map(({ running }) => running));
    },
  };
};

/** What a journey and a month cost, by what was really asked of AWS in a local run, and what is paid when nobody writes at all. */
import { type Figure, figure } from '../figures.ts';
import { STREETS } from '../parts.ts';
import { measureJourneys } from './journeys.ts';
import { type MeteredRun, startMeteredRun } from './metered-run.ts';
import { ALWAYS_FREE, ASSUMED, JOURNEYS_PER_100K, type Journey, MONTHLY, PRICES, PRICES_OF } from './prices.ts';
import { readTemplate, type Template } from './template.ts';
import { bill, NOTHING, plus, times, type Usage, usd } from './usage.ts';

const HOURS = 24 * ASSUMED.daysOfMonth;
const sum = (parts: Readonly<Record<string, number>>): number => Object.values(parts).reduce((total, one) => total + one, 0);

/** A month in which only the clock runs: its schedules' invocations, their reads, and the polls of empty queues. */
const idleUsage = async (template: Template, { run, metered, perInvocation }: MeteredRun): Promise<Usage> => {
  // The clock is moved past each schedule; what it reads of the table is told by the minutes that nothing else happens in.
  const minutes = 5;
  const table = await metered(async () => {
    for (let minute = 0; minute < minutes; minute++) await run.advance('PT1M');
  });
  const scheduled = template.schedules.reduce(
    (usage, { functionName, perHour }) => plus(usage, times(perInvocation(functionName), perHour * HOURS)),
    NOTHING,
  );
  const polls = (queues: number) => queues * ASSUMED.pollers * (3600 / ASSUMED.pollSeconds) * HOURS;
  const dataKeys = 2 * (60 / ASSUMED.dataKeyMinutes) * HOURS;
  const perMonth = (60 / minutes) * HOURS;
  return plus(scheduled, {
    dynamodbReadUnit: table.dynamodbReadUnit * perMonth,
    dynamodbWriteUnit: table.dynamodbWriteUnit * perMonth,
    logByte: table.logByte * perMonth,
    sqsStandardRequest: polls(template.polled.standard),
    sqsFifoRequest: polls(template.polled.fifo),
    kmsRequest: dataKeys,
  });
};

const standing = (template: Template, ownMetrics: number): Readonly<Record<string, number>> => ({
  keys: template.keys * MONTHLY.kmsKey,
  secrets: template.secrets * MONTHLY.secret,
  alarms: template.alarmMetrics * MONTHLY.alarmMetric,
  dashboards: template.dashboards * MONTHLY.dashboard,
  ownMetrics: (template.constantMetrics + ownMetrics) * MONTHLY.customMetric,
  storage: ASSUMED.tableGb * (MONTHLY.tableGb + MONTHLY.tableBackupGb),
});

/** What the free tier takes off an account in which nothing else runs. */
const freeOfIdle = (template: Template, usage: Usage): number => {
  const off = (used: number, free: number, price: number) => Math.min(used, free) * price;
  return (
    (template.metricsOfDashboards > ALWAYS_FREE.metricsOfDashboard
      ? 0
      : off(template.dashboards, ALWAYS_FREE.dashboards, MONTHLY.dashboard)) +
    off(template.alarmMetrics, ALWAYS_FREE.alarmMetrics, MONTHLY.alarmMetric) +
    off(usage.sqsStandardRequest, ALWAYS_FREE.sqsRequests, PRICES.sqsStandardRequest) +
    off(usage.lambdaRequest, ALWAYS_FREE.lambdaRequests, PRICES.lambdaRequest) +
    off(usage.lambdaGbSecond, ALWAYS_FREE.lambdaGbSeconds, PRICES.lambdaGbSecond) +
    off(usage.kmsRequest, ALWAYS_FREE.kmsRequests, PRICES.kmsRequest) +
    off(usage.trace, ALWAYS_FREE.traces, PRICES.trace) +
    off(ASSUMED.tableGb, ALWAYS_FREE.tableGb, MONTHLY.tableGb)
  );
};

/** Items that cost nothing are not listed. */
const itemised = (prefix: string, items: Readonly<Record<string, number>>): readonly Figure[] =>
  Object.entries(items)
    .filter(([, value]) => value > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, value]) => figure(`${prefix}.${name}`, value, 'USD'));

export const cost = async (): Promise<readonly Figure[]> => {
  const template = await readTemplate();
  const metered = await startMeteredRun(template);
  try {
    const journeys = await measureJourneys(metered, STREETS);
    const ownMetrics = await metered.metricsWritten(() => metered.run.advance(ASSUMED.idleAfter));
    const idle = await idleUsage(template, metered);
    const things = standing(template, ownMetrics.size);
    const idleUsd = sum(things) + usd(idle);
    const month = Object.entries(JOURNEYS_PER_100K).reduce((total, [name, n]) => total + n * usd(journeys[name as Journey]), 0);
    const prices = `prices of ${PRICES_OF}`;
    return [
      figure('cost.usdPerReport', usd(journeys.report), 'USD', '≤ 0.002', `first word to close; ${prices}`),
      ...Object.entries(journeys).map(([name, usage]) => figure(`cost.${name}.usdPer1000`, usd(usage) * 1000, 'USD')),
      ...itemised('cost.report.usdPer1000', bill(times(journeys.report, 1000))),
      figure('cost.usdPerMonthIdle', idleUsd, 'USD', '≤ 15', `without any free tier; ${prices}`),
      ...itemised('cost.idle', { ...things, ...bill(idle) }),
      figure(
        'cost.usdPerMonthIdleAfterFreeTier',
        idleUsd - freeOfIdle(template, idle),
        'USD',
        null,
        'in an account with nothing else in it',
      ),
      figure(
        'cost.usdPerMonth100k',
        idleUsd + month,
        'USD',
        null,
        'a city of 100,000, assumed journeys, Messenger and SMS apart',
      ),
      figure('cost.usdPerMonth1M', idleUsd + 10 * month, 'USD', null, 'ten times the journeys of 100,000'),
    ];
  } finally {
    await metered.stop();
  }
};

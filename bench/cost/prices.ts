/**
 * What AWS asks in eu-central-1 (Frankfurt), USD without tax and without any free tier, ARM. From the public price pages of each service as
 * they stood in January 2026, written down from knowledge of them and not read by a machine: check them before a budget depends on them.
 */
export const PRICES_OF = '2026-01';

/** For one of the unit in the name. */
export const PRICES = {
  lambdaRequest: 0.2e-6,
  lambdaGbSecond: 0.0000133334,
  httpApiRequest: 1.2e-6,
  sqsStandardRequest: 0.4e-6,
  sqsFifoRequest: 0.5e-6,
  snsPublish: 0.5e-6,
  dynamodbReadUnit: 0.1525e-6,
  dynamodbWriteUnit: 0.7625e-6,
  kmsRequest: 3e-6,
  secretRead: 5e-6,
  s3Write: 5.4e-6,
  s3Read: 0.43e-6,
  mail: 100e-6,
  logByte: 0.63e-9,
  trace: 5e-6,
} as const;
export type Priced = keyof typeof PRICES;

/** For a month. */
export const MONTHLY = {
  kmsKey: 1,
  secret: 0.4,
  /** For each metric that an alarm reads. */
  alarmMetric: 0.1,
  dashboard: 3,
  /** A metric of our own that has a value in every hour. */
  customMetric: 0.3,
  tableGb: 0.306,
  /** Backup to any second of 35 days. */
  tableBackupGb: 0.2448,
} as const;

/** What every account gets each month for nothing, and keeps getting after the first year. */
export const ALWAYS_FREE = {
  dashboards: 3,
  /** A dashboard of more is paid for. */
  metricsOfDashboard: 50,
  alarmMetrics: 10,
  sqsRequests: 1_000_000,
  lambdaRequests: 1_000_000,
  lambdaGbSeconds: 400_000,
  kmsRequests: 20_000,
  traces: 100_000,
  tableGb: 25,
} as const;

/** What a local run cannot tell. */
export const ASSUMED = {
  /** A call of Graph takes so much longer from Frankfurt than on this machine, milliseconds; the function waits and is paid for it. */
  graphMs: 250,
  /** One in so many invocations starts cold, and its start is paid for (milliseconds). */
  coldOneIn: 20,
  coldMs: 500,
  /** Lambda looks after a queue of each event source with so many long polls (20 s) at once, also when nothing comes. */
  pollers: 5,
  pollSeconds: 20,
  /** DynamoDB and SNS ask for their data key again after so many minutes in use. */
  dataKeyMinutes: 5,
  /** Data of a city that lies there, GB. */
  tableGb: 1,
  /** After which a page on which nobody writes is idle. */
  idleAfter: 'PT36H',
  daysOfMonth: 30,
} as const;

/** Journeys of a month in a city of 100,000: a guess from the programme's size, to be replaced by the first year's figures. */
export const JOURNEYS_PER_100K = { report: 400, status: 800, signUp: 600, grantQuestion: 600, staffAnswer: 300 } as const;
export type Journey = keyof typeof JOURNEYS_PER_100K;

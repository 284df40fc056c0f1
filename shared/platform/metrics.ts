/**
 * Metrics inside log lines: CloudWatch reads them out of the line, so a function needs neither a call nor a grant.
 * Source: Amazon CloudWatch, embedded metric format specification.
 */
import { METRICS } from './config.ts';

type MetricName = keyof typeof METRICS;

/** Attributes of a log line that make these values metrics of the function's namespace; none of no values. */
export const embedded = (values: Readonly<Partial<Record<MetricName, number>>>): Record<string, unknown> => {
  const given = (Object.keys(values) as MetricName[]).filter((name) => values[name] !== undefined);
  if (given.length === 0) return {};
  return {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: process.env.POWERTOOLS_METRICS_NAMESPACE ?? 'local',
          Dimensions: [[]],
          Metrics: given.map((name) => ({ Name: METRICS[name].name, Unit: METRICS[name].unit })),
        },
      ],
    },
    ...Object.fromEntries(given.map((name) => [METRICS[name].name, values[name]])),
  };
};

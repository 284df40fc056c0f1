/** What rings when Messenger stops working for the page, from the metrics that check-page and take-turn write into their logs. */
import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { METRICS } from '../../shared/platform/config.ts';
import type { Operations } from './operations.ts';

const TOKEN_WARNING_DAYS = 14;

/** `checks`: runs of check-page. `silenceHours`: of daytime without a word from residents. */
export const watchPage = (operations: Operations, checks: (distance: Duration) => IMetric, silenceHours: number): void => {
  const quarter = Duration.minutes(15);
  const broken = operations.metric(METRICS.pageBroken, 'Maximum', quarter);
  const silent = operations.metric(METRICS.silentHours, 'Maximum', quarter);
  const answered = (statistic: string) => operations.metric(METRICS.answerTime, statistic, Duration.minutes(5));
  operations.alarm('page-disconnected', {
    metric: broken,
    above: 0,
    periods: 2,
    means: 'Messenger does not work for the page: residents write and we do not hear it.',
    runbook: 'page-disconnected',
  });
  operations.alarm('page-unchecked', {
    metric: checks(quarter),
    below: 1,
    periods: 2,
    means: 'check-page has not run for half an hour: nobody notices when Messenger stops working for the page.',
    runbook: 'function-errors',
  });
  operations.alarm('page-silent', {
    metric: silent,
    above: silenceHours,
    means: `Nobody has written on Messenger for ${silenceHours} hours of daytime: messages may not come at all.`,
    runbook: 'page-silent',
  });
  operations.alarm('page-token-ends', {
    metric: operations.metric(METRICS.tokenDaysLeft, 'Minimum', quarter),
    below: TOKEN_WARNING_DAYS,
    silence: 'fine',
    means: `The page’s token ends within ${TOKEN_WARNING_DAYS} days: from then on no resident hears from us.`,
    runbook: 'page-token-ends',
  });
  operations.plot('Answer to a resident (ms)', answered('p50'), answered('p99'));
  operations.plot('Messenger does not work', broken);
  operations.plot('Hours of silence', silent);
};

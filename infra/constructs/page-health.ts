/** What rings when Messenger stops working for the page, from the metrics that check-page and take-turn write into their logs. */
import { Duration } from 'aws-cdk-lib';
import { METRICS } from '../../shared/platform/config.ts';
import type { Operations } from './operations.ts';

const TOKEN_WARNING_DAYS = 14;

/** `silenceHours`: of daytime without a word from residents. */
export const watchPage = (operations: Operations, silenceHours: number): void => {
  const quarter = Duration.minutes(15);
  const works = operations.metric(METRICS.pageWorks, 'Minimum', quarter);
  const silent = operations.metric(METRICS.silentHours, 'Maximum', quarter);
  const answered = (statistic: string) => operations.metric(METRICS.answerTime, statistic, Duration.minutes(5));
  operations.alarm('page-disconnected', {
    metric: works,
    below: 1,
    periods: 2,
    means: 'Messenger does not work for the page, or nobody has checked for half an hour: residents write and we do not hear it.',
    runbook: 'page-disconnected',
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
  operations.show('Page', {
    'answer to a resident (ms)': [answered('p50'), answered('p99')],
    works: [works],
    'hours of silence': [silent],
  });
};

/** What an operator sees: one topic that every alarm writes to, one dashboard of a screen, and a runbook heading behind each alarm. */
import { Duration, Lazy } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  PeriodOverride,
  TextWidget,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface OperationsProps {
  readonly prefix: string;
  readonly key: IKey;
  readonly addresses: readonly string[];
}

export interface AlarmProps {
  readonly metric: IMetric;
  /** Rings when the metric is above this. */
  readonly above?: number;
  /** Rings when the metric is below this. */
  readonly below?: number;
  /** What it means when there is no value. @default below for an alarm with `below`, else fine */
  readonly silence?: 'fine';
  /** Periods of the metric in a row. @default 1 */
  readonly periods?: number;
  /** What it means for residents or staff, one sentence. */
  readonly means: string;
  /** Anchor of the heading in docs/runbook.md. */
  readonly runbook: string;
  /** Name of the queue of dead letters, for `npm run redrive --`. @default nothing to redrive */
  readonly redrive?: string;
}

/** The graphs of the dashboard, row by row: residents, the way in, work that waits, what it rests on. */
const DASHBOARD = [
  ['Answer to a resident (ms)', 'Messenger does not work', 'Hours of silence', 'Trouble'],
  ['Calls and failures', 'Latency of calls (ms)'],
  ['Age of the oldest message (s)', 'Dead letters'],
  ['Functions of the account', 'Table: capacity used', 'Table: throttled', 'Relay behind (ms)'],
] as const;
const SCREEN_WIDTH = 24;

export type Graph = (typeof DASHBOARD)[number][number];

export class Operations extends Construct {
  private readonly prefix: string;
  private readonly action: SnsAction;
  private readonly graphs: ReadonlyMap<Graph, GraphWidget>;
  private readonly legend = ['| queue | when it stands still |', '|---|---|'];

  constructor(scope: Construct, id: string, props: OperationsProps) {
    super(scope, id);
    this.prefix = props.prefix;
    const topic = new Topic(this, 'Alarms', { topicName: `${props.prefix}-alarms`, masterKey: props.key, enforceSSL: true });
    topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    for (const address of props.addresses) topic.addSubscription(new EmailSubscription(address));
    this.action = new SnsAction(topic);
    const rows = DASHBOARD.map((titles) =>
      titles.map((title: Graph) => {
        const width = SCREEN_WIDTH / titles.length;
        return [title, new GraphWidget({ title, width, height: 6, leftYAxis: { min: 0 } })] as const;
      }),
    );
    this.graphs = new Map(rows.flat());
    new Dashboard(this, 'Dashboard', {
      dashboardName: props.prefix,
      defaultInterval: Duration.hours(3),
      periodOverride: PeriodOverride.INHERIT,
      widgets: [
        ...rows.map((row) => row.map(([, graph]) => graph)),
        [
          new TextWidget({
            width: SCREEN_WIDTH,
            height: 14,
            markdown: Lazy.string({ produce: () => this.legend.join('\n') }),
          }),
        ],
      ],
    });
    // The account's functions share one concurrency, so one of them finds no room when all do. An alarm for each would cost as much as the table.
    const [runs, errors, throttles] = ['Invocations', 'Errors', 'Throttles'].map(
      (metricName) => new Metric({ namespace: 'AWS/Lambda', metricName, statistic: 'Sum', period: Duration.minutes(5) }),
    ) as [Metric, Metric, Metric];
    this.plot('Functions of the account', runs, errors, throttles);
    this.alarm('functions-throttled', {
      metric: throttles,
      above: 5,
      means: 'Lambda had no room for functions of this account. Answers are late, nothing is lost.',
      runbook: 'function-throttled',
    });
  }

  /** An alarm named `<prefix>-<name>` whose text says what it means, where the runbook is and how to redrive. */
  alarm(name: string, props: AlarmProps): Alarm {
    const below = props.below !== undefined;
    const redrive = props.redrive === undefined ? [] : [`Redrive: npm run redrive -- ${props.redrive} --aws`];
    const alarm = new Alarm(this, name, {
      alarmName: `${this.prefix}-${name}`,
      alarmDescription: [props.means, `Runbook: docs/runbook.md#${props.runbook}`, ...redrive].join('\n'),
      metric: props.metric,
      threshold: props.below ?? props.above ?? 0,
      comparisonOperator: below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: props.periods ?? 1,
      treatMissingData: below && props.silence !== 'fine' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.action);
    return alarm;
  }

  /** A metric that functions write into their log lines. */
  metric({ name }: { readonly name: string }, statistic: string, period: Duration): Metric {
    return new Metric({ namespace: this.prefix, metricName: name, statistic, period });
  }

  /** Draws the metrics in a graph of the dashboard. */
  plot(graph: Graph, ...metrics: readonly IMetric[]): void {
    for (const metric of metrics) this.graphs.get(graph)?.addLeftMetric(metric);
  }

  /** Says on the dashboard what it means for people when a queue stands still. */
  explain(queue: string, means: string): void {
    this.legend.push(`| ${queue} | ${means} |`);
  }
}

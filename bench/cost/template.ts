/** What the template says of the things that are paid for. */
import { readAssembly } from '../../local/assembly/assembly.ts';
import { synthesised } from '../../local/assembly/synthesise.ts';
import type { Resource } from '../../local/assembly/template.ts';
import { city } from '../../shared/city/current.ts';

/** By what a function is woken. */
export type Woken = 'http' | 'queue' | 'fifo' | 'stream' | 'schedule';

export interface PaidFunction {
  readonly memoryMb: number;
  readonly woken: ReadonlySet<Woken>;
  readonly traced: boolean;
}

export interface Template {
  /** By the name of the function. */
  readonly functions: ReadonlyMap<string, PaidFunction>;
  /** Names of functions with how often a schedule wakes them in an hour. */
  readonly schedules: readonly { readonly functionName: string; readonly perHour: number }[];
  /** Queues that are polled for a function. */
  readonly polled: { readonly standard: number; readonly fifo: number };
  readonly keys: number;
  readonly secrets: number;
  readonly dashboards: number;
  /** That all of them show together. */
  readonly metricsOfDashboards: number;
  /** Metrics that alarms read. */
  readonly alarmMetrics: number;
  /** Metrics that filters make of log lines and that have a value also when nothing happens. */
  readonly constantMetrics: number;
}

/** Logical ids in an intrinsic, in whatever it is wrapped. */
const idsIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value ?? null).matchAll(/"(?:Ref":|Fn::GetAtt":\[)"([^"]+)"/g)].flatMap(([, id]) => id ?? []);

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
const perHour = (expression: string): number => {
  const [, n = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  // A cron of ours is at most daily.
  return n === '' ? 1 / 24 : 60 / (Number(n) * (MINUTES[unit] ?? 1));
};

export const readTemplate = async (): Promise<Template> => {
  const { folder } = await synthesised({ city: city.id, environment: 'local' });
  const resources = Object.entries(readAssembly(folder).template.Resources);
  const byId = new Map(resources);
  const of = (type: string): readonly Resource[] => resources.flatMap(([, one]) => (one.Type === type ? [one] : []));
  const lambdas = resources.filter(
    ([, { Type, Properties }]) => Type === 'AWS::Lambda::Function' && Properties.FunctionName !== undefined,
  );
  const nameOf = (id: string): string => String(byId.get(id)?.Properties.FunctionName ?? id);
  const targets = (value: unknown): readonly string[] =>
    idsIn(value).filter((id) => byId.get(id)?.Type === 'AWS::Lambda::Function');

  const mappings = of('AWS::Lambda::EventSourceMapping').map(({ Properties }) => {
    const source = idsIn(Properties.EventSourceArn).map((id) => byId.get(id))[0];
    const woken: Woken = source?.Type !== 'AWS::SQS::Queue' ? 'stream' : source.Properties.FifoQueue === true ? 'fifo' : 'queue';
    return { woken, enabled: Properties.Enabled !== false, names: targets(Properties.FunctionName).map(nameOf) };
  });
  const schedules = of('AWS::Events::Rule').flatMap(({ Properties }) =>
    targets(Properties.Targets).map((id) => ({
      functionName: nameOf(id),
      perHour: perHour(String(Properties.ScheduleExpression)),
    })),
  );
  const http = of('AWS::ApiGatewayV2::Integration').flatMap(({ Properties }) => targets(Properties.IntegrationUri).map(nameOf));
  const wokenBy = (name: string): ReadonlySet<Woken> =>
    new Set<Woken>([
      ...mappings.flatMap(({ woken, names }) => (names.includes(name) ? [woken] : [])),
      ...(schedules.some(({ functionName }) => functionName === name) ? (['schedule'] as const) : []),
      ...(http.includes(name) ? (['http'] as const) : []),
    ]);
  const polled = (kind: Woken) => mappings.filter(({ woken, enabled }) => woken === kind && enabled).length;
  return {
    functions: new Map(
      lambdas.map(([id, { Properties }]) => [
        nameOf(id),
        {
          memoryMb: Number(Properties.MemorySize ?? 128),
          woken: wokenBy(nameOf(id)),
          traced: JSON.stringify(Properties.TracingConfig ?? '').includes('Active'),
        },
      ]),
    ),
    schedules,
    polled: { standard: polled('queue'), fifo: polled('fifo') },
    keys: of('AWS::KMS::Key').length,
    secrets: of('AWS::SecretsManager::Secret').length,
    dashboards: of('AWS::CloudWatch::Dashboard').length,
    metricsOfDashboards: of('AWS::CloudWatch::Dashboard').reduce(
      (sum, { Properties }) => sum + JSON.stringify(Properties.DashboardBody).split('\\"stat\\"').length - 1,
      0,
    ),
    alarmMetrics: of('AWS::CloudWatch::Alarm').reduce((sum, { Properties }) => {
      const metrics = Array.isArray(Properties.Metrics)
        ? Properties.Metrics.filter((one) => 'MetricStat' in Object(one)).length
        : 1;
      return sum + metrics;
    }, 0),
    constantMetrics: of('AWS::Logs::MetricFilter').filter(({ Properties }) =>
      JSON.stringify(Properties).includes('"DefaultValue"'),
    ).length,
  };
};

/** Counters summed up into figures: per subarea, per category, both, and all together. Pure. */
import type { CityProfile } from '../city/profile.ts';
import { type Count, type Measure, NO_PLACE } from './counts.ts';
import { type Durations, medianOf, type Span } from './durations.ts';
import type { Scope } from './scope.ts';

/** Of issues. What happened in the time asked for, whenever the issue was reported. */
export interface Row {
  readonly reported: number;
  readonly answeredInTime: number;
  readonly answeredLate: number;
  /** No day had been promised. */
  readonly answeredUnpromised: number;
  /** The promised day passed while somebody worked on it. */
  readonly promiseBroken: number;
  readonly reopened: number;
  readonly handedOver: number;
  readonly resolved: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly withdrawn: number;
  readonly settledYes: number;
  readonly settledNo: number;
  /** From report or reopening to the first answer, and to resolving or rejecting; null = there was none. */
  readonly medianToAnswer: Span | null;
  readonly medianToClose: Span | null;
}

export interface Figures {
  readonly all: Row;
  readonly subareas: readonly ({ readonly subarea: string } & Row)[];
  readonly categories: readonly ({ readonly category: string } & Row)[];
  /** Only where anything happened. */
  readonly cells: readonly ({ readonly subarea: string; readonly category: string } & Row)[];
  readonly contacts: readonly { readonly place: string; readonly kind: string; readonly n: number }[];
  readonly calls: {
    readonly reached: number;
    readonly toldSomebody: number;
    readonly notReached: number;
    readonly givenUp: number;
  };
  readonly escalations: readonly {
    readonly kind: string;
    readonly raised: number;
    readonly answeredInTime: number;
    readonly answeredLate: number;
    readonly promiseBroken: number;
    readonly medianToAnswer: Span | null;
  }[];
}

type Counted = Pick<Count, 'subarea' | 'topic' | 'measure' | 'n'>;

const sumOf = (counts: readonly Counted[], measure: Measure): number =>
  counts.reduce((sum, one) => (one.measure === measure ? sum + one.n : sum), 0);

const durationsOf = (counts: readonly Counted[], prefix: 'answer-in-' | 'close-in-'): Durations => {
  const found = new Map<number, number>();
  for (const { measure, n } of counts) {
    if (!measure.startsWith(prefix)) continue;
    const bucket = Number(measure.slice(prefix.length));
    found.set(bucket, (found.get(bucket) ?? 0) + n);
  }
  return found;
};

export const rowOf = (counts: readonly Counted[]): Row => ({
  reported: sumOf(counts, 'reported'),
  answeredInTime: sumOf(counts, 'answered-in-time'),
  answeredLate: sumOf(counts, 'answered-late'),
  answeredUnpromised: sumOf(counts, 'answered-unpromised'),
  promiseBroken: sumOf(counts, 'promise-broken'),
  reopened: sumOf(counts, 'reopened'),
  handedOver: sumOf(counts, 'handed-over'),
  resolved: sumOf(counts, 'resolved'),
  rejected: sumOf(counts, 'rejected'),
  duplicate: sumOf(counts, 'duplicate'),
  withdrawn: sumOf(counts, 'withdrawn'),
  settledYes: sumOf(counts, 'settled-yes'),
  settledNo: sumOf(counts, 'settled-no'),
  medianToAnswer: medianOf(durationsOf(counts, 'answer-in-')),
  medianToClose: medianOf(durationsOf(counts, 'close-in-')),
});

const groupsOf = (counts: readonly Counted[], name: (count: Counted) => string): ReadonlyMap<string, readonly Counted[]> =>
  Map.groupBy(counts, name);

/** In the order of the profile; what it no longer has comes last. */
const inOrder = (ids: Iterable<string>, known: readonly string[]): readonly string[] => {
  const place = (id: string) => (known.includes(id) ? known.indexOf(id) : known.length);
  return [...ids].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};

type City = Pick<CityProfile, 'subareas' | 'categories'>;

/** Every subarea asked for has a row, also where nothing happened; categories have one where anything did. */
export const figuresOf = (city: City, scope: Pick<Scope, 'subareas' | 'withSensitive'>, counts: readonly Counted[]): Figures => {
  const sensitive = new Set(city.categories.filter((category) => category.sensitive).map(({ id }) => id));
  const hidden = (topic: string) => !scope.withSensitive && sensitive.has(topic);
  // What was counted and moved elsewhere left a zero.
  const seen = counts.filter(({ subarea, topic, n }) => n !== 0 && scope.subareas.includes(subarea) && !hidden(topic));
  const issues = seen.filter(({ topic }) => !topic.includes(':'));
  const of = (prefix: string) => seen.filter(({ topic }) => topic.startsWith(prefix));
  const bySubarea = groupsOf(issues, ({ subarea }) => subarea);
  const byCategory = groupsOf(issues, ({ topic }) => topic);
  const categories = inOrder(
    byCategory.keys(),
    city.categories.map(({ id }) => id),
  );
  const places = scope.subareas.filter((subarea) => subarea !== NO_PLACE);
  const calls = of('calls:');
  return {
    all: rowOf(issues),
    subareas: places.map((subarea) => ({ subarea, ...rowOf(bySubarea.get(subarea) ?? []) })),
    categories: categories.map((category) => ({ category, ...rowOf(byCategory.get(category) ?? []) })),
    cells: places.flatMap((subarea) =>
      categories.flatMap((category) => {
        const here = (bySubarea.get(subarea) ?? []).filter(({ topic }) => topic === category);
        return here.length === 0 ? [] : [{ subarea, category, ...rowOf(here) }];
      }),
    ),
    contacts: contactsOf(of('contact:')),
    calls: {
      reached: sumOf(calls, 'reached'),
      toldSomebody: sumOf(calls, 'told-somebody'),
      notReached: sumOf(calls, 'not-reached'),
      givenUp: sumOf(calls, 'given-up'),
    },
    escalations: [...groupsOf(of('escalation:'), ({ topic }) => topic)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([topic, own]) => ({
        kind: topic.slice('escalation:'.length),
        raised: sumOf(own, 'raised'),
        answeredInTime: sumOf(own, 'answered-in-time'),
        answeredLate: sumOf(own, 'answered-late'),
        promiseBroken: sumOf(own, 'promise-broken'),
        medianToAnswer: medianOf(durationsOf(own, 'answer-in-')),
      })),
  };
};

const contactsOf = (counts: readonly Counted[]): Figures['contacts'] =>
  [...groupsOf(counts, ({ topic, measure }) => `${measure.slice('met-'.length)} ${topic.slice('contact:'.length)}`)]
    .map(([name, own]) => {
      const [place = '', kind = ''] = name.split(' ');
      return { place, kind, n: own.reduce((sum, { n }) => sum + n, 0) };
    })
    .toSorted((a, b) => (a.place + a.kind < b.place + b.kind ? -1 : 1));

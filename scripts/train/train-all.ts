/** The whole course: examples, kept-out judging, blending with the rules, the final model packed. */
import { createHash } from 'node:crypto';
import { type Features, featuresOf } from '../../bot/understanding/model/features.ts';
import { HEADS, type Head, type HeadHeader, type ModelHeader, packModel } from '../../bot/understanding/model/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { evidenceOf, type ReadByRules } from '../../bot/understanding/rules.ts';
import { INTENTS } from '../../bot/understanding/understanding.ts';
import { type Judged, learnBlend } from './blend.ts';
import { type Example, examplesToJudge, examplesToLearn, type Share } from './expand.ts';
import { type Learned, learn, rowsOf, scoresOf, type Taught } from './learn.ts';
import { lexiconExamples, URGENT_LIST } from './lexicon-phrases.ts';
import type { Phrase } from './phrases.ts';

export const DANGER_LABELS = ['calm', 'urgent', 'danger', 'gas', 'power', 'despair', 'violence'] as const;
/** Of the lines and their words a third is kept to judge by and to learn the blend on. */
const KEPT: Share = { fold: 0, of: 3 };
/** Rows kept in the asset: those that say most. */
const MOST_ROWS = 90_000;
/** Weights are whole steps up to here: finer ones decide no message otherwise and pack to a third more. */
const MOST_STEPS = 15;
/** What other languages than Polish count when the blend is learned. */
const OTHERS = 0.3;
/** How often wishes come, so that the many phrases of one do not drown the few of another. */
const SHARE: Readonly<Partial<Record<string, number>>> = { report_issue: 6, emergency: 2, calm: 8, urgent: 2 };

export const labelsOf = (phrases: readonly Phrase[]): Readonly<Record<Head, readonly string[]>> => ({
  intent: INTENTS,
  category: [...new Set(phrases.flatMap(({ topic }) => (topic.startsWith('category-') ? [topic.slice(9)] : [])))].toSorted(),
  danger: DANGER_LABELS,
});

/** Reports that do not say of what: they teach that their words belong to every category alike. */
const OF_NO_CATEGORY = 'intent-report_issue';

/** What an example teaches a head; null: nothing. */
export const labelOf = ({ topic, urgent, where }: Pick<Example, 'topic' | 'urgent' | 'where'>, head: Head): string | null => {
  const [kind = '', name = ''] = [topic.slice(0, topic.indexOf('-')), topic.slice(topic.indexOf('-') + 1)];
  if (topic === URGENT_LIST) return head === 'danger' ? 'urgent' : head === 'intent' ? 'report_issue' : null;
  if (where.startsWith('lexicon/') && kind !== 'emergency' && head === 'danger') return null;
  if (head === 'category') return kind === 'category' ? name : null;
  if (head === 'intent') return kind === 'category' ? 'report_issue' : kind === 'emergency' ? 'emergency' : name;
  return kind === 'emergency' ? name : kind === 'category' && urgent ? 'urgent' : 'calm';
};

interface Prepared {
  readonly example: Example;
  readonly features: Features;
}
const prepare = (examples: readonly Example[]): readonly Prepared[] =>
  examples.map((example) => ({ example, features: featuresOf(normalise(example.text)) }));

const taught = (prepared: readonly Prepared[], head: Head, labels: readonly string[]): readonly Taught[] => {
  const own = prepared.flatMap(({ example, features }) => {
    if (head === 'category' && example.topic === OF_NO_CATEGORY)
      return labels.map((_, label) => ({ features, label, weight: example.weight / labels.length }));
    const label = labelOf(example, head);
    return label === null ? [] : [{ features, label: labels.indexOf(label), weight: example.weight }];
  });
  const mass = labels.map((_, label) => own.reduce((sum, one) => sum + (one.label === label ? one.weight : 0), 0));
  const shares = labels.map((label) => SHARE[label] ?? 1);
  const total = mass.reduce((sum, value) => sum + value, 0);
  const all = shares.reduce((sum, value) => sum + value, 0);
  return own.map((one) => ({
    ...one,
    // Halfway between as written and as expected: the full correction would make a few phrases shout.
    weight:
      one.weight * Math.min(4, Math.sqrt(((shares[one.label] ?? 1) / all) * (total / Math.max(1e-9, mass[one.label] ?? 0)))),
  }));
};

export interface Answer {
  readonly example: Example;
  readonly expected: string;
  readonly got: string;
  readonly chance: number;
  /** All labels. */
  readonly chances: readonly number[];
}
export interface Outcome {
  readonly examples: number;
  readonly heads: Readonly<
    Record<
      Head,
      {
        readonly labels: readonly string[];
        readonly trainedOnly: number;
        readonly rulesOnly: number;
        readonly answers: readonly Answer[];
      }
    >
  >;
}

const best = (scores: ArrayLike<number>): number => {
  let at = 0;
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] ?? 0) > (scores[at] ?? 0)) at = i;
  return at;
};

type JudgedExample = Judged & { readonly example: Example };

/** What models that learned without the kept share make of it. */
const judgeKept = (
  phrases: readonly Phrase[],
  places: readonly string[],
  readByRules: (text: string) => ReadByRules,
  labels: Readonly<Record<Head, readonly string[]>>,
  listed: readonly Prepared[],
): Readonly<Record<Head, readonly JudgedExample[]>> => {
  const known = [...prepare(examplesToLearn(phrases, places, KEPT)), ...listed];
  const rows = rowsOf(known);
  const kept = prepare(examplesToJudge(phrases, places, KEPT)).map((one) => ({ ...one, read: readByRules(one.example.text) }));
  const judge = (head: Head): readonly JudgedExample[] => {
    const model = learn(taught(known, head, labels[head]), labels[head].length, rows);
    return kept.flatMap(({ example, features, read }) => {
      const label = labelOf(example, head);
      return label === null
        ? []
        : [
            {
              example,
              trained: scoresOf(model, features),
              rules: evidenceOf(read, head, labels[head]),
              label: labels[head].indexOf(label),
              weight: example.language === 'pl' ? 1 : OTHERS,
            },
          ];
    });
  };
  return { intent: judge('intent'), category: judge('category'), danger: judge('danger') };
};

export const trainAll = (
  phrases: readonly Phrase[],
  places: readonly string[],
  readByRules: (text: string) => ReadByRules,
): { readonly bytes: Uint8Array; readonly outcome: Outcome } => {
  const labels = labelsOf(phrases);
  const listed = prepare(lexiconExamples());
  const judged = judgeKept(phrases, places, readByRules, labels, listed);
  const known = [...prepare(examplesToLearn(phrases, places)), ...listed];
  const rows = rowsOf(known);
  const models: Record<Head, Learned> = {
    intent: learn(taught(known, 'intent', labels.intent), labels.intent.length, rows),
    category: learn(taught(known, 'category', labels.category), labels.category.length, rows),
    danger: learn(taught(known, 'danger', labels.danger), labels.danger.length, rows),
  };
  const headers: Partial<Record<Head, HeadHeader>> = {};
  const heads: Partial<Record<Head, Outcome['heads'][Head]>> = {};
  for (const head of HEADS) {
    const blend = learnBlend(judged[head], labels[head].length);
    headers[head] = {
      labels: labels[head],
      bias: [...models[head].bias].map((b) => Number(b.toFixed(4))),
      steps: stepsOf(models[head]),
      blend,
    };
    heads[head] = {
      labels: labels[head],
      trainedOnly: share(judged[head], (one) => best(one.trained) === one.label),
      rulesOnly: share(judged[head], (one) => best(one.rules) === one.label),
      answers: judged[head].map((one) => {
        const chances = chancesOf(one, blend);
        const at = best(chances);
        return {
          example: one.example,
          expected: labels[head][one.label] ?? '',
          got: labels[head][at] ?? '',
          chance: chances[at] ?? 0,
          chances: [...chances],
        };
      }),
    };
  }
  const header: Omit<ModelHeader, 'wide'> = {
    format: 2,
    phrases: hashOfPhrases(phrases),
    rows: Math.min(MOST_ROWS, rows.size),
    heads: { intent: must(headers.intent), category: must(headers.category), danger: must(headers.danger) },
  };
  return {
    bytes: packRows(header, rows, models, usesOf(known, rows)),
    outcome: {
      examples: known.length,
      heads: { intent: must(heads.intent), category: must(heads.category), danger: must(heads.danger) },
    },
  };
};

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('A head was not trained');
  return value;
};
const share = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length / Math.max(1, list.length);

const chancesOf = ({ trained, rules }: Judged, blend: HeadHeader['blend']): Float64Array => {
  const scores = trained.map((score, i) => blend.trained * score + blend.rules * (rules[i] ?? 0) + (blend.bias[i] ?? 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};

/** What the model was trained from, to see when it is stale. */
export const hashOfPhrases = (phrases: readonly Phrase[]): string =>
  createHash('sha256')
    .update(phrases.map(({ language, topic, urgent, parts }) => JSON.stringify([language, topic, urgent, parts])).join('\n'))
    .digest('hex')
    .slice(0, 12);

const stepsOf = ({ weights, labels }: Learned): number[] => {
  const highest = new Float64Array(labels);
  weights.forEach((weight, at) => {
    highest[at % labels] = Math.max(highest[at % labels] ?? 0, Math.abs(weight));
  });
  return [...highest].map((value) => Number((value / MOST_STEPS).toFixed(6)));
};

/** How much of the examples each row is: a strong weight of what is hardly ever said is worth less than its room. */
const usesOf = (known: readonly Prepared[], rows: ReadonlyMap<number, number>): Float64Array => {
  const uses = new Float64Array(rows.size);
  for (const { example, features } of known)
    features.keys.forEach((key, i) => {
      const row = rows.get(key);
      if (row !== undefined) uses[row] = (uses[row] ?? 0) + example.weight * (features.values[i] ?? 0) ** 2;
    });
  return uses;
};

const packRows = (
  header: Omit<ModelHeader, 'wide'>,
  rows: ReadonlyMap<number, number>,
  models: Readonly<Record<Head, Learned>>,
  uses: Float64Array,
): Uint8Array => {
  const strength = (row: number): number =>
    (uses[row] ?? 0) *
    HEADS.reduce((sum, head) => {
      const { weights, labels } = models[head];
      return sum + weights.subarray(row * labels, (row + 1) * labels).reduce((total, weight) => total + weight * weight, 0);
    }, 0);
  const kept = [...rows]
    .map(([key, row]) => ({ key, row, strength: strength(row) }))
    .toSorted((a, b) => b.strength - a.strength || a.key - b.key)
    .slice(0, MOST_ROWS)
    .toSorted((a, b) => a.key - b.key);
  const width = HEADS.reduce((sum, head) => sum + models[head].labels, 0);
  const weights = new Int8Array(kept.length * width);
  kept.forEach(({ row }, at) => {
    let to = at * width;
    for (const head of HEADS) {
      const { labels, weights: own } = models[head];
      for (let label = 0; label < labels; label += 1) {
        weights[to] = Math.round((own[row * labels + label] ?? 0) / (header.heads[head].steps[label] || 1));
        to += 1;
      }
    }
  });
  return packModel(
    header,
    Uint32Array.from(kept, ({ key }) => key),
    weights,
  );
};

/** Ours, nlp.js and keywords side by side on the messages kept for measuring: `node bench/understanding-compare.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { makeDecide } from '../bot/understanding/decide.ts';
import { featuresOf } from '../bot/understanding/model/features.ts';
import { modelBytes } from '../bot/understanding/model/load.ts';
import { type Head, openModel } from '../bot/understanding/model/model.ts';
import { normalise } from '../bot/understanding/normalise.ts';
import { makeReadByRules } from '../bot/understanding/rules.ts';
import { type Example, examplesToLearn } from '../scripts/train/expand.ts';
import { learn, scoresOf } from '../scripts/train/learn.ts';
import { readPhrases } from '../scripts/train/phrases.ts';
import { labelOf } from '../scripts/train/train-all.ts';
import { categoryOfTheRest } from '../shared/city/category-of-the-rest.ts';
import { loadCity } from '../shared/city/load.ts';
import { macroF1 } from './understanding.ts';
import { type Lesson, learnWithNlpjs } from './understanding-nlpjs.ts';

const Message = z.object({
  text: z.string(),
  intent: z.string(),
  category: z.string().nullable(),
  category_alt: z.string().nullable(),
});

/** nlp.js learns slowly: both learn every so-many-th Polish example, the same ones. */
const EVERY = 8;

export interface Compared {
  /** As in bench/results.json. */
  readonly key: 'model' | 'trained' | 'subset' | 'keywords' | 'nlpjs';
  readonly way: string;
  readonly intentAccuracy: number;
  readonly intentF1: number;
  readonly categoryAccuracy: number;
  readonly categoryF1: number;
  /** Milliseconds for one message, warm. */
  readonly p50: number;
  readonly p99: number;
}
interface Answer {
  readonly intent: string;
  readonly category: string;
}
type Way = (text: string) => Answer | Promise<Answer>;

const best = (labels: readonly string[], scores: Iterable<number>): string => {
  const list = [...scores];
  return labels[list.indexOf(Math.max(...list))] ?? '';
};

/** Our learner on the given lessons alone: no word lists, no blend. */
const learnOurs = (lessons: readonly Lesson[]): ((text: string) => string) => {
  const labels = [...new Set(lessons.map(({ label }) => label))].toSorted();
  const model = learn(
    lessons.map(({ text, label }) => ({ features: featuresOf(normalise(text)), label: labels.indexOf(label), weight: 1 })),
    labels.length,
  );
  return (text) => best(labels, scoresOf(model, featuresOf(normalise(text))));
};

const lessonsOf = (examples: readonly Example[], head: Head): readonly Lesson[] =>
  examples.flatMap((example) => {
    const label = labelOf(example, head);
    return label === null ? [] : [{ text: example.text, label }];
  });

const makeWays = async (): Promise<readonly (Pick<Compared, 'key' | 'way'> & { readonly judge: Way })[]> => {
  const city = loadCity('walbrzych');
  const model = openModel(modelBytes());
  const read = makeReadByRules(city);
  const decide = makeDecide(
    model,
    city.categories.map(({ id }) => id),
    categoryOfTheRest(city),
  );
  const { heads } = model.header;

  const examples = examplesToLearn(
    readPhrases().phrases.filter(({ language }) => language === 'pl'),
    city.streets.map(({ short }) => short),
  ).filter((_, at) => at % EVERY === 0);
  const [intents, categories] = [lessonsOf(examples, 'intent'), lessonsOf(examples, 'category')];
  const [ourIntent, ourCategory] = [learnOurs(intents), learnOurs(categories)];
  const [theirIntent, theirCategory] = [await learnWithNlpjs(intents), await learnWithNlpjs(categories)];
  const taught = `${intents.length} examples`;
  return [
    {
      key: 'model',
      way: 'this model',
      judge: (text) => {
        const { intents, categories } = decide(read(text));
        return { intent: intents[0]?.name ?? '', category: categories[0]?.name ?? '' };
      },
    },
    {
      key: 'trained',
      way: 'its trained part alone',
      judge: (text) => {
        const { intent, category } = model.score(featuresOf(normalise(text)));
        return { intent: best(heads.intent.labels, intent), category: best(heads.category.labels, category) };
      },
    },
    {
      key: 'keywords',
      way: 'keywords (word lists and rules alone)',
      judge: (text) => {
        const { intents, categories } = read(text);
        return { intent: intents.ranked[0]?.intent ?? '', category: categories[0]?.category ?? 'inne' };
      },
    },
    {
      key: 'subset',
      way: `our learner alone on ${taught}`,
      judge: (text) => ({ intent: ourIntent(text), category: ourCategory(text) }),
    },
    {
      key: 'nlpjs',
      way: `nlp.js on the same ${taught}`,
      judge: async (text) => ({ intent: await theirIntent(text), category: await theirCategory(text) }),
    },
  ];
};

/** Every way on every message; the category as if each report were known to be one. */
export const compareUnderstanding = async (): Promise<readonly Compared[]> => {
  const messages = readFileSync(join(import.meta.dirname, '../test/data/dev_messages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Message.parse(JSON.parse(line)));
  const compared: Compared[] = [];
  for (const { key, way, judge } of await makeWays()) {
    const answers: Answer[] = [];
    for (const { text } of messages) answers.push(await judge(text));
    const times: number[] = [];
    for (let round = 0; round < 12; round += 1)
      for (const { text } of messages) {
        const from = performance.now();
        await judge(text);
        if (round >= 2) times.push(performance.now() - from);
      }
    times.sort((a, b) => a - b);
    const intents = messages.map(({ intent }, i) => ({ expected: intent, got: answers[i]?.intent ?? null }));
    const categories = messages.flatMap(({ category, category_alt }, i) => {
      const got = answers[i]?.category ?? null;
      return category === null ? [] : [{ expected: category, got: got === category_alt ? category : got }];
    });
    const right = (pairs: typeof intents) => pairs.filter(({ expected, got }) => expected === got).length / pairs.length;
    compared.push({
      key,
      way,
      intentAccuracy: right(intents),
      intentF1: macroF1(intents),
      categoryAccuracy: right(categories),
      categoryF1: macroF1(categories),
      p50: times[Math.floor(times.length * 0.5)] ?? 0,
      p99: times[Math.floor(times.length * 0.99)] ?? 0,
    });
  }
  return compared;
};

if (import.meta.main)
  console.table(
    Object.fromEntries(
      (await compareUnderstanding()).map(({ key: _key, way, ...figures }) => [
        way,
        Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))])),
      ]),
    ),
  );

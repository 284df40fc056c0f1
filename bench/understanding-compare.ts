/** Side by side on the messages kept for measuring: `node bench/understanding-compare.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { makeDecide } from '../bot/understanding/decide.ts';
import { featuresOf } from '../bot/understanding/model/features.ts';
import { modelBytes } from '../bot/understanding/model/load.ts';
import { type Head, openModel } from '../bot/understanding/model/model.ts';
import { normalise } from '../bot/understanding/normalise.ts';
import { makeReadByRules } from '../bot/understanding/rules.ts';
import { loadCity } from '../shared/city/load.ts';
import { categoryOfTheRest } from '../shared/city/profile.ts';

const Message = z.object({
  text: z.string(),
  intent: z.string(),
  category: z.string().nullable(),
  category_alt: z.string().nullable(),
});

const city = loadCity('walbrzych');
const model = openModel(modelBytes());
const read = makeReadByRules(city);
const decide = makeDecide(
  model,
  city.categories.map(({ id }) => id),
  categoryOfTheRest(city),
);
const likeliest = (text: string, head: Head): string => {
  const scores = [...model.score(featuresOf(normalise(text)))[head]];
  return model.header.heads[head].labels[scores.indexOf(Math.max(...scores))] ?? '';
};

/** Each names an intent, and a category as if the message were a report. */
const ways: Readonly<Record<string, (text: string) => { intent: string; category: string }>> = {
  'this model': (text) => {
    const { intents, categories } = decide(read(text));
    return { intent: intents[0]?.name ?? '', category: categories[0]?.name ?? '' };
  },
  'its trained part alone': (text) => ({ intent: likeliest(text, 'intent'), category: likeliest(text, 'category') }),
  'keywords (word lists and rules alone)': (text) => {
    const { intents, categories } = read(text);
    return { intent: intents.ranked[0]?.intent ?? '', category: categories[0]?.category ?? 'inne' };
  },
};

const messages = readFileSync(join(import.meta.dirname, '../test/data/dev_messages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Message.parse(JSON.parse(line)));
const reports = messages.filter(({ category }) => category !== null);

const rows = Object.entries(ways).map(([way, judge]) => {
  const right = messages.filter(({ text, intent }) => judge(text).intent === intent).length;
  const filed = reports.filter(({ text, category, category_alt }) =>
    [category, category_alt].includes(judge(text).category),
  ).length;
  const times = Array.from({ length: 20 }, () => messages)
    .flat()
    .map(({ text }) => {
      const from = performance.now();
      judge(text);
      return performance.now() - from;
    })
    .slice(messages.length * 4)
    .toSorted((a, b) => a - b);
  return [
    way,
    {
      'intent accuracy': Number((right / messages.length).toFixed(3)),
      'category accuracy': Number((filed / reports.length).toFixed(3)),
      'p50 ms': Number((times[Math.floor(times.length * 0.5)] ?? 0).toFixed(2)),
      'p99 ms': Number((times[Math.floor(times.length * 0.99)] ?? 0).toFixed(2)),
    },
  ] as const;
});
console.table(Object.fromEntries(rows));

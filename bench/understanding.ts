/** How well and how fast messages are understood, on messages that nothing was written from: `node bench/understanding.ts [--misses] [file of test/data]`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { makeUnderstand } from '../bot/understanding/make-understand.ts';
import type { Understanding } from '../bot/understanding/understanding.ts';
import { loadCity } from '../shared/city/load.ts';

const Message = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string(),
  intent: z.string(),
  category: z.string().nullable(),
  street: z.string().nullable(),
  subarea: z.string().nullable(),
  urgent: z.boolean(),
  category_alt: z.string().nullable(),
  also_intents: z.array(z.string()),
});
type Message = z.infer<typeof Message>;
interface Judged {
  readonly expected: Message;
  readonly got: Understanding;
}

export interface UnderstandingFigures {
  readonly messages: number;
  readonly intentAccuracy: number;
  readonly intentHalfCredit: number;
  readonly intentMacroF1: number;
  readonly categoryAccuracy: number;
  readonly categoryMacroF1: number;
  readonly streetFound: number;
  readonly streetInvented: number;
  readonly subareaFound: number;
  readonly subareaInvented: number;
  readonly emergencyRecall: number;
  readonly emergencyPrecision: number;
  readonly urgentRecall: number;
  readonly urgentPrecision: number;
  readonly languageAccuracy: number;
  readonly calibrationError: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly loadMilliseconds: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const rate = <T>(list: readonly T[], test: (item: T) => boolean): number => share(list.filter(test).length, list.length);

/** Mean over the expected classes; pairs of what was expected and what was answered. */
export const macroF1 = (pairs: readonly { readonly expected: string; readonly got: string | null }[]): number => {
  const classes = [...new Set(pairs.map((pair) => pair.expected))];
  const f1 = classes.map((name) => {
    const right = pairs.filter((pair) => pair.expected === name && pair.got === name).length;
    return share(
      2 * right,
      pairs.filter((pair) => pair.expected === name).length + pairs.filter((pair) => pair.got === name).length,
    );
  });
  return share(
    f1.reduce((sum, value) => sum + value, 0),
    classes.length,
  );
};

/** Expected calibration error over ten bins of confidence. */
const calibrationError = (judged: readonly Judged[]): number => {
  const bins = Array.from({ length: 10 }, (_, i) =>
    judged.filter(({ got }) => Math.min(9, Math.floor(got.confidence * 10)) === i),
  );
  return bins.reduce((sum, bin) => {
    const accuracy = rate(bin, ({ expected, got }) => expected.intent === got.intent);
    const confidence = share(
      bin.reduce((total, { got }) => total + got.confidence, 0),
      bin.length,
    );
    return sum + (bin.length === 0 ? 0 : (bin.length / judged.length) * Math.abs(accuracy - confidence));
  }, 0);
};

const binary = (judged: readonly Judged[], expected: (m: Message) => boolean, got: (u: Understanding) => boolean) => ({
  recall: rate(
    judged.filter((j) => expected(j.expected)),
    (j) => got(j.got),
  ),
  precision: rate(
    judged.filter((j) => got(j.got)),
    (j) => expected(j.expected),
  ),
});

/** Measures on a file of labelled messages in test/data; the default are the messages kept for this. */
export const measureUnderstanding = (
  file = 'dev_messages.jsonl',
): { figures: UnderstandingFigures; judged: readonly Judged[] } => {
  const city = loadCity('walbrzych');
  const startedAt = performance.now();
  const understand = makeUnderstand(city);
  const loadMilliseconds = performance.now() - startedAt;
  const names = new Map(city.subareas.map(({ id, name }) => [id, name]));
  const subarea = (u: Understanding) => names.get(u.place?.subarea ?? '') ?? null;
  const street = (u: Understanding) => u.place?.street ?? null;

  const messages = readFileSync(join(import.meta.dirname, '../test/data', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Message.parse(JSON.parse(line)));
  const judged = messages.map((expected) => ({ expected, got: understand(expected.text) }));
  const times = Array.from({ length: 30 }, () => messages)
    .flat()
    .map(({ text }) => {
      const from = performance.now();
      understand(text);
      return performance.now() - from;
    });
  const sorted = times.slice(messages.length * 5).toSorted((a, b) => a - b);
  const at = (quantile: number) => sorted[Math.floor(sorted.length * quantile)] ?? 0;

  const issues = judged.filter(({ expected }) => expected.category !== null);
  const categoryOf = ({ expected, got }: Judged) => ({
    expected: expected.category ?? '',
    got: got.category !== null && got.category === expected.category_alt ? expected.category : got.category,
  });
  const emergency = binary(
    judged,
    (m) => m.intent === 'emergency',
    (u) => u.intent === 'emergency',
  );
  const urgent = binary(
    judged,
    (m) => m.urgent,
    (u) => u.urgent,
  );
  const named = judged.filter(({ expected }) => expected.street !== null);
  return {
    judged,
    figures: {
      messages: messages.length,
      intentAccuracy: rate(judged, ({ expected, got }) => expected.intent === got.intent),
      intentHalfCredit: share(
        judged.reduce(
          (sum, { expected, got }) =>
            sum + (expected.intent === got.intent ? 1 : expected.also_intents.includes(got.intent) ? 0.5 : 0),
          0,
        ),
        judged.length,
      ),
      intentMacroF1: macroF1(judged.map(({ expected, got }) => ({ expected: expected.intent, got: got.intent }))),
      categoryAccuracy: rate(issues.map(categoryOf), (pair) => pair.expected === pair.got),
      categoryMacroF1: macroF1(issues.map(categoryOf)),
      streetFound: rate(named, ({ expected, got }) => street(got) === expected.street),
      streetInvented: rate(
        judged.filter(({ expected }) => expected.street === null),
        ({ got }) => street(got) !== null,
      ),
      subareaFound: rate(
        judged.filter(({ expected }) => expected.subarea !== null),
        ({ expected, got }) => subarea(got) === expected.subarea,
      ),
      subareaInvented: rate(
        judged.filter(({ expected }) => expected.subarea === null),
        ({ got }) => subarea(got) !== null,
      ),
      emergencyRecall: emergency.recall,
      emergencyPrecision: emergency.precision,
      urgentRecall: urgent.recall,
      urgentPrecision: urgent.precision,
      languageAccuracy: rate(judged, ({ expected, got }) => expected.lang === got.lang),
      calibrationError: calibrationError(judged),
      p50Milliseconds: at(0.5),
      p99Milliseconds: at(0.99),
      loadMilliseconds,
    },
  };
};

if (import.meta.main) {
  const { figures, judged } = measureUnderstanding(process.argv.slice(2).find((argument) => !argument.startsWith('--')));
  console.table(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))])));
  if (process.argv.includes('--misses')) {
    for (const { expected, got } of judged) {
      const misses = [
        ...(expected.intent === got.intent
          ? []
          : [`intent ${expected.intent} → ${got.intent} ${got.confidence.toFixed(2)} (${got.otherIntents.join(', ')})`]),
        ...(expected.category === null ||
        got.category === null ||
        [expected.category, expected.category_alt].includes(got.category)
          ? []
          : [`category ${expected.category} → ${got.categories.join(', ')}`]),
        ...(expected.street === (got.place?.street ?? null) ? [] : [`street ${expected.street} → ${got.place?.street ?? null}`]),
        ...(expected.urgent === got.urgent ? [] : [`urgent ${expected.urgent} → ${got.urgent}`]),
        ...(expected.lang === got.lang ? [] : [`language ${expected.lang} → ${got.lang}`]),
      ];
      if (misses.length > 0) console.log(`${expected.id}: ${misses.join('; ')}`);
    }
  }
}

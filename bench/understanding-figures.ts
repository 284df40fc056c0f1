/** How well messages are understood and what it costs, as figures of `npm run bench`: ours, nlp.js and keywords on the messages kept for measuring. */
import { type Figure, figure } from './figures.ts';
import { measureUnderstanding } from './understanding.ts';
import { compareUnderstanding } from './understanding-compare.ts';
import { understandingLoad } from './understanding-load.ts';

const share = (name: string, value: number, aim: string | null = null): Figure => figure(name, 'share', [value], aim);

export const understandingFigures = async (): Promise<readonly Figure[]> => {
  const { figures } = measureUnderstanding();
  const others = (await compareUnderstanding()).filter(({ key }) => key !== 'model');
  return [
    share('understanding.intentAccuracy', figures.intentAccuracy, '≥ 0.92'),
    share('understanding.intentF1', figures.intentMacroF1, '≥ 0.90'),
    share('understanding.categoryF1', figures.categoryMacroF1, '≥ 0.85'),
    share('understanding.street', figures.streetFound, '≥ 0.95'),
    share('understanding.streetInvented', figures.streetInvented, '≤ 0.02'),
    share('understanding.urgentRecall', figures.urgentRecall, '≥ 0.97'),
    share('understanding.urgentPrecision', figures.urgentPrecision, '≥ 0.80'),
    share('understanding.emergencyRecall', figures.emergencyRecall, '≥ 0.97'),
    share('understanding.emergencyPrecision', figures.emergencyPrecision, '≥ 0.80'),
    share('understanding.language', figures.languageAccuracy, '≥ 0.98'),
    share('understanding.calibrationError', figures.calibrationError, '≤ 0.05'),
    {
      name: 'understanding: one message',
      unit: 'ms',
      n: figures.messages * 25,
      p50: figures.p50Milliseconds,
      p99: figures.p99Milliseconds,
      aim: 'p99 ≤ 1 ms',
    },
    ...(await understandingLoad()),
    ...others.flatMap(({ key, intentAccuracy, intentF1, categoryF1, p50, p99 }) => [
      share(`understanding.${key}.intentAccuracy`, intentAccuracy),
      share(`understanding.${key}.intentF1`, intentF1),
      share(`understanding.${key}.categoryF1`, categoryF1),
      { name: `understanding.${key}: one message`, unit: 'ms' as const, n: figures.messages * 10, p50, p99, aim: null },
    ]),
  ];
};

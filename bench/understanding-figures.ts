/** How well messages are understood and what it costs, as figures of `npm run bench`: ours, nlp.js and keywords on the messages kept for measuring. */
import { type Figure, figure } from './figures.ts';
import { measureUnderstanding } from './understanding.ts';
import { compareUnderstanding } from './understanding-compare.ts';
import { understandingLoad } from './understanding-load.ts';

const share = (name: string, value: number, goal: string | null = null): Figure =>
  figure(`understanding.${name}`, value, 'share', goal);

export const understandingFigures = async (): Promise<readonly Figure[]> => {
  const { figures } = measureUnderstanding();
  const others = (await compareUnderstanding()).filter(({ key }) => key !== 'model');
  return [
    share('intentAccuracy', figures.intentAccuracy, '≥ 0.92'),
    share('intentF1', figures.intentMacroF1, '≥ 0.90'),
    share('categoryF1', figures.categoryMacroF1, '≥ 0.85'),
    share('street', figures.streetFound, '≥ 0.95'),
    share('streetInvented', figures.streetInvented, '≤ 0.02'),
    share('urgentRecall', figures.urgentRecall, '≥ 0.97'),
    share('urgentPrecision', figures.urgentPrecision, '≥ 0.80'),
    share('emergencyRecall', figures.emergencyRecall, '≥ 0.97'),
    share('emergencyPrecision', figures.emergencyPrecision, '≥ 0.80'),
    share('language', figures.languageAccuracy, '≥ 0.98'),
    share('calibrationError', figures.calibrationError, '≤ 0.05'),
    figure('understanding.p50Ms', figures.p50Milliseconds, 'ms'),
    figure('understanding.p99Ms', figures.p99Milliseconds, 'ms', '≤ 1'),
    ...(await understandingLoad()),
    ...others.flatMap(({ key, intentAccuracy, intentF1, categoryF1, p50, p99 }) => [
      share(`${key}.intentAccuracy`, intentAccuracy),
      share(`${key}.intentF1`, intentF1),
      share(`${key}.categoryF1`, categoryF1),
      figure(`understanding.${key}.p50Ms`, p50, 'ms'),
      figure(`understanding.${key}.p99Ms`, p99, 'ms'),
    ]),
  ];
};

/** `npm run bench:scale`: how the writes of a day spread over partition keys, and which number breaks first (docs/scale.md). */
import { city } from '../../shared/city/current.ts';
import { MIX, sampleOf } from './day.ts';
import { limitsOf, messagesPerDay, PEAK } from './limits.ts';

const DAY = 10_000_000;
/** Enough for the shares to settle. */
const SAMPLE = 100_000;
const SHOWN = 12;

const sample = sampleOf(city, SAMPLE);
const busiest = [...sample.units].toSorted(([, a], [, b]) => b - a);
const atPeak = (units: number) => ((units / SAMPLE) * DAY * PEAK) / 86_400;
const millions = (messages: number) => `${(messages / 1e6).toFixed(1)} M`;

console.log(
  `${millions(DAY)} messages a day into one table: ${Math.round(DAY / 86_400)} a second on average, ${Math.round((DAY * PEAK) / 86_400)} in the busiest; ` +
    `${MIX.reports} reports among 100 messages. Sample of ${SAMPLE}: ${sample.units.size} partition keys.\n`,
);
console.log('writes a second in the busiest second, hottest partition keys first');
for (const [where, units] of busiest.slice(0, SHOWN)) console.log(`${atPeak(units).toFixed(0).padStart(6)}  ${where}`);
const own = busiest.filter(([where]) => where.startsWith('table conversation#'));
console.log(
  `${atPeak((own[0]?.[1] ?? 0) / MIX.messagesPerPersonAndDay)
    .toFixed(3)
    .padStart(6)}  the busiest conversation of ${own.length}\n`,
);

const hottest = busiest[0]?.[1] ?? 0;
console.log('what breaks first, in messages a day');
for (const limit of limitsOf(sample, hottest).toSorted((a, b) => messagesPerDay(a) - messagesPerDay(b)))
  console.log(`${millions(messagesPerDay(limit)).padStart(9)}  ${limit.kind.padEnd(7)}  ${limit.what} → ${limit.remedy}`);

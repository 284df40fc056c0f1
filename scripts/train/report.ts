/** What `npm run train` prints: accuracy on what was kept out, who is taken for whom, the surest mistakes. */
import { HEADS } from '../../bot/understanding/model/model.ts';
import type { Answer, Outcome } from './train-all.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const accuracy = (answers: readonly Answer[]): number =>
  answers.filter(({ expected, got }) => expected === got).length / Math.max(1, answers.length);

const confusion = (labels: readonly string[], answers: readonly Answer[]): void => {
  const short = (label: string) => label.slice(0, 7);
  console.log(`${'expected'.padEnd(22)}${labels.map((label) => short(label).padStart(8)).join('')}`);
  for (const expected of labels) {
    const own = answers.filter((answer) => answer.expected === expected);
    const counts = labels.map((got) => own.filter((answer) => answer.got === got).length);
    console.log(`${expected.padEnd(22)}${counts.map((count) => (count === 0 ? '·' : String(count)).padStart(8)).join('')}`);
  }
};

/** How many are found and how many alarms are right, by the chance from which an alarm is given. */
const alarms = (
  title: string,
  answers: readonly Answer[],
  isOne: (label: string) => boolean,
  labels: readonly string[],
): void => {
  console.log(title);
  for (const from of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]) {
    const raised = answers.filter(
      ({ chances }) => labels.reduce((sum, label, i) => sum + (isOne(label) ? (chances[i] ?? 0) : 0), 0) >= from,
    );
    const right = raised.filter(({ expected }) => isOne(expected)).length;
    const all = answers.filter(({ expected }) => isOne(expected)).length;
    console.log(
      `  from ${from}: found ${percent(right / Math.max(1, all))}, right ${percent(right / Math.max(1, raised.length))}`,
    );
  }
};

export const report = ({ heads }: Outcome): void => {
  for (const head of HEADS) {
    const { labels, trainedOnly, rulesOnly, answers } = heads[head];
    console.log(
      `\n== ${head}: ${percent(accuracy(answers))} of ${answers.length} kept-out phrases (trained alone ${percent(trainedOnly)}, word lists alone ${percent(rulesOnly)})`,
    );
    confusion(labels, answers);
    const worst = answers.filter(({ expected, got }) => expected !== got).toSorted((a, b) => b.chance - a.chance);
    console.log('worst mistakes:');
    for (const { example, expected, got, chance } of worst.slice(0, 15))
      console.log(`  ${expected} → ${got} ${chance.toFixed(2)}  ${example.where}  ${example.text}`);
    if (head !== 'danger') continue;
    const isEmergency = (label: string) => label !== 'calm' && label !== 'urgent';
    alarms('emergencies:', answers, isEmergency, labels);
    alarms(
      'urgent among reports:',
      answers.filter(({ example }) => example.topic.startsWith('category-')),
      (label) => label !== 'calm',
      labels,
    );
  }
};

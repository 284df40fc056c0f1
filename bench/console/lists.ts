/**
 * How long staff wait for their lists while 10,000 issues are open and 2,000 people wait for an answer: the function of the API itself, on
 * a table of its own, asked as the console asks. The way through the network is not in it.
 */
import { type Figure, figure, median, quantile } from '../figures.ts';
import { type ConsoleTown, OFFICE } from './town.ts';

export const consoleLists = async (
  town: ConsoleTown,
  options: { readonly issues: number; readonly cases: number; readonly rounds: number },
): Promise<readonly Figure[]> => {
  const lists = {
    myIssues: [town.assignee, '/api/issues', { state: 'open', assignee: 'me', limit: '100' }],
    allIssues: [OFFICE, '/api/issues', { state: 'open', limit: '100' }],
    inbox: [OFFICE, '/api/escalations', { limit: '100', holder: 'all' }],
    colleagues: [OFFICE, '/api/colleagues', {}],
  } as const;
  const figures: Figure[] = [];
  for (const [name, [who, path, query]] of Object.entries(lists)) {
    const times: number[] = [];
    let rows = 0;
    for (let round = 0; round < options.rounds + 3; round++) {
      const from = performance.now();
      const answer = await town.ask(who, { path, query });
      const ms = performance.now() - from;
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
      rows = (JSON.parse(answer.body ?? '{}') as { items: unknown[] }).items.length;
      // The first ones read the settings and open connections.
      if (round >= 3) times.push(ms);
    }
    figures.push(
      figure(
        `console.${name}.p50Ms`,
        median(times),
        'ms',
        '≤ 300',
        `${rows} rows of ${options.issues} issues, ${options.cases} cases`,
      ),
      figure(`console.${name}.p99Ms`, quantile(times, 0.99), 'ms'),
    );
  }
  return figures;
};

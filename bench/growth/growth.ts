/** What a turn, a staff list, the search for duplicates and a sign-up cost with few issues in the table and with many. */
import { randomUUID } from 'node:crypto';
import { city } from '../../shared/city/current.ts';
import { signUpFor } from '../../shared/events/sign-up-for.ts';
import * as issues from '../../shared/issues/store.ts';
import { lists } from '../../shared/platform/keys.ts';
import { adults } from '../../test/support/events.ts';
import { inWork } from '../../test/support/work.ts';
import { type Figure, figure, median } from '../figures.ts';
import { type Rounds, roundsOf } from '../rounds.ts';
import { takeTurn } from '../turn/record-talk.ts';
import { CATEGORY, DATE_ID, startTown, type Town } from './town.ts';

const PAGE = 50;

type Act = (town: Town, round: number) => Promise<unknown>;

const ACTS = {
  turn: ({ table, streets }, round) =>
    takeTurn(table, randomUUID(), `nie świeci latarnia na ${streets[round % streets.length]} 7`),
  staffList: ({ table, assignee }) =>
    issues.readLists(table, [lists.issuesOfAssignee(assignee, 'open')], { state: 'open', limit: PAGE, after: null }),
  duplicates: ({ table, streets }, round) =>
    inWork({ table, city, now: new Date().toISOString() }, (work) => {
      const street = streets[round % streets.length] ?? '';
      return issues.similarIssues(work, CATEGORY, { text: street, street, houseNumber: '7', subarea: null });
    }),
  signUp: ({ table }) =>
    inWork({ table, city, now: new Date().toISOString() }, async (work) => {
      const id = randomUUID();
      const signed = await signUpFor(work, {
        ...{ dateId: DATE_ID, party: adults(1), name: 'Gość', contact: { kind: 'chat', conversationId: `cnv_${id}` } },
        ...{ personId: `per_${id}`, language: 'pl', answers: [], channel: 'chat', paperConsent: false },
      });
      if ('code' in signed) throw new Error(`not signed up: ${signed.code}`);
    }),
} as const satisfies Record<string, Act>;

/** `1kTo100k` */
const thousands = (n: number): string => (n >= 1_000_000 ? `${n / 1_000_000}M` : `${n / 1000}k`);

/** `sizes`: issues in the tables, ascending; the others are compared with the first. The time is that of each act. */
export const growth = async (options: Rounds & { readonly sizes: readonly number[] }): Promise<readonly Figure[]> => {
  process.env.PUBLIC_URL = 'http://localhost';
  const towns: Town[] = [];
  try {
    for (const size of options.sizes) towns.push(await startTown(size));
    const [small, ...large] = towns;
    if (small === undefined) throw new Error('growth needs sizes');
    const figures: Figure[] = [];
    for (const [name, act] of Object.entries<Act>(ACTS)) {
      const measured = towns.map((town) => ({ town, times: [] as number[], requests: [] as number[], units: [] as number[] }));
      for (const { round, counts } of roundsOf(options)) {
        // Whose turn is first changes: what comes first after a pause is slower.
        for (const one of round % 2 === 0 ? measured : measured.toReversed()) {
          one.town.takeReads();
          const from = performance.now();
          await act(one.town, round);
          const ms = performance.now() - from;
          const { requests, units } = one.town.takeReads();
          if (!counts) continue;
          one.times.push(ms);
          one.requests.push(requests);
          one.units.push(units);
        }
      }
      const [base, ...others] = measured;
      if (base === undefined) continue;
      figures.push(
        figure(`growth.${name}.ms1k`, median(base.times), 'ms'),
        figure(`growth.${name}.readRequests`, median(base.requests), 'count'),
        figure(`growth.${name}.readUnits`, median(base.units), 'count'),
      );
      for (const [i, other] of others.entries()) {
        const span = `${thousands(small.issues)}To${thousands(large[i]?.issues ?? 0)}`;
        const slower = median(other.times.map((ms, round) => ms / (base.times[round] ?? Number.NaN)));
        const more = median(other.units) / median(base.units);
        figures.push(
          figure(`growth.${name}.ratio${span}`, slower, 'ratio', '≤ 1.2'),
          figure(`growth.${name}.reads${span}`, Number.isNaN(more) ? 1 : more, 'ratio', '= 1'),
        );
      }
    }
    return figures;
  } finally {
    for (const town of towns) await town.stop();
  }
};

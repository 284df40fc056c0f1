/** One resident's report from the first word to "it is yours". */
import { city } from '../../../shared/city/current.ts';
import { issueIdOfNumber } from '../../../shared/issues/store.ts';
import { keys } from '../../../shared/platform/keys.ts';
import type { Resident, Story } from '../fault-run.ts';
import { toldOnce } from './told-once.ts';

/** Of one subarea each: a report there needs one confirmation, and no two are alike. */
const streets = city.streets
  .filter(({ subarea, kind, short }) => subarea !== null && kind === 'ulica' && !/\d/.test(short))
  .map(({ short }) => short);
const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);

const THINGS = ['nie świeci latarnia', 'dziura w jezdni', 'przepełniony kosz'];

let reports = 0;
/** Words of a report that no other is like: one of another thing or street is asked nothing more. */
export const aReport = (): string => {
  const street = streets[reports % streets.length];
  const thing = THINGS[Math.floor(reports / streets.length) % THINGS.length];
  reports += 1;
  return `${thing} na ${street} ${reports}`;
};

export const report: Story<Resident> = {
  name: 'a report',
  prepare: async (run) => async () => {
    const resident = run.resident();
    await resident.asks(aReport(), 'Wysłać?');
    const number = NUMBER.exec(await resident.asks('tak', 'Przyjęte'))?.[0] ?? '';
    const id = await run.comes(`${number} to be with somebody`, async () => {
      const found = await issueIdOfNumber(run.table, number);
      return found !== null && (await run.table.get(keys.issue(found)))?.assignee ? found : null;
    });
    await run.pressed(run.office, 'POST', `/api/issues/${id}/accept`);
    await resident.hears('ma już osobę');
    return resident;
  },
  wrong: (resident, items) => toldOnce(resident, ['Wysłać?', 'Przyjęte', 'ma już osobę'], items),
};

/** A report that is described and not confirmed is filed by itself when its time has come: once. */
import { city } from '../../../shared/city/current.ts';
import { conversationIdOf } from '../../../shared/platform/ids.ts';
import type { Resident, Story } from '../fault-run.ts';
import { aReport } from './report.ts';
import { toldOnce } from './told-once.ts';

const FILED = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);

export const timer: Story<Resident> = {
  name: 'a timer',
  byTheClock: ['keep-promises'],
  prepare: async (run) => {
    const resident = run.resident();
    await resident.asks(aReport(), 'Wysłać?');
    return async () => {
      await run.run.advance(`PT${city.fileAfterSilenceMinutes + 2}M`);
      // Again in the same minute: what was moved to the queue and is not done yet is found a second time.
      await run.run.advance(0);
      await resident.hears(FILED);
      await run.run.advance(0);
      return resident;
    };
  },
  wrong: (resident, items) => {
    const conversationId = conversationIdOf('messenger', resident.psid);
    const filed = items.filter(
      ({ sk, author }) => sk === 'issue' && (author as { conversationId?: string } | null)?.conversationId === conversationId,
    );
    return [
      ...toldOnce(resident, ['Wysłać?'], items),
      ...(filed.length === 1 ? [] : [`${resident.psid} has ${filed.length} issues`]),
    ];
  },
};

/** Units of work for integration tests: each is decided on the stored state and committed. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { idsOf } from '../../shared/platform/ids.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { Actor, Work } from '../../shared/platform/work.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';

let causes = 0;

export const newWork = (table: Table, city: CityProfile, now: string, actor: Actor): Work => ({
  table,
  city,
  now,
  actor,
  writes: newWriteSet(),
  ids: idsOf(`test-${causes++}`, now),
});

/** Who writes in a conversation of their own. */
export const resident = (name: string) => ({ personId: `per_${name}`, conversationId: `cnv_${name}` });

export const inWork = async <T>(
  given: { readonly table: Table; readonly city: CityProfile; readonly now: string; readonly actor?: Actor },
  decide: (work: Work) => Promise<T> | T,
): Promise<T> => {
  const work = newWork(given.table, given.city, given.now, given.actor ?? { kind: 'system', name: 'test' });
  const result = await decide(work);
  await given.table.commit(work.writes);
  return result;
};

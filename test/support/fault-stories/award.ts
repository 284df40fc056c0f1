/** A decided call: each offer is awarded or turned down once, under the pool, and each organisation gets one letter. */
import { city } from '../../../shared/city/current.ts';
import { carryOutEdition } from '../../../shared/grants/store-editions.ts';
import { type Key, keys } from '../../../shared/platform/keys.ts';
import type { Work } from '../../../shared/platform/work.ts';
import { AT } from '../event-stories.ts';
import type { FaultRun, Story } from '../fault-run.ts';
import { anEdition as contentNow, inCallNow } from '../grant-editions.ts';
import { anEdition } from '../grants.ts';
import { anOrganisation, putEdition, putHandedIn, putOrganisationOf } from '../handed-in.ts';
import { inWork } from '../work.ts';

const ASKED = 10_000;
/** In grosze. The pool is exactly what is decided: one award twice would not fit. */
const DECIDED = [ASKED, ASKED, 0];
const POOL = 2 * ASKED;

let calls = 0;

export const award: Story<{ readonly edition: string; readonly offers: readonly string[] }> = {
  name: 'the awards of a call',
  prepare: async (run: FaultRun) => {
    const id = `decyzja-${++calls}`;
    const offers = DECIDED.map((_, n) => `off_${id}_${n}`);
    const act = (decide: (work: Work) => void) => inWork({ table: run.table, city, now: run.run.status().now }, decide);
    const plain = anEdition({ ...contentNow(), id });
    const edition = inCallNow({ ...plain, rules: { ...plain.rules, pool: POOL, subareas: [AT.subarea] } });
    await act((work) => {
      putEdition(work, edition);
      putOrganisationOf(work, anOrganisation(`org-${id}`));
    });
    for (const [n, offerId] of offers.entries())
      await act((work) =>
        putHandedIn(work, edition, {
          id: offerId,
          number: `M-${id}-${n}`,
          organisationId: `org-${id}`,
          subarea: AT.subarea,
          askedGrosze: ASKED,
        }),
      );
    const by = city.staff.find(({ role }) => role === 'office')?.id ?? '';
    return async () => {
      await act((work) => {
        const { now: at } = work;
        const decidedOn = at.slice(0, 10);
        const awards = DECIDED.map((decidedGrosze, n) => ({
          offerId: offers[n] ?? '',
          opinionGrosze: decidedGrosze,
          decidedGrosze,
          reason: decidedGrosze > 0 ? null : 'Brak wolontariuszy.',
        }));
        work.writes.put(keys.editionDecision(id), { editionId: id, version: 1, awards, decidedOn, by, at });
        const decided = carryOutEdition(work, edition, { kind: 'DecideEdition', decidedOn, at, by });
        if (decided.kind === 'refused') throw new Error(decided.code);
      });
      await run.comes('all offers to be decided', async () => {
        const states = await Promise.all(offers.map((offerId) => run.table.get(keys.offer(offerId))));
        return states.every((offer) => Object(offer?.state).name !== 'formally-right');
      });
      return { edition: id, offers };
    };
  },
  wrong: ({ edition, offers }, items) => {
    const stored = ({ pk, sk }: Key) => items.find((item) => item.pk === pk && item.sk === sk);
    const poolLeft = Number(stored(keys.editionCounts(edition))?.poolLeft);
    const decided = offers.map((id) => {
      const offer = stored(keys.offer(id));
      const steps = items.filter(({ pk, sk }) => pk === keys.offer(id).pk && String(sk).startsWith('history#')).length;
      const letters = items.filter(({ pk, about }) => String(pk).startsWith('letter#') && about === id);
      const { name, grosze = 0 } = Object(offer?.state);
      return `${name} ${grosze} in ${steps} step, letters: ${letters.map(({ state }) => state)}`;
    });
    const expected = DECIDED.map((grosze) => `${grosze > 0 ? 'awarded' : 'not-awarded'} ${grosze} in 1 step, letters: sent`);
    return [
      ...(poolLeft === 0 ? [] : [`${edition} has ${poolLeft} left of a pool that was given away whole`]),
      ...decided.flatMap((is, n) => (is === expected[n] ? [] : [`${offers[n]} is "${is}", not "${expected[n]}"`])),
    ];
  },
};

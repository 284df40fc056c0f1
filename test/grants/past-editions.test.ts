/** The editions that the programme has had, replayed from the city's data: their limits are enforced as they were. */
import { describe, expect, it } from 'vitest';
import { loadCity } from '../../shared/city/load.ts';
import { decideOffer } from '../../shared/grants/decide-offer.ts';
import { type Edition, mayBeTold } from '../../shared/grants/edition-model.ts';
import type { Field } from '../../shared/grants/offer-model.ts';
import { anOffer, costs, filled, inCall } from '../support/grants.ts';

const { editions } = loadCity('walbrzych').grants;

const edition = (year: number): Edition => {
  const found = editions.find((one) => one.year === year);
  if (found === undefined) throw new Error(`the city's data has no edition of ${year}`);
  const { past: _, ...content } = found;
  return inCall({ ...content, version: 1, example: false, state: { name: 'draft', since: '2018-01-01T00:00:00.000Z' } });
};

/** As on one day of that year's call. */
const submit = (year: number, ...lines: readonly Field[]) => {
  const rules = edition(year);
  return decideOffer(anOffer({ subarea: rules.rules.subareas[0] ?? '' }), {
    kind: 'SubmitOffer',
    at: `${year}-03-15T10:00:00.000Z`,
    by: 'mem_1',
    edition: rules,
    fields: filled(rules, ...lines),
    number: `M-${year}-001`,
    callEndsAt: `${year}-12-31T00:00:00.000Z`,
    today: `${year}-03-15`,
    organisationLacks: [],
    handedIn: 0,
  });
};
const grant = (grosze: number): Field => costs('a', { grantGrosze: grosze });

describe('past editions', () => {
  it.each([
    [2018, 300_000],
    [2019, 300_000],
    [2020, 500_000],
  ])('of %i: %i grosze for a project are taken, one grosz more is not', (year, most) => {
    expect(submit(year, grant(most))).toMatchObject({ kind: 'decided' });
    expect(submit(year, grant(most + 1))).toMatchObject({
      code: 'offer.budget',
      budget: [{ code: 'budget.over-project-limit', is: most + 1, limit: most }],
    });
  });

  it('5,000 PLN are taken in 2020 and refused in 2019', () => {
    expect(submit(2020, grant(500_000))).toMatchObject({ kind: 'decided' });
    expect(submit(2019, grant(500_000))).toMatchObject({ code: 'offer.budget', budget: [{ limit: 300_000 }] });
  });

  it('indirect costs above a fifth of the direct ones are refused in 2018', () => {
    const indirect = (grosze: number) => submit(2018, grant(200_000), costs('b', { kind: 'indirect', grantGrosze: grosze }));
    expect(indirect(40_000)).toMatchObject({ kind: 'decided' });
    expect(indirect(40_001)).toMatchObject({
      code: 'offer.budget',
      budget: [{ code: 'budget.indirect-over-cap', limit: 40_000 }],
    });
  });

  it('nothing of a past or a drafted edition is told as current', () => {
    for (const { past, ...content } of editions) {
      const state = past
        ? ({ name: 'past', since: '2021-01-01T00:00:00.000Z' } as const)
        : ({ name: 'draft', since: '2021-01-01T00:00:00.000Z' } as const);
      expect(mayBeTold({ ...content, state, example: false }), content.name).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { dayRange } from '../../shared/events/day-range.ts';
import { eventPlan } from '../../shared/events/event-plan.ts';
import { type EventDate, summaryOf } from '../../shared/events/model.ts';
import { testCity } from '../support/city.ts';
import { aDate, NOW, venue } from '../support/events.ts';

const [walk, duty] = testCity().events.kinds;
if (walk === undefined || duty === undefined) throw new Error('the test city has kinds');
const row = (changed: Partial<EventDate> & { inHours?: number } = {}) => summaryOf(aDate(changed));

describe('plan against done', () => {
  const over = { inHours: -48 };
  const dates = [
    row(over),
    row({ ...over, venue: venue({ subarea: 'south' }), state: { name: 'held', since: NOW } }),
    row({ ...over, state: { name: 'cancelled', since: NOW, reason: 'x' } }),
    row(),
    row({ state: { name: 'draft', since: NOW } }),
    row({ ...over, example: true }),
    row({ ...over, kind: 'duty' }),
  ];

  it('counts what took place and what is to come; cancelled, drafts and examples do not count, duty hours are no plan', () => {
    expect(eventPlan([walk, duty], ['north', 'south'], dates, NOW)).toEqual([
      {
        kind: 'walk',
        plan: 6,
        done: 2,
        ahead: 1,
        bySubarea: {
          north: { plan: null, done: 1, ahead: 1 },
          south: { plan: null, done: 1, ahead: 0 },
          outside: { plan: null, done: 0, ahead: 0 },
        },
      },
    ]);
  });

  it('is split as the office decided, or one a quarter in each subarea', () => {
    const [split] = eventPlan([{ ...walk, bySubarea: { north: 4 } }], ['north', 'south'], [], NOW);
    expect([split?.bySubarea.north?.plan, split?.bySubarea.south?.plan]).toEqual([4, 0]);
    const [quarterly] = eventPlan([{ ...walk, quarterlyPerSubarea: 1 }], ['north'], [], NOW);
    expect([quarterly?.bySubarea.north?.plan, quarterly?.bySubarea.outside?.plan]).toEqual([4, null]);
  });
});

describe('local days as instants', () => {
  it('a day of 25 hours is whole', () => {
    expect(dayRange('Europe/Warsaw', '2026-10-25', '2026-10-25')).toEqual({
      from: '2026-10-24T22:00:00.000Z',
      to: '2026-10-25T22:59:59.999Z',
    });
  });
  it('so many days further', () => {
    expect(dayRange('Europe/Warsaw', '2026-03-28', { days: 1 })).toEqual({
      from: '2026-03-27T23:00:00.000Z',
      to: '2026-03-29T21:59:59.999Z',
    });
  });
});

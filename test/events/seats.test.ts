/**
 * Capacity and the waiting list under every interleaving: commands are decided on what was read some steps ago, and count only if the
 * counters' conditions hold now, as in the table. Whatever the order, no seat is given twice or lost, and nobody is passed over unsaid.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideSignUp } from '../../shared/events/decide-sign-up.ts';
import { type EventDate, lastCallOf, type Seats, SeatsSchema } from '../../shared/events/model.ts';
import { planOffers } from '../../shared/events/plan-offers.ts';
import { fits, resize } from '../../shared/events/seats.ts';
import type { SignUpCommand, SignUpDecision } from '../../shared/events/sign-up-commands.ts';
import { type Party, peopleIn, type SeatCounts, type SignUp } from '../../shared/events/sign-up-model.ts';
import type { CounterGuard } from '../../shared/platform/counter-guard.ts';
import { aDate, aSignUp, free, NOW, signingUp } from '../support/events.ts';

interface Table {
  readonly date: EventDate;
  readonly counts: SeatCounts;
  readonly guests: ReadonlyMap<string, SignUp>;
  readonly tickets: number;
  readonly now: string;
}

const POOLS = ['free', 'freeAdults', 'freeChildren'] as const;

/** As the table does it: all guards hold, or nothing happens. */
const moved = (counts: SeatCounts, guards: readonly CounterGuard[]): SeatCounts | null => {
  const next: Record<string, number> = { ...counts };
  for (const { counter, delta, min, max } of guards) {
    const value = (next[counter] ?? 0) + delta;
    if ((min !== undefined && value < min) || (max !== undefined && value > max)) return null;
    next[counter] = value;
  }
  return next as unknown as SeatCounts;
};

const stored = (table: Table, { signUp, guards }: SignUpDecision): Table | null => {
  const before = table.guests.get(signUp.id);
  if ((before?.version ?? 0) !== signUp.version - 1) return null;
  const counts = moved(table.counts, guards);
  return counts === null ? null : { ...table, counts, guests: new Map(table.guests).set(signUp.id, signUp) };
};

type Step =
  | { readonly do: 'sign-up'; readonly party: Party; readonly web: boolean }
  | { readonly do: 'cancel' | 'accept' | 'decline' | 'agree' | 'enter-code'; readonly who: number }
  | { readonly do: 'change'; readonly who: number; readonly party: Party }
  | { readonly do: 'resize'; readonly by: number }
  | { readonly do: 'fill' }
  | { readonly do: 'wait'; readonly hours: number };

/** What a step would do to the table as `seen`; null = refused. */
const decided = (seen: Table, step: Step, ticket: number): readonly SignUpDecision[] => {
  const { date, counts, now } = seen;
  const base = { at: now, by: 'test' };
  const guest = (who: number) => [...seen.guests.values()][who % Math.max(1, seen.guests.size)];
  const one = (before: SignUp | undefined, command: SignUpCommand): readonly SignUpDecision[] => {
    const decision = decideSignUp(before ?? null, command);
    return decision.kind === 'decided' ? [decision] : [];
  };
  switch (step.do) {
    case 'sign-up': {
      const id = `sup_${ticket}`;
      const web = { channel: step.web ? ('web' as const) : ('chat' as const), codeMinutes: step.web ? 30 : null };
      return one(undefined, signingUp({ ...web, at: now, id, personId: id, party: step.party, date, counts, ticket }));
    }
    case 'cancel':
      return one(guest(step.who), { ...base, kind: 'Cancel', date });
    case 'accept':
      return one(guest(step.who), { ...base, kind: 'Accept', date, guardianHours: 24 });
    case 'decline':
      return one(guest(step.who), { ...base, kind: 'Decline', date });
    case 'agree':
      return one(guest(step.who), { ...base, kind: 'AgreeAsGuardian', how: 'link', name: null, date });
    case 'enter-code':
      return one(guest(step.who), { ...base, kind: 'EnterCode', date, guardianHours: 24 });
    case 'change':
      return one(guest(step.who), {
        ...base,
        kind: 'ChangeParty',
        date,
        counts,
        party: step.party,
        terms: { partyMost: 6, age: { least: null, most: null } },
        guardianHours: 24,
      });
    case 'fill': {
      const first = planOffers(date, counts, waitingIn(seen), now).find(({ why }) => why === null);
      return first === undefined ? [] : one(first.signUp, { ...base, kind: 'Offer', date, counts, until: lastCallOf(date) });
    }
    case 'wait':
      return [...seen.guests.values()].flatMap((signUp) => one(signUp, { ...base, kind: 'Lapse', date }));
    case 'resize':
      return [];
  }
};

const ticketOf = ({ state }: SignUp): number => (state.name === 'waiting' ? state.ticket : 0);
const waitingIn = ({ guests }: Table): readonly SignUp[] =>
  [...guests.values()].filter(({ state }) => state.name === 'waiting').toSorted((a, b) => ticketOf(a) - ticketOf(b));

const resized = (seats: Seats, by: number): Seats => {
  if (seats.kind === 'unlimited') return seats;
  return SeatsSchema.parse(
    seats.kind === 'shared'
      ? { ...seats, total: Math.max(1, seats.total + by) }
      : { ...seats, adults: Math.max(0, seats.adults + by), children: Math.max(0, seats.children + by) },
  );
};

/** Decided on the table of `stale` steps ago; what no longer holds is read and decided again, as the store does. */
const take = (history: readonly Table[], step: Step, stale: number): Table => {
  const now = history.at(-1);
  if (now === undefined) throw new Error('a table to begin with');
  const ticket = now.tickets + 1;
  if (step.do === 'wait') {
    const later = { ...now, now: new Date(Date.parse(now.now) + step.hours * 3_600_000).toISOString() };
    return decided(later, step, ticket).reduce((table, decision) => stored(table, decision) ?? table, later);
  }
  if (step.do === 'resize') {
    const seats = resized(now.date.seats, step.by);
    const counts = moved(now.counts, resize(now.date.seats, seats));
    return counts === null ? now : { ...now, counts, date: { ...now.date, seats } };
  }
  const old = history[Math.max(0, history.length - 1 - stale)] ?? now;
  let seen: Table = { ...old, now: now.now, date: now.date };
  for (let attempt = 0; attempt < 2; attempt++) {
    const decisions = decided(seen, step, ticket);
    const next = decisions.reduce<Table | null>((table, decision) => (table === null ? null : stored(table, decision)), now);
    if (next !== null) return { ...next, tickets: ticket };
    seen = now;
  }
  return now;
};

const party = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((n): Party => ({ adults: n, children: [] })),
  fc.integer({ min: 1, max: 2 }).map((n): Party => ({ adults: 0, children: Array.from({ length: n }, () => ({ age: 9 })) })),
  fc.integer({ min: 1, max: 2 }).map((n): Party => ({ adults: 1, children: Array.from({ length: n }, () => ({ age: 9 })) })),
);
const who = fc.nat({ max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sign-up' as const), party, web: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('cancel', 'accept', 'decline', 'agree', 'enter-code'), who }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change' as const), who, party }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resize' as const), by: fc.integer({ min: -3, max: 3 }) }) },
  { weight: 4, arbitrary: fc.constant({ do: 'fill' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 30, 60) }) },
);
const seats: fc.Arbitrary<Seats> = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((total): Seats => ({ kind: 'shared', total })),
  fc.record({
    kind: fc.constant('separate' as const),
    adults: fc.integer({ min: 0, max: 5 }),
    children: fc.integer({ min: 0, max: 5 }),
  }),
);
const steps = fc.array(fc.record({ step, stale: fc.nat({ max: 4 }) }), { maxLength: 60 });

const HOLDING = ['seated', 'held', 'offered'];
const has = (table: Table, pick: (party: Party) => number): number =>
  [...table.guests.values()]
    .filter(({ state }) => HOLDING.includes(state.name))
    .reduce((sum, guest) => sum + pick(guest.party), 0);

const run = (given: Seats, taken: readonly { readonly step: Step; readonly stale: number }[]): readonly Table[] => {
  const date = aDate({ seats: given, inHours: 72 });
  const history: Table[] = [{ date, counts: free(given), guests: new Map(), tickets: 0, now: NOW }];
  for (const { step: next, stale } of taken) history.push(take(history, next, stale));
  return history;
};

it('each who waits is told their own reason: one pool may be full while the other is not', () => {
  const seats = { kind: 'separate', adults: 1, children: 1 } as const;
  const child = { age: 9 };
  const waits = (ticket: number, party: Party) =>
    aSignUp({ id: `sup_${ticket}`, party, state: { name: 'waiting', since: NOW, ticket } });
  const waiting = [
    waits(1, { adults: 1, children: [] }),
    waits(2, { adults: 0, children: [child] }),
    waits(3, { adults: 0, children: [child, child] }),
    waits(4, { adults: 0, children: [child] }),
  ];
  const plan = planOffers(aDate({ seats }), free(seats, { freeAdults: 0, waiting: 4 }), waiting, NOW);
  expect(plan.map(({ why }) => why)).toEqual(['none-free', null, 'needs-more-seats', 'earlier-first']);
});

describe('seats under every interleaving', () => {
  it('free and taken seats are always the capacity: none is lost, none is given twice', () => {
    fc.assert(
      fc.property(seats, steps, (given, taken) => {
        for (const table of run(given, taken)) {
          const { counts, date } = table;
          const all = date.seats;
          if (all.kind === 'shared') expect(counts.free + has(table, peopleIn)).toBe(all.total);
          if (all.kind === 'separate') {
            expect(counts.freeAdults + has(table, ({ adults }) => adults)).toBe(all.adults);
            expect(counts.freeChildren + has(table, (p) => p.children.length)).toBe(all.children);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nobody gets in over the capacity unless the capacity was lowered under them', () => {
    fc.assert(
      fc.property(seats, steps, (given, taken) => {
        const history = run(given, taken);
        for (const [i, table] of history.entries()) {
          const before = history[i - 1];
          for (const pool of POOLS)
            if (table.counts[pool] < 0)
              expect(before?.counts[pool] ?? 0).toBeLessThanOrEqual(Math.max(0, table.counts[pool] + 3));
        }
        const lowered = taken.some(({ step: next }) => next.do === 'resize' && next.by < 0);
        if (!lowered) for (const table of history) for (const pool of POOLS) expect(table.counts[pool]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('the counters of those who wait and of seats kept for codes are what the sign-ups say', () => {
    fc.assert(
      fc.property(seats, steps, (given, taken) => {
        for (const table of run(given, taken)) {
          const guests = [...table.guests.values()];
          expect(table.counts.waiting).toBe(waitingIn(table).length);
          const kept = guests.filter(({ state }) => state.name === 'held' && state.why === 'web-code');
          expect(table.counts.webHeld).toBe(kept.reduce((sum, guest) => sum + peopleIn(guest.party), 0));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('whoever waits and fits in the free seats is offered them before anybody later, until two hours before the start', () => {
    fc.assert(
      fc.property(seats, steps, (given, taken) => {
        const table = run(given, taken).at(-1);
        if (table === undefined || table.now >= lastCallOf(table.date)) return;
        const plan = planOffers(table.date, table.counts, waitingIn(table), table.now);
        const first = plan.find(({ signUp }) => signUp.codeBy === null && fits(table.date.seats, table.counts, signUp.party));
        expect(first?.why ?? null).toBeNull();
        // Everybody else is told why not.
        for (const { signUp, why } of plan)
          expect(why === null || fits(table.date.seats, table.counts, signUp.party) || why !== 'earlier-first').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('nobody is seated past somebody who waits, while seats are offered', () => {
    fc.assert(
      fc.property(seats, steps, (given, taken) => {
        const history = run(given, taken);
        for (const [i, table] of history.entries()) {
          const before = history[i - 1];
          if (before === undefined || table.now >= lastCallOf(table.date)) continue;
          const joined = [...table.guests.values()].filter(({ id }) => !before.guests.has(id));
          for (const { state } of joined) if (state.name !== 'waiting') expect(before.counts.waiting).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

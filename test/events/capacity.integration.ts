/** 500 people want 30 seats at once, on the real engine: exactly 30 in, the rest in order; freed seats go on in that order. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitWork } from '../../functions/edge/work.ts';
import { signUpFor } from '../../shared/events/sign-up-for.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate } from '../../shared/events/store-dates.ts';
import { fillSeats } from '../../shared/events/store-fill-seats.ts';
import { carryOutSignUp, codeIn, guestsOf, placeOf, readSituation } from '../../shared/events/store-sign-ups.ts';
import { causeOf } from '../../shared/platform/work.ts';
import { testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { aDate, adults, anEvent, putPublished } from '../support/events.ts';
import { inWork } from '../support/work.ts';

const PEOPLE = 500;
const SEATS = 30;
const SYSTEM = { kind: 'system', name: 'test' } as const;

let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(async () => {
  await dynamo.stop();
});

const ahead = { inHours: (Date.now() - Date.parse('2026-11-21T10:00:00.000Z')) / 3_600_000 + 72 };

const published = async (id: string): Promise<string> => {
  const seats = { kind: 'shared', total: SEATS } as const;
  const date = aDate({ ...ahead, id, eventId: `evt_${id}`, seats });
  await inWork({ table: dynamo.table, city: testCity(), now: new Date().toISOString() }, (work) =>
    putPublished(work, anEvent({ id: date.eventId, seats }), date),
  );
  return id;
};

const join = (dateId: string, n: number) =>
  commitWork(`join#${dateId}#${n}`, SYSTEM, (work) =>
    signUpFor(work, {
      dateId,
      party: adults(1),
      name: `Gość ${n}`,
      contact: { kind: 'chat', conversationId: `cnv_${dateId}_${n}` },
      personId: `per_${dateId}_${n}`,
      language: 'pl',
      answers: [],
      channel: 'chat',
      paperConsent: false,
    }),
  );

/** Fifty at a time, as that many functions would run. */
const atOnce = async <T>(numbers: readonly number[], act: (n: number) => Promise<T>): Promise<readonly T[]> => {
  const left = [...numbers];
  const done: T[] = [];
  const worker = async () => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) done.push(await act(n));
  };
  await Promise.all(Array.from({ length: 50 }, worker));
  return done;
};

const waiting = (guests: readonly SignUp[]): readonly SignUp[] =>
  guests
    .filter(({ state }) => state.name === 'waiting')
    .toSorted((a, b) => (a.state.name === 'waiting' && b.state.name === 'waiting' ? a.state.ticket - b.state.ticket : 0));

describe('500 sign-ups at once for 30 seats', () => {
  it('30 are in, 470 wait in order, each told their own place, each with a code of their own', async () => {
    const dateId = await published('dat_rush');
    const answers = await atOnce(
      Array.from({ length: PEOPLE }, (_, n) => n),
      (n) => join(dateId, n),
    );

    const guests = await guestsOf(dynamo.table, dateId);
    expect(guests).toHaveLength(PEOPLE);
    expect(guests.filter(({ state }) => state.name === 'seated')).toHaveLength(SEATS);
    const queue = waiting(guests);
    expect(queue).toHaveLength(PEOPLE - SEATS);
    expect((await readSituation(dynamo.table, dateId))?.counts).toMatchObject({ free: 0, waiting: PEOPLE - SEATS });

    const told = answers.map((answer) => ('place' in answer ? answer.place : 'refused'));
    expect(told.filter((place) => place === null)).toHaveLength(SEATS);
    const places = answers.flatMap((answer) =>
      'place' in answer && answer.place !== null ? [[answer.decision.signUp.id, answer.place]] : [],
    );
    expect(new Map(queue.map(({ id }, i) => [id, i + 1]))).toEqual(new Map(places as [string, number][]));

    expect(new Set(guests.map(({ code }) => code)).size).toBe(PEOPLE);
    expect(guests.every(({ code }) => codeIn(code) === code)).toBe(true);
  });

  it('the same request twice is one sign-up', async () => {
    const dateId = await published('dat_twice');
    await Promise.all([join(dateId, 1), join(dateId, 1), join(dateId, 1)].map((twin) => twin.catch((error: unknown) => error)));
    await join(dateId, 1);
    expect(await guestsOf(dynamo.table, dateId)).toHaveLength(1);
    expect((await readSituation(dynamo.table, dateId))?.counts.free).toBe(SEATS - 1);
  });

  it('cancelled seats are offered to the first who wait while others cancel and join', async () => {
    const dateId = await published('dat_moves');
    await atOnce(
      Array.from({ length: 60 }, (_, n) => n),
      (n) => join(dateId, n),
    );
    const before = await guestsOf(dynamo.table, dateId);
    const leaving = before.filter(({ state }) => state.name === 'seated').slice(0, 12);
    const first = waiting(before).slice(0, 12);
    const date = await readDate(dynamo.table, dateId);
    if (date === null) throw new Error('the date is there');

    await Promise.all([
      atOnce(
        leaving.map((_, i) => i),
        (i) =>
          commitWork(`cancel#${dateId}#${i}`, SYSTEM, async (work) => {
            const signUp = leaving[i];
            if (signUp !== undefined) carryOutSignUp(work, date, signUp, { ...causeOf(work), kind: 'Cancel', date });
          }),
      ),
      atOnce([100, 101, 102, 103], (n) => join(dateId, n)),
      atOnce([1, 2, 3], (n) => commitWork(`fill#${dateId}#${n}`, SYSTEM, (work) => fillSeats(work, dateId))),
    ]);
    // What the facts would do once more.
    await commitWork(`fill#${dateId}#last-1`, SYSTEM, (work) => fillSeats(work, dateId));
    await commitWork(`fill#${dateId}#last-2`, SYSTEM, (work) => fillSeats(work, dateId));

    const after = await guestsOf(dynamo.table, dateId);
    const offered = after.filter(({ state }) => state.name === 'offered').map(({ id }) => id);
    expect(offered.toSorted()).toEqual(first.map(({ id }) => id).toSorted());
    expect((await readSituation(dynamo.table, dateId))?.counts).toMatchObject({ free: 0, waiting: 60 - SEATS - 12 + 4 });
    const next = waiting(after)[0];
    expect(next === undefined ? null : await placeOf(dynamo.table, next)).toBe(1);
  });
});

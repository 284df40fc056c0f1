/** The short form of test/faults/every-step.faults.ts: of each story some of the steps, in some of the ways, drawn by a seed that is printed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item } from '../../shared/platform/table.ts';
import { type FaultRun, SEED, startFaultRun, toldUnderFaults, WAYS } from '../support/fault-run.ts';
import { EVERY_STORY } from '../support/fault-stories/every.ts';
import { breaches } from '../support/whole-table.ts';

const STORIES_EACH = 1;

let run: FaultRun;
beforeAll(async () => {
  run = await startFaultRun();
});
afterAll(() => run.stop());

it.each(EVERY_STORY)('$name: what goes wrong in a function is followed by another that ends its work once', async (story) => {
  const { wrong, copiedWithoutCause, met } = await toldUnderFaults(run, story, WAYS, { most: STORIES_EACH, seed: SEED });
  expect(wrong).toEqual([]);
  expect(copiedWithoutCause).toEqual([]);
  expect(met).toBeGreaterThan(0);
});

/** What the stories above left, with one thing made wrong by hand. */
const SPOILT: Readonly<Record<string, { readonly by: (items: readonly Item[]) => readonly Item[]; readonly found: RegExp }>> = {
  'a message stored twice': { by: (items) => [...items, ...items.filter(isHeard).slice(0, 1)], found: /is stored twice/ },
  'a reply that nobody looks after': {
    by: (items) =>
      changed(items, isSaid, ({ dueAt: _, ...rest }) => ({ ...rest, delivery: { ...Object(rest.delivery), status: 'claimed' } })),
    found: /is claimed and nobody looks after it/,
  },
  'an issue on no list': {
    by: (items) => items.filter(({ pk, sk }) => !(String(pk).startsWith('issue#') && String(sk).startsWith('list#'))),
    found: /is open and on no list/,
  },
  'an issue without a timer': {
    by: (items) => items.map(({ dueAt, ...rest }) => (String(rest.pk).startsWith('issue#') ? rest : { ...rest, dueAt })),
    found: /is open and has no timer/,
  },
  'a line of history lost': {
    by: (items) => items.filter(({ pk, sk }) => !(String(pk).startsWith('issue#') && sk === 'history#000001')),
    found: /its history is/,
  },
  'a case that nobody sees': {
    by: (items) =>
      changed(
        items.filter(({ pk, sk }) => !(String(pk).startsWith('escalation#') && String(sk).startsWith('list#'))),
        ({ sk }) => sk === 'escalation',
        (answered) => ({ ...answered, state: 'open' }),
      ),
    found: /^escalation#.* is open and on no list/m,
  },
  'a paper that does not come': {
    by: (items) =>
      changed(
        items,
        ({ sk }) => sk === 'document',
        (document) => ({ ...document, state: 'asked' }),
      ),
    found: /was asked for and is not there/,
  },
  'a seat given twice': {
    by: (items) =>
      changed(
        items,
        ({ sk }) => sk === 'seats',
        (seats) => ({ ...seats, free: Number(seats.free) + 1 }),
      ),
    found: /free and \d+ taken of/,
  },
  'a timer that did not ring': {
    by: (items) =>
      changed(
        items,
        ({ dueAt }) => dueAt !== undefined,
        (timer) => ({ ...timer, dueAt: '2020-01-01T00:00:00.000Z' }),
      ),
    found: /is due since/,
  },
};
const isMessage = ({ sk }: Item) => String(sk).startsWith('message#');
const isHeard = (item: Item) => isMessage(item) && item.from === 'resident';
const isSaid = (item: Item) => isMessage(item) && item.from === 'bot';
/** The first of them. */
const changed = (items: readonly Item[], which: (item: Item) => boolean, how: (item: Item) => Item): readonly Item[] => {
  const at = items.findIndex(which);
  return items.map((item, i) => (i === at ? how(item) : item));
};

it.each(Object.entries(SPOILT))('the check itself notices %s', async (_, { by, found }) => {
  const items = await run.everything();
  const before = '2021-01-01T00:00:00.000Z';
  expect(breaches(items, before)).toEqual([]);
  expect(breaches(by(items), before).join('\n')).toMatch(found);
});

/** Events: given what is stored, when staff decide, then what is next, or a refusal in words of the trade. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentToCopy, decideEvent } from '../../shared/events/decide-event.ts';
import type { EventCommand } from '../../shared/events/event-commands.ts';
import { type Event, type EventContent, EventContentSchema } from '../../shared/events/model.ts';
import { aDate, anEvent, NOW, text, venue } from '../support/events.ts';

const hours = (n: number): string => new Date(Date.parse(NOW) + n * 3_600_000).toISOString();
const sitting = (from: number, length = 2) => ({ startsAt: hours(from), endsAt: hours(from + length) });
const known = { kinds: ['walk', 'duty'], subareas: ['north', 'south'] };
const base = { at: NOW, by: 'sw-north' };
const content = (changed: Partial<EventContent> = {}): EventContent => EventContentSchema.parse(anEvent(changed));
const protection = { standardsUrl: 'https://example.org/s', checkedBy: 'Biuro', checkedOn: '2026-11-01' };

const given = (before: Event | null) => ({
  when: (command: EventCommand) => {
    const decision = decideEvent(before, command);
    return decision.kind === 'refused' ? { refused: decision.code } : decision;
  },
});
const dates = (given: readonly (readonly ReturnType<typeof sitting>[])[] = [[sitting(72)]]) => {
  let n = 0;
  return { dates: given, except: [], timeZone: 'Europe/Warsaw', newDateId: () => `dat_${++n}` };
};
const create = (changed: Partial<EventContent> = {}, wanted = dates()) =>
  ({
    ...base,
    ...wanted,
    kind: 'CreateEvent',
    id: 'evt_1',
    content: content(changed),
    rule: null,
    known,
    example: false,
  }) as const;
const draft = (changed: Partial<Event> = {}) => anEvent({ state: { name: 'draft', since: NOW }, ...changed });
const cancelled = anEvent({ state: { name: 'cancelled', since: NOW, reason: 'Deszcz.' } });

describe('creating', () => {
  it('makes a draft with its dates', () => {
    expect(given(null).when(create({}, dates([[sitting(72)], [sitting(96), sitting(120)]])))).toMatchObject({
      event: { version: 1, state: { name: 'draft' }, createdBy: 'sw-north', example: false },
      dates: [
        { id: 'dat_1', recurrenceAt: null },
        { id: 'dat_2', sittings: [{}, {}] },
      ],
      facts: ['EventCreated'],
    });
  });
  it('with a rule makes every date of the series, each with the start that the rule gave it', () => {
    const made = given(null).when(create({ rule: 'FREQ=WEEKLY;COUNT=10' }));
    expect(made).toMatchObject({ dates: { length: 10 } });
    expect('dates' in made && made.dates[1]).toEqual({
      id: 'dat_2',
      recurrenceAt: hours(72 + 168),
      sittings: [sitting(72 + 168)],
    });
  });
  it.each([
    ['an unknown kind', create({ kind: 'ball' }), 'event.kind-unknown'],
    ['an unknown subarea', create({ venue: venue({ subarea: 'moon' }) }), 'event.subarea-unknown'],
    ['a start that has passed', create({}, dates([[sitting(-1)]])), 'date.past'],
    ['an end before the start', create({}, dates([[sitting(72, -1)]])), 'date.reversed'],
    ['sittings that overlap', create({}, dates([[sitting(72, 4), sitting(74)]])), 'date.reversed'],
    [
      'a rule and two dates',
      create({ rule: 'FREQ=DAILY;COUNT=3' }, dates([[sitting(72)], [sitting(96)]])),
      'series.first-off-rule',
    ],
    ['an endless rule', create({ rule: 'FREQ=DAILY' }), 'series.endless'],
  ])('refuses %s', (_, command, refused) => {
    expect(given(null).when(command)).toEqual({ refused });
  });
  it('outside all subareas is a place, too', () => {
    expect(given(null).when(create({ venue: venue({ subarea: 'outside' }) }))).toMatchObject({ kind: 'decided' });
  });
});

describe('publishing', () => {
  const publish = (changed: object = {}) =>
    ({ ...base, kind: 'PublishEvent', known, dates: [aDate({ state: { name: 'draft', since: NOW } })], ...changed }) as const;
  it('opens a draft that has a date to come', () => {
    expect(given(draft()).when(publish())).toMatchObject({ event: { state: { name: 'published' } }, facts: ['EventPublished'] });
  });
  it('for children only with the standards and who checked the leaders, and when', () => {
    expect(given(draft({ forChildren: true })).when(publish())).toEqual({ refused: 'event.children-unprotected' });
    expect(given(draft({ forChildren: true, childProtection: protection })).when(publish())).toMatchObject({ kind: 'decided' });
  });
  it('not without a date to come, not twice, not once cancelled', () => {
    expect(given(draft()).when(publish({ dates: [] }))).toEqual({ refused: 'event.without-dates' });
    const past = aDate({ state: { name: 'draft', since: NOW }, inHours: -5 });
    expect(given(draft()).when(publish({ dates: [past] }))).toEqual({ refused: 'event.without-dates' });
    expect(given(anEvent()).when(publish())).toEqual({ refused: 'event.already-published' });
    expect(given(cancelled).when(publish())).toEqual({ refused: 'event.cancelled' });
  });
});

describe('changing', () => {
  const change = (changed: Partial<EventContent>) =>
    ({ ...base, kind: 'ChangeEvent', content: content(changed), known }) as const;
  it('keeps what it replaced', () => {
    expect(given(anEvent()).when(change({ title: text('Nowy'), venue: venue({ name: 'Biblioteka' }) }))).toMatchObject({
      event: { title: { pl: 'Nowy' }, version: 2, state: { name: 'published' } },
      was: { title: { pl: 'Spacer' }, venue: { name: 'Świetlica' } },
      facts: ['EventChanged'],
    });
  });
  it('refuses what changes nothing, the rule of a series, and taking protection away from a published event for children', () => {
    expect(given(anEvent()).when(change({}))).toEqual({ refused: 'event.unchanged' });
    expect(given(anEvent()).when(change({ rule: 'FREQ=DAILY;COUNT=2' }))).toEqual({ refused: 'event.rule-fixed' });
    expect(given(anEvent()).when(change({ forChildren: true }))).toEqual({ refused: 'event.children-unprotected' });
    expect(given(draft()).when(change({ forChildren: true }))).toMatchObject({ kind: 'decided' });
    expect(given(cancelled).when(change({ partyMost: 1 }))).toEqual({ refused: 'event.cancelled' });
  });
});

describe('the rest of its life', () => {
  it('is cancelled once, with a reason', () => {
    const cancel = { ...base, kind: 'CancelEvent', reason: 'Deszcz.' } as const;
    expect(given(anEvent()).when(cancel)).toMatchObject({
      event: { state: { name: 'cancelled', reason: 'Deszcz.' } },
      facts: ['EventCancelled'],
    });
    expect(given(cancelled).when(cancel)).toEqual({ refused: 'event.cancelled' });
    expect(given(null).when(cancel)).toEqual({ refused: 'event.not-found' });
  });
  it('gets more dates, by themselves or by a rule of their own', () => {
    const add = (rule: string | null) => ({ ...base, ...dates(), kind: 'AddDates', rule }) as const;
    expect(given(anEvent()).when(add(null))).toMatchObject({ dates: { length: 1 }, facts: ['DateAdded'], event: { version: 2 } });
    expect(given(anEvent()).when(add('FREQ=DAILY;COUNT=3'))).toMatchObject({ dates: { length: 3 } });
    expect(given(cancelled).when(add(null))).toEqual({ refused: 'event.cancelled' });
  });
  it('is copied without what was true of it only', () => {
    const event = anEvent({ forChildren: true, childProtection: protection, rule: 'FREQ=DAILY;COUNT=2' });
    expect(contentToCopy(event)).toEqual({ ...content({ forChildren: true }), childProtection: null, rule: null });
  });
});

describe('whatever is asked of whatever stands', () => {
  const state = fc.constantFrom<Event['state']>(
    { name: 'draft', since: NOW },
    { name: 'published', since: NOW },
    { name: 'cancelled', since: NOW, reason: 'x' },
  );
  const command = fc.constantFrom<EventCommand>(
    create(),
    { ...base, kind: 'ChangeEvent', content: content({ partyMost: 2, forChildren: true }), known },
    { ...base, kind: 'PublishEvent', known, dates: [aDate({ state: { name: 'draft', since: NOW } })] },
    { ...base, kind: 'CancelEvent', reason: 'x' },
    { ...base, ...dates(), kind: 'AddDates', rule: null },
  );
  it('there is an answer, the version moves by one, and no event for children is public without protection', () => {
    fc.assert(
      fc.property(state, fc.boolean(), fc.boolean(), command, (now, forChildren, checked, asked) => {
        const before = anEvent({ state: now, forChildren, childProtection: checked ? protection : null });
        if (now.name === 'published' && forChildren && !checked) return;
        const decision = decideEvent(before, asked);
        if (decision.kind === 'refused') return;
        const { event } = decision;
        expect(event.version).toBe(before.version + 1);
        expect(event.state.name === 'published' && event.forChildren && event.childProtection === null).toBe(false);
      }),
    );
  });
});

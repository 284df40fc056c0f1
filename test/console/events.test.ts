/** The pure parts of the events room: weeks, times, forms, finding a guest, shares of a report. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeIn as codeOfProduct } from '../../shared/events/store-sign-ups.ts';
import { instantOf, localSitting, sittingOf } from '../../web/console/screens/events/date-time.ts';
import { contentOf } from '../../web/console/screens/events/editor/content-of.ts';
import { EMPTY_DATES, plannedDates, withDate, withDay } from '../../web/console/screens/events/editor/dates-draft.ts';
import { draftOf, EMPTY_DRAFT } from '../../web/console/screens/events/editor/draft.ts';
import { missingIn } from '../../web/console/screens/events/editor/missing.ts';
import { partyDraft, partyOf } from '../../web/console/screens/events/party.ts';
import { codeIn, codeInScan, matching } from '../../web/console/screens/events/search.ts';
import { shares } from '../../web/console/screens/events/shares.ts';
import { byWeek, mondayOf, plusDays } from '../../web/console/screens/events/weeks.ts';
import { whoHears } from '../../web/console/screens/events/who-hears.ts';
import { content } from '../support/event-content.ts';

describe('a guest at the door is found', () => {
  const guests = [
    { name: 'Łucja Ząbek', code: 'K7M2QX' },
    { name: 'Ewa', code: 'P4R9TZ' },
    { name: null, code: 'H3J8WB' },
  ];
  it.each([
    ['lucja', 'K7M2QX'],
    ['ŁUCJA ZĄB', 'K7M2QX'],
    ['zabek', 'K7M2QX'],
    ['ew', 'P4R9TZ'],
    ['h3j', 'H3J8WB'],
    ['p4r 9tz', 'P4R9TZ'],
  ])('by "%s"', (typed, code) => {
    expect(matching(guests, typed).map((guest) => guest.code)).toEqual([code]);
  });
  it('by nothing typed: everybody; by somebody else: nobody', () => {
    expect(matching(guests, ' ')).toEqual(guests);
    expect(matching(guests, 'Zenon')).toEqual([]);
  });
  it('by a code that is read as the product reads it', () => {
    fc.assert(fc.property(fc.string({ maxLength: 9 }), (typed) => codeIn(typed) === codeOfProduct(typed)));
    expect(codeIn('k7m-2qx')).toBe('K7M2QX');
  });
  it.each([
    ['K7M2QX', 'K7M2QX'],
    ['https://example.org/wydarzenia/zapis/K7M2QX', 'K7M2QX'],
    ['https://example.org/wydarzenia/zapis/K7M2QX.ics', 'K7M2QX'],
    ['https://example.org/wydarzenia', null],
    ['WIFI:S:siec;;', null],
  ])('by a scanned %s', (scanned, code) => {
    expect(codeInScan(scanned)).toBe(code);
  });
});

describe('times of a form', () => {
  it('are those of the clock on the wall, in summer, in winter, and in the nights between', () => {
    expect(instantOf('2026-11-27', '17:00')).toBe('2026-11-27T16:00:00.000Z');
    expect(instantOf('2026-07-01', '17:00')).toBe('2026-07-01T15:00:00.000Z');
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(instantOf('', '17:00')).toBeNull();
  });
  it('come back as they were typed', () => {
    const sitting = { day: '2026-12-04', from: '17:00', to: '19:30' };
    const made = sittingOf(sitting);
    expect(made && localSitting(made)).toEqual(sitting);
    expect(sittingOf({ day: '2026-12-31', from: '22:00', to: '01:00' })?.endsAt).toBe('2027-01-01T00:00:00.000Z');
    expect(sittingOf({ day: '2026-12-31', from: '', to: '01:00' })).toBeNull();
  });
  it('make dates one by one, or a rule', () => {
    const day = { day: '2026-12-04', from: '17:00', to: '19:00' };
    const once = { ...EMPTY_DATES, dates: [[day]] };
    expect(plannedDates(once)).toMatchObject({ rule: null, dates: [[{ startsAt: '2026-12-04T16:00:00.000Z' }]] });
    expect(plannedDates({ ...once, repeats: 'weekly', times: '8' })).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=8' });
    expect(plannedDates({ ...once, repeats: 'fortnightly', times: '1' })).toBe('times');
    expect(plannedDates(withDate(once))).toBe('dates');
    expect(plannedDates(withDay(once, 0))).toMatchObject({
      dates: [[{ startsAt: '2026-12-04T16:00:00.000Z' }, { startsAt: '2026-12-05T16:00:00.000Z' }]],
    });
  });
});

describe('the form of an event', () => {
  it('gives back the event that it was filled from', () => {
    const before = content({
      seats: { kind: 'separate', adults: 10, children: 20 },
      age: { least: 6, most: null },
      hosts: ['Pani Ola', 'Pan Jan'],
      forChildren: true,
      childProtection: { standardsUrl: 'https://example.org/s', checkedBy: 'Biuro', checkedOn: '2026-11-02' },
      questions: [{ id: 'q1', text: { pl: 'Dieta?', uk: null, en: 'Diet?' }, required: true }],
      bring: { pl: 'Wygodne buty', uk: null, en: null },
    });
    expect(contentOf(draftOf(before), before, null)).toEqual(before);
  });
  it('says what is missing, in the order of the form', () => {
    expect(missingIn(EMPTY_DRAFT)).toEqual(['kind', 'title', 'description', 'venue', 'subarea']);
    const draft = draftOf(content());
    expect(missingIn({ ...draft, forChildren: true, checkedBy: 'Biuro' })).toEqual(['protection']);
    expect(missingIn({ ...draft, consultation: true })).toEqual(['consultation']);
    expect(contentOf({ ...draft, seats: { ...draft.seats, total: '0' } }, null, null)).toBeNull();
  });
  it('forgets the point of a place that is another now', () => {
    const before = content();
    const somewhere = { ...before, venue: { ...before.venue, point: [16.28, 50.77] as [number, number] } };
    expect(contentOf({ ...draftOf(somewhere), venue: 'Szkoła' }, somewhere, null)?.venue.point).toBeNull();
    expect(contentOf(draftOf(somewhere), somewhere, null)?.venue.point).toEqual([16.28, 50.77]);
  });
});

describe('who comes, as typed', () => {
  it.each([
    ['1', '', { adults: 1, children: [] }],
    ['0', '5, 8', { adults: 0, children: [{ age: 5 }, { age: 8 }] }],
    ['2', '?', { adults: 2, children: [{ age: null }] }],
    ['0', '', null],
    ['1', '18', null],
    ['1', 'pięć', null],
    ['6', '3', null],
  ])('%s adults, ages "%s"', (adults, ages, party) => {
    expect(partyOf({ adults, ages })).toEqual(party);
    if (party !== null) expect(partyOf(partyDraft(party))).toEqual(party);
  });
});

describe('a report', () => {
  it('in percents adds up to exactly 100, each within one of the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const percents = shares(counts);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(total === 0 ? 0 : 100);
        for (const [i, count] of counts.entries())
          expect(Math.abs((percents[i] ?? 0) - (total === 0 ? 0 : (count * 100) / total))).toBeLessThan(1);
      }),
    );
  });
  it('counts who hears of a change: not those who are out', () => {
    const one = (kind: 'sms' | 'none', ended = false) => ({
      state: ended ? { name: 'ended' as const, since: '', why: 'cancelled' as const } : { name: 'seated' as const, since: '' },
      contact: kind === 'sms' ? { kind, value: '500' } : { kind },
      party: { adults: 2, children: [] },
    });
    expect(whoHears([one('sms'), one('none'), one('none', true)])).toEqual({
      people: 4,
      ways: [
        { kind: 'sms', signUps: 1 },
        { kind: 'none', signUps: 1 },
      ],
    });
  });
});

describe('weeks', () => {
  it('begin on Monday, also over the end of a year and the nights when the clocks change', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    expect(plusDays('2026-10-24', 2)).toBe('2026-10-26');
    const rows = ['2026-11-22T22:30:00.000Z', '2026-11-22T23:30:00.000Z'].map((startsAt) => ({ startsAt }));
    expect(byWeek(rows).map(({ monday, sunday }) => [monday, sunday])).toEqual([
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
    ]);
  });
});

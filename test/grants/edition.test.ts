import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKrs, isNip, isPolishIban, isRegon } from '../../shared/grants/checksums.ts';
import { decideEdition, type EditionCommand, LEAST_CALL_DAYS } from '../../shared/grants/decide-edition.ts';
import { type Edition, mayBeTold, phaseOf } from '../../shared/grants/edition-model.ts';
import { editionToTell } from '../../shared/grants/store-editions.ts';
import { anEdition } from '../support/grants.ts';

const AT = '2027-02-01T09:00:00.000Z';
const base = { at: AT, by: 'office-1' };
const announcements = (...days: readonly [string, string, string]) =>
  (['bip', 'board', 'website'] as const).map((where, i) => ({ where, on: days[i] ?? '' }));
const announce = (edition: Edition, days: readonly [string, string, string]) =>
  decideEdition(edition, { ...base, kind: 'AnnounceEdition', announcements: announcements(...days) });

describe('announcing an edition', () => {
  it('freezes the rules', () => {
    const decided = announce(anEdition(), ['2027-02-01', '2027-02-02', '2027-02-03']);
    expect(decided).toMatchObject({ kind: 'decided', edition: { state: { name: 'announced' } }, facts: ['EditionAnnounced'] });
    const edition = decided.kind === 'decided' ? decided.edition : anEdition();
    expect(decideEdition(edition, { ...base, kind: 'ChangeEdition', content: anEdition() })).toMatchObject({
      code: 'edition.frozen',
    });
    expect(announce(edition, ['2027-02-01', '2027-02-02', '2027-02-03'])).toMatchObject({ code: 'edition.frozen' });
  });

  it(`a call shorter than ${LEAST_CALL_DAYS} days after the last of the three announcements is refused, to the day`, () => {
    const edition = anEdition({ dates: { ...anEdition().dates, callTo: '2027-03-01' } });
    expect(announce(edition, ['2027-02-01', '2027-02-08', '2027-02-03'])).toMatchObject({ kind: 'decided' });
    expect(announce(edition, ['2027-02-01', '2027-02-09', '2027-02-03'])).toMatchObject({ code: 'edition.call-too-short' });
  });

  it('names what is missing, wrong in order, or announced in fewer than three places', () => {
    const days = ['2027-02-01', '2027-02-01', '2027-02-01'] as const;
    expect(announce(anEdition({ rules: { ...anEdition().rules, pool: null, criteria: [] } }), days)).toEqual({
      kind: 'refused',
      code: 'edition.incomplete',
      fields: ['rules.pool', 'rules.criteria'],
    });
    expect(announce(anEdition({ dates: { ...anEdition().dates, reviewTo: '2027-02-20' } }), days)).toMatchObject({
      code: 'edition.dates-out-of-order',
      fields: ['dates.reviewTo'],
    });
    const twice = announcements('2027-02-01', '2027-02-01', '2027-02-01').map((one) => ({ ...one, where: 'bip' as const }));
    expect(decideEdition(anEdition(), { ...base, kind: 'AnnounceEdition', announcements: twice })).toMatchObject({
      code: 'edition.announced-thrice',
    });
    expect(announce(anEdition({ verified: null }), days)).toMatchObject({ code: 'edition.not-verified' });
  });

  it('a past edition never changes, whatever is asked', () => {
    const past = anEdition({ state: { name: 'past', since: AT } });
    const commands: readonly EditionCommand[] = [
      { ...base, kind: 'ChangeEdition', content: anEdition() },
      { ...base, kind: 'AnnounceEdition', announcements: announcements('2027-02-01', '2027-02-01', '2027-02-01') },
      { ...base, kind: 'DecideEdition', decidedOn: '2027-04-01' },
      { ...base, kind: 'CloseEdition' },
    ];
    for (const command of commands) expect(decideEdition(past, command)).toMatchObject({ code: 'edition.past' });
  });
});

describe('verifying', () => {
  it('names who and when; what is changed afterwards is verified anew', () => {
    const verified = decideEdition(anEdition({ verified: null }), { ...base, kind: 'VerifyEdition', on: '2027-01-20' });
    expect(verified).toMatchObject({ edition: { verified: { by: 'office-1', on: '2027-01-20' }, version: 2 } });
    const edition = verified.kind === 'decided' ? verified.edition : anEdition();
    expect(decideEdition(edition, { ...base, kind: 'ChangeEdition', content: anEdition() })).toMatchObject({
      edition: { verified: null },
    });
    expect(
      decideEdition(anEdition({ state: { name: 'past', since: AT } }), { ...base, kind: 'VerifyEdition', on: AT }),
    ).toMatchObject({ code: 'edition.past' });
  });

  it('an answer may be put at any time, in place of the one of the same id, and never more than an edition holds', () => {
    const answer = (id: string, pl: string) => ({
      id,
      question: { pl: 'Kto?', uk: null, en: null },
      answer: { pl, uk: null, en: null },
      source: '§ 3',
      words: 'kto',
      verified: { by: 'office-1', on: '2027-02-01' },
    });
    const announced = anEdition({ faq: [answer('a', 'Stary')] });
    expect(decideEdition(announced, { ...base, kind: 'AnswerQuestion', faq: answer('a', 'Nowy') })).toMatchObject({
      edition: { faq: [{ id: 'a', answer: { pl: 'Nowy' } }] },
    });
    const full = anEdition({ faq: Array.from({ length: 200 }, (_, i) => answer(`q${i}`, 'x')) });
    expect(decideEdition(full, { ...base, kind: 'AnswerQuestion', faq: answer('more', 'x') })).toMatchObject({
      code: 'edition.faq-full',
    });
    expect(decideEdition(full, { ...base, kind: 'AnswerQuestion', faq: answer('q0', 'x') })).toMatchObject({ kind: 'decided' });
  });
});

describe('what residents may be told', () => {
  const announced = (changed: Partial<Edition> = {}) =>
    anEdition({
      state: { name: 'announced', since: AT, announcements: announcements('2027-02-01', '2027-02-01', '2027-02-01'), by: 'a' },
      ...changed,
    });

  it('sums and dates only of an edition that is announced and verified', () => {
    expect(mayBeTold(announced())).toBe(true);
    expect(mayBeTold(announced({ verified: null }))).toBe(false);
    expect(mayBeTold(anEdition())).toBe(false);
    expect(mayBeTold(anEdition({ state: { name: 'past', since: AT } }))).toBe(false);
  });

  it('a real edition is told before an example', () => {
    const example = announced({ id: 'example', verified: null, example: true });
    expect(editionToTell([example, announced({ id: 'real' })])?.id).toBe('real');
    expect(editionToTell([anEdition(), example])?.id).toBe('example');
    expect(editionToTell([anEdition()])).toBeNull();
  });

  it('where it stands on a day', () => {
    const edition = announced({ dates: { ...anEdition().dates, callFrom: '2027-02-10', callTo: '2027-03-10' } });
    expect(['2027-02-09', '2027-02-10', '2027-03-10', '2027-03-11'].map((day) => phaseOf(edition, day))).toEqual([
      'announced',
      'call',
      'call',
      'assessment',
    ]);
  });
});

describe('registration numbers', () => {
  it('are known by their check digits', () => {
    // Published numbers of public bodies and of the standards' own examples.
    expect(isNip('526-025-02-74')).toBe(true);
    expect(isRegon('000331501')).toBe(true);
    expect(isRegon('12345678512347')).toBe(true);
    expect(isKrs('0000123456')).toBe(true);
    expect(isPolishIban('PL61 1090 1014 0000 0712 1981 2874')).toBe(true);
  });

  it('one wrong digit is found', () => {
    const spoiled = (number: string, at: number, by: number) => {
      const i = at % number.length;
      return number.slice(0, i) + String((Number(number[i]) + by) % 10) + number.slice(i + 1);
    };
    fc.assert(
      fc.property(fc.nat({ max: 25 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        expect(isNip(spoiled('5260250274', at, by))).toBe(false);
        expect(isPolishIban(spoiled('61109010140000071219812874', at, by))).toBe(false);
      }),
    );
  });

  it('anything else is not a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (/\d{9}/.test(text.replaceAll(/[\s-]/g, ''))) return;
        expect([isNip(text), isRegon(text), isKrs(text), isPolishIban(text)]).toEqual([false, false, false, false]);
      }),
    );
  });
});
